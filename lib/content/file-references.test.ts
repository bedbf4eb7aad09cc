import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';

import { fileReferences, resolveFile } from './file-references';

const references = (body: string) => fileReferences(parseBody(body, { file: 'content/news/story.mdx', line: 1, column: 1 }).tree, 'news/story');

describe('resolveFile', () => {
  it.each([
    ['news/story', 'bridge.jpg', 'news/bridge.jpg'],
    ['news/story', './bridge.jpg', 'news/bridge.jpg'],
    ['news/story', 'pictures/bridge.jpg', 'news/pictures/bridge.jpg'],
    ['news/story', '../bridge.jpg', 'bridge.jpg'],
    ['topics/response/story', '../../news/bridge.jpg', 'news/bridge.jpg'],
    ['about', 'bridge.jpg', 'bridge.jpg'],
  ])('finds what %s calls %s at %s', (article, src, path) => {
    expect(resolveFile(article, src)).toBe(path);
  });

  it.each([
    ['news/story', '../../secret.png'],
    ['about', '../secret.png'],
    ['news/story', 'a/../../../secret.png'],
    ['news/story', '/etc/passwd'],
  ])('does not follow %s out of the content: %s', (article, src) => {
    expect(resolveFile(article, src)).toBeUndefined();
  });
});

describe('fileReferences', () => {
  it('lists pictures and links to files in the order of the text, with their places', () => {
    const body = '見[報告](report.pdf)。\n\n![橋](bridge.jpg)\n\n<Gallery>\n  <Figure src="../a.png" alt="" />\n</Gallery>\n';
    expect(references(body)).toMatchObject([
      { kind: 'link', src: 'report.pdf', path: 'news/report.pdf', line: 1, column: 2 },
      { kind: 'picture', src: 'bridge.jpg', path: 'news/bridge.jpg', line: 3, column: 1 },
      { kind: 'picture', src: '../a.png', path: 'a.png', line: 6, column: 3 },
    ]);
  });

  it.each([
    ['[章節](chapter.mdx#數據)', 'news/chapter.mdx'],
    ['[報告](report.pdf#page=2)', 'news/report.pdf'],
    ['![圖](bridge.png?v=2)', 'news/bridge.png'],
    ['![圖](%E6%A9%8B.png)', 'news/橋.png'],
    ['![圖](<old bridge.png>)', 'news/old bridge.png'],
  ])('finds the file behind %s', (body, path) => {
    expect(references(body)).toMatchObject([{ path }]);
  });

  it.each(['[站內](/topics)', '[標題](#數據)', '[站外](https://example.org/a.pdf)', '[信](mailto:a@example.org)', '[空]()', 'https://example.org/a.pdf'])(
    'has nothing to look for in %s',
    (body) => {
      expect(references(body)).toEqual([]);
    },
  );

  it.each(['<Figure src="https://example.org/a.png" alt="" />', '<Figure src="/etc/passwd" alt="" />', '<Figure src="../../a.png" alt="" />'])(
    'names %s, though no file below content/ can be meant',
    (body) => {
      expect(references(body)).toMatchObject([{ kind: 'picture', path: undefined }]);
    },
  );
});

import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';

import { placeFiles, type FilePlacer } from './place-files';

/** Says in the address who asked for what. */
const placer: FilePlacer = {
  picture: (article, src) => ({ src: `/media/${article}:${src}`, width: 640, height: 480 }),
  attachment: (article, file) => ({ href: `/media/${article}:${file}`, bytes: 9 }),
};

const parse = (body: string) => parseBody(body, { file: 'content/news/story.mdx', line: 1, column: 1 }).tree;
const place = (body: string) => placeFiles(parse(body), 'news/story', placer);
const linkIn = (body: string) => select('a', place(body))!.properties;

describe('placeFiles', () => {
  it.each([
    ['![橋](bridge.jpg)', 'img', 'bridge.jpg'],
    ['文中![橋](./bridge.jpg)圖', 'img', './bridge.jpg'],
    ['![橋](%E6%A9%8B.jpg)', 'img', '橋.jpg'],
    ['<Figure src="../bridge.jpg" alt="橋" />', 'Figure', '../bridge.jpg'],
    ['<Gallery>\n  <Figure src="bridge.jpg" alt="橋" />\n</Gallery>', 'Figure', 'bridge.jpg'],
  ])('gives the picture of %s its address, width and height', (body, selector, src) => {
    expect(select(selector, place(body))!.properties).toMatchObject({ src: `/media/news/story:${src}`, width: 640, height: 480, alt: '橋' });
  });

  it('makes a link to any other file one to download', () => {
    expect(linkIn('[報告](a/report.pdf)')).toEqual({ href: '/media/news/story:a/report.pdf', download: '' });
  });

  it.each([
    ['[另一篇](other.mdx)', '/news/other'],
    ['[另一篇](./other.mdx#數據)', '/news/other#%E6%95%B8%E6%93%9A'],
    ['[另一篇](other.mdx?a=1#b)', '/news/other?a=1#b'],
    ['[另一篇](../topics/response/story.mdx)', '/topics/response/story'],
    ['[另一篇](../about.mdx)', '/about'],
  ])('makes %s a link to a page', (body, href) => {
    const { href: placed, ...others } = linkIn(body);
    expect(encodeURI(decodeURI(String(placed)))).toBe(href);
    expect(others).toEqual({});
  });

  it.each(['/topics#a', '#a', 'https://example.org/a.pdf', 'mailto:a@example.org', '/media.pdf'])('leaves a link to %s alone', (href) => {
    expect(linkIn(`[此處](${href})`)).toEqual({ href });
  });

  it('finds files however deep they are', () => {
    const tree = place('> - 見[報告](report.pdf)\n> - ![橋](bridge.jpg)\n');
    expect(selectAll('a, img', tree).map(({ properties }) => properties.href ?? properties.src)).toEqual([
      '/media/news/story:report.pdf',
      '/media/news/story:bridge.jpg',
    ]);
  });

  it('leaves the tree it was given as it is', () => {
    const tree = parse('![橋](bridge.jpg)');
    placeFiles(tree, 'news/story', placer);
    expect(tree).toEqual(parse('![橋](bridge.jpg)'));
  });
});

import { describe, expect, it } from 'vitest';

import { decodeSource, splitFrontmatter } from './source-file';

const encoder = new TextEncoder();
const decode = (bytes: Uint8Array) => decodeSource('news/story.mdx', 'content/news/story.mdx', bytes);
const split = (text: string) => splitFrontmatter({ file: 'content/news/story.mdx', text });

describe('decodeSource', () => {
  it('reads UTF-8', () => {
    expect(decode(encoder.encode('書同𠮷\n'))).toEqual({ path: 'news/story.mdx', file: 'content/news/story.mdx', text: '書同𠮷\n', problems: [] });
  });

  it('drops a byte order mark at the top, and only there', () => {
    expect(decode(encoder.encode('\uFEFF標\uFEFF題')).text).toBe('標\uFEFF題');
  });

  it.each([
    ['Windows', '一\r\n二\r\n'],
    ['the old Mac', '一\r二\r'],
    ['both', '一\r\n二\r'],
  ])('ends lines as everywhere here, though they came from %s', (_, text) => {
    expect(decode(encoder.encode(text))).toMatchObject({ text: '一\n二\n', problems: [] });
  });

  it('says on which line the first bytes stand that are no UTF-8', () => {
    const gb18030 = [0xca, 0xe9, 0xcd, 0xac]; // 书同
    const { problems } = decode(new Uint8Array([...encoder.encode('一\r\n二\r\n三'), ...gb18030, ...encoder.encode('\n四'), 0xff]));
    expect(problems).toMatchObject([{ rule: 'file-encoding', severity: 'error', file: 'content/news/story.mdx', line: 3, column: 2 }]);
  });

  it.each([
    ['UTF-16', [0xff, 0xfe, 0xf8, 0x66]],
    ['a character cut short', [0xe6, 0x9b]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('refuses %s', (_, bytes) => {
    expect(decode(new Uint8Array(bytes)).problems).toMatchObject([{ rule: 'file-encoding', line: 1 }]);
  });
});

describe('splitFrontmatter', () => {
  it('cuts a file in two and knows where the text begins', () => {
    const { frontmatter, body, bodyAt, problems } = split('---\ntitle: 標題\n---\n\n正文。\n');
    expect({ frontmatter, body, problems }).toEqual({ frontmatter: 'title: 標題\n', body: '\n正文。\n', problems: [] });
    expect(bodyAt).toEqual({ file: 'content/news/story.mdx', line: 4, column: 1 });
  });

  it('ends the frontmatter at the first line of three hyphens, and leaves later ones to the text', () => {
    expect(split('---\ntitle: a---b\nsummary: ----\n---\n上\n\n---\n\n下\n')).toMatchObject({
      frontmatter: 'title: a---b\nsummary: ----\n',
      body: '上\n\n---\n\n下\n',
    });
  });

  it('takes blanks after the hyphens for nothing', () => {
    expect(split('--- \ntitle: 標題\n---\t\n正文。')).toMatchObject({ frontmatter: 'title: 標題\n', body: '正文。', problems: [] });
  });

  it.each(['---\n---\n正文。', '---\n---'])('allows for a frontmatter without fields: %j', (text) => {
    expect(split(text)).toMatchObject({ frontmatter: '', problems: [] });
  });

  it.each([
    ['no hyphens', '# 標題\n\n正文。\n'],
    ['a blank line first', '\n---\ntitle: 標題\n---\n正文。\n'],
    ['four hyphens', '----\ntitle: 標題\n---\n正文。\n'],
    ['nothing in it', ''],
  ])('misses the frontmatter in a file with %s, and takes all of it for text', (_, text) => {
    const { body, bodyAt, problems } = split(text);
    expect(problems).toMatchObject([{ rule: 'frontmatter-missing', severity: 'error', line: 1 }]);
    expect({ body, line: bodyAt.line }).toEqual({ body: text, line: 1 });
  });

  it.each(['---\ntitle: 標題\n\n正文。\n', '---\ntitle: 標題\n ---\n正文。\n', '---\n'])('misses the end of the frontmatter in %j', (text) => {
    expect(split(text).problems).toMatchObject([{ rule: 'frontmatter-unclosed', severity: 'error', line: 1 }]);
  });
});

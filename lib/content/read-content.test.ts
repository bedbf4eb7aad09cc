import { describe, expect, it } from 'vitest';

import { readContent } from './read-content';
import { decodeSource } from './source-file';
import { articleText, briefly, contextWith, sourceFiles } from './testing';

const section = { 'news/section.yml': 'title: 新聞\nscript: zh-Hant\n' };
const tags = { 'tags.yml': 'script: zh-Hant\ntags:\n  floods: 水災\n  bridges: 橋樑\n' };
const read = (files: Record<string, string>, assets: string[] = []) => readContent(sourceFiles({ ...section, ...files }), contextWith(...assets));
const check = (files: Record<string, string>, assets: string[] = []) => briefly(read(files, assets).problems);
const article = (more: string[], body = '正文。') => ({ 'news/story.mdx': articleText(body, { more }) });

describe('readContent', () => {
  it('reads articles, hand-written variants, sections, tags and terms', () => {
    const { documents, problems } = read({
      ...tags,
      ...article(['tags: [floods]']),
      'news/story.zh-Hans.mdx': '---\ntitle: 题目\n---\n手写的正文。',
      'terms/a.yml': '- {zh-Hans: 软件, zh-Hant-TW: 軟體}\n',
      'terms/b.yml': 'terms:\n  - {zh-Hans: 出租车, zh-Hant-TW: 計程車}\n',
    });
    expect(problems).toEqual([]);
    expect(documents).toMatchObject({
      articles: [{ path: 'news/story', fields: { title: '標題', publishedAt: '2026-03-01', tags: ['floods'] } }],
      variants: [{ path: 'news/story', variant: 'zh-Hans', fields: { title: '题目' } }],
      sections: [{ path: 'news', fields: { title: '新聞' } }],
      tags: { script: 'zh-Hant', tags: { floods: '水災', bridges: '橋樑' } },
      terms: [{ 'zh-Hans': '软件' }, { 'zh-Hans': '出租车' }],
    });
  });

  it('has nothing to say about no content at all', () => {
    expect(readContent([], contextWith())).toEqual({ documents: { articles: [], variants: [], sections: [], terms: [] }, problems: [], mends: [], texts: [], doubtful: new Map() });
  });

  it('reports all that is wrong with all files at once, in reading order', () => {
    expect(
      check({
        ...tags,
        'terms/a.yml': '- {keep: 于右任, zh-Hans: 于右任}\n',
        'news/story.mdx': articleText('<Callout>\n未完\n', { more: ['sumary: 摘要'] }).replace('2026-03-01', '2026-02-31'),
        'news/notes.md': '# 筆記\n',
        'lost/story.mdx': articleText('![橋](bridge.jpg)\n\n[按](javascript:alert(1))'),
        'news/section.yml': 'title:\nscript: zh-Hant\n',
      }),
    ).toEqual([
      'content/lost/story.mdx:1 section-missing',
      'content/lost/story.mdx:2 title-duplicate',
      'content/lost/story.mdx:6 file-missing',
      'content/lost/story.mdx:8 link-unsafe',
      'content/news/notes.md:1 file-unknown',
      'content/news/section.yml:1 field-blank',
      'content/news/story.mdx:4 date-invalid',
      'content/news/story.mdx:5 field-unknown',
      'content/news/story.mdx:7 component-unclosed',
      'content/terms/a.yml:1 term-invalid',
    ]);
  });

  it('misses the end of the frontmatter', () => {
    expect(check({ 'news/story.mdx': '---\ntitle: 標題\n\n正文。\n' })).toContain('content/news/story.mdx:1 frontmatter-unclosed');
  });

  it('keeps what is right beside what is wrong', () => {
    const { documents } = read({ ...article([]), 'news/broken.mdx': articleText('正文。', { more: ['sumary: 摘要'] }) });
    expect(documents.articles.map(({ path }) => path)).toEqual(['news/story']);
  });

  it.each([
    ['a byte order mark', `\uFEFF${articleText('正文。')}`],
    ['line ends of Windows', articleText('正文。\n\n![橋](bridge.jpg)\n').replaceAll('\n', '\r\n')],
    ['a loose < or {', articleText('增長率<5%，{註}，a<b，{a: 1}，<WHO>，x <- y。')],
    ['code that shows code', articleText('```js\nimport x from "y";\nexport default {x};\n```\n\n`<Figrue />` 與 `{x}`')],
    ['the mere word import', articleText('import 是進口，export 是出口。')],
  ])('finds nothing wrong with %s', (_, text) => {
    expect(check({ 'news/story.mdx': text }, ['news/bridge.jpg'])).toEqual([]);
  });

  it('counts lines as the editor does where lines end as in Windows', () => {
    expect(check({ 'news/story.mdx': articleText('上\n\n![橋](bridge.jpg)\n').replaceAll('\n', '\r\n') })).toEqual(['content/news/story.mdx:8 file-missing']);
  });

  it('says where bytes are no UTF-8, and reads the file no further', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('---\ntitle: 標題\nsumary: '), 0xb1, 0xea, 0x0a]);
    const sources = [...sourceFiles(section), decodeSource('news/story.mdx', 'content/news/story.mdx', bytes)];
    expect(briefly(readContent(sources, contextWith()).problems)).toEqual(['content/news/story.mdx:3 file-encoding']);
  });
});

describe('the text of an article', () => {
  it.each([
    ['no text', '  \n\n', 6, 'body-empty'],
    ['a misspelt component', '上\n\n<Figrue src="a.png" alt="" />', 8, 'component-unknown'],
    ['an attribute in braces', '上\n\n<Callout kind={kind}>好</Callout>', 8, 'attribute-braces'],
    ['a component never closed', '上\n\n<Callout>\n好\n', 8, 'component-unclosed'],
    ['an import', '上\n\nimport Chart from "./chart"', 8, 'import-export'],
    ['an export', '上\n\nexport const a = 1', 8, 'import-export'],
    ['an unsafe link', '上\n\n[按](javascript:alert(1))', 8, 'link-unsafe'],
    ['a lost place', '上\n\n<Damaged original="責(z" />', 8, 'damaged'],
  ])('is refused for %s, on its line', (_, body, line, rule) => {
    expect(check(article([], body))).toEqual([`content/news/story.mdx:${line} ${rule}`]);
  });

  it('is looked at though the frontmatter is bad', () => {
    expect(check(article(['sumary: 摘要'], '[按](javascript:alert(1))'))).toEqual(['content/news/story.mdx:5 field-unknown', 'content/news/story.mdx:7 link-unsafe']);
    expect(check({ 'news/story.mdx': '[按](javascript:alert(1))\n' })).toEqual(['content/news/story.mdx:1 frontmatter-missing', 'content/news/story.mdx:1 link-unsafe']);
  });

  it('is parsed by the parser given', () => {
    const places: unknown[] = [];
    const parse = (body: string, at: unknown) => {
      places.push([body, at]);
      return { tree: { type: 'root' as const, children: [] }, problems: [] };
    };
    readContent(sourceFiles({ ...section, ...article([]) }), { ...contextWith(), parse });
    expect(places).toEqual([['正文。', { file: 'content/news/story.mdx', line: 6, column: 1 }]]);
  });
});

describe('tags', () => {
  it('are refused where tags.yml does not have them, with the nearest it has', () => {
    const { problems } = read({ ...tags, ...article(['tags:', '  - bridges', '  - flods']) });
    expect(briefly(problems)).toEqual(['content/news/story.mdx:7 tag-unknown']);
    expect(problems[0]!.fix).toBe('Did you mean `floods`?');
  });

  it.each(['constructor', 'toString'])('do not come from JavaScript itself: %s', (tag) => {
    expect(check({ ...tags, ...article([`tags: [${tag}]`]) })).toEqual(['content/news/story.mdx:5 tag-unknown']);
  });

  it('are all refused without a tags.yml', () => {
    expect(check(article(['tags: [floods]']))).toEqual(['content/news/story.mdx:5 tag-unknown']);
  });
});

describe('a hand-written variant', () => {
  it('needs no fields of its own', () => {
    expect(check({ ...article([]), 'news/story.zh-Hans.mdx': '---\n---\n手写的正文。' })).toEqual([]);
  });

  it.each([
    ['without an article', { 'news/other.zh-Hans.mdx': '---\ntitle: 题目\n---\n正文。' }, 'content/news/other.zh-Hans.mdx:1 variant-file-alone'],
    ['in the article’s own script', { 'news/story.zh-Hant.mdx': '---\ntitle: 題目\n---\n另一篇。' }, 'content/news/story.zh-Hant.mdx:1 variant-file-own-script'],
    ['with fields that are the article’s', { 'news/story.zh-Hans.mdx': '---\ntitle: 题目\ntags: [floods]\n---\n另一篇。' }, 'content/news/story.zh-Hans.mdx:3 field-unknown'],
    ['without text', { 'news/story.zh-Hans.mdx': '---\ntitle: 题目\n---\n' }, 'content/news/story.zh-Hans.mdx:4 body-empty'],
    ['that names a file that is not there', { 'news/story.zh-Hans.mdx': '---\ntitle: 题目\n---\n![桥](bridge.jpg)' }, 'content/news/story.zh-Hans.mdx:4 file-missing'],
  ])('is refused %s', (_, files, problem) => {
    expect(check({ ...article([]), ...files } as Record<string, string>)).toEqual([problem]);
  });
});

describe('the files that an article names', () => {
  it('are found beside it, wherever they are named', () => {
    const fields = ['cover: {src: ../cover.jpg, alt: 橋}', 'attachments: [{file: a/report.pdf, title: 報告}]'];
    const body = '![橋](./bridge.jpg)\n\n<Figure src="bridge.jpg" alt="" />\n\n[報告](a/report.pdf#page=2)與[另一篇](other.mdx)。';
    const others = { 'news/other.mdx': articleText('正文。').replace('標題', '別的') };
    expect(check({ ...article(fields, body), ...others }, ['cover.jpg', 'news/bridge.jpg', 'news/a/report.pdf'])).toEqual([]);
  });

  it.each([
    ['a picture', [], '![橋](bridge.jpg)', '6 file-missing'],
    ['a figure', [], '上\n\n<Figure src="bridge.jpg" alt="" />', '8 file-missing'],
    ['a file to download', [], '[報告](report.pdf)', '6 file-missing'],
    ['a cover', ['cover:', '  alt: 橋', '  src: bridge.jpg'], '正文。', '7 file-missing'],
    ['an attachment', ['attachments:', '  - {title: 報告, file: report.pdf}'], '正文。', '6 file-missing'],
    ['a picture of another site', [], '<Figure src="https://example.org/a.png" alt="" />', '6 picture-remote'],
    ['a cover of another site', ['cover: {src: "https://example.org/a.png", alt: 橋}'], '正文。', '5 picture-remote'],
    ['a cover of another site, without scheme', ['cover: {src: //example.org/a.png, alt: 橋}'], '正文。', '5 picture-remote'],
    ['a picture outside content/', [], '<Figure src="../../a.png" alt="" />', '6 file-outside'],
    ['a cover outside content/', ['cover: {src: ../../a.png, alt: 橋}'], '正文。', '5 file-outside'],
    ['an attachment outside content/', ['attachments: [{file: /etc/passwd, title: 密}]'], '正文。', '5 file-outside'],
  ])('are missed: %s', (_, fields, body, problem) => {
    expect(check(article(fields, body))).toEqual([`content/news/story.mdx:${problem}`]);
  });

  it('are compared with those that are there', () => {
    const { problems } = read(article([], '![橋](bridg.jpg)'), ['news/bridge.jpg', 'bridg.png', 'news/river.jpg']);
    expect(problems).toMatchObject([{ rule: 'file-missing', fix: 'Did you mean "bridge.jpg"?' }]);
  });

  it('are refused as pictures where their size cannot be read, and only there', () => {
    const files = sourceFiles({ ...section, ...article(['attachments: [{file: broken.png, title: 檔}]'], '![橋](broken.png)') });
    const { problems } = readContent(files, { ...contextWith('news/broken.png'), isPicture: () => false });
    expect(briefly(problems)).toEqual(['content/news/story.mdx:7 picture-unreadable']);
  });
});

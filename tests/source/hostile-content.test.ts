import { describe, expect, it } from 'vitest';

import { readContent } from '@/lib/content/read-content';
import { articleText, briefly, contextWith, sourceFiles } from '@/lib/content/testing';
import { localizeArticle } from '@/lib/content/localize';
import { redirectsTo } from '@/lib/content/redirects';
import { articleHtml } from '@/lib/routes/article-html';

import type { LocalizeContext } from '@/lib/content/localize';

const section = { 'a/section.yml': 'title: 甲\nscript: zh-Hant\n' };
const read = (files: Record<string, string>, ...assets: string[]) => readContent(sourceFiles({ ...section, ...files }), contextWith(...assets));
/** What is wrong with an article, as `line rule`, warnings of style left out. */
const problemsWith = (body: string, more: string[] = []) => briefly(read({ 'a/b.mdx': articleText(body, { more }) }).problems).map((problem) => problem.replace('content/a/b.mdx:', ''));

const files: LocalizeContext['files'] = { picture: (_, src) => ({ src, width: 1, height: 1 }), attachment: (_, href) => ({ href, bytes: 1 }) };

describe('an article that would run code', () => {
  it.each<[string, string, string]>([
    ['an import', "import a from './a'", '6 import-export'],
    ['an export', 'export const a = fetch("/")', '6 import-export'],
    ['an attribute in braces', '<Figure src={process.env.SECRET} alt="圖" />', '6 attribute-braces'],
    ['spread attributes', '<Figure {...props} />', '6 attribute-braces'],
    ['a handler', '<Callout onclick="alert(1)">\n\n字\n\n</Callout>', '6 attribute-unknown'],
    ['a style', '<Callout style="background:url(//e.example)">\n\n字\n\n</Callout>', '6 attribute-unknown'],
    ['HTML to be set', '<Callout dangerouslySetInnerHTML="a">\n\n字\n\n</Callout>', '6 attribute-unknown'],
    ['a component of the language', '<Constructor />', '6 component-unknown'],
    ['a component of prototypes', '<Callout kind="__proto__">\n\n字\n\n</Callout>', '6 attribute-value'],
    ['an attribute of prototypes', '<Callout __proto__="a">\n\n字\n\n</Callout>', '6 attribute-unknown'],
    ['javascript:', '[字](javascript:alert(1))', '6 link-unsafe'],
    ['JaVaScRiPt:', '[字](JaVaScRiPt:alert(1))', '6 link-unsafe'],
    ['javascript: behind an entity', '[字](&#106;avascript:alert(1))', '6 link-unsafe'],
    ['javascript: with a line end in it', '[字](<java&#10;script:alert(1)>)', '6 link-unsafe'],
    ['javascript: behind a control character', '[字](<\u0001javascript:alert(1)>)', '6 link-unsafe'],
    ['vbscript:', '[字](vbscript:a)', '6 link-unsafe'],
    ['data:', '[字](data:text/html;base64,PHNjcmlwdD4=)', '6 link-unsafe'],
    ['blob:', '[字](blob:https://e.example/a)', '6 link-unsafe'],
    ['an address of a definition', '[字][a]\n\n[a]: javascript:alert(1)', '8 link-unsafe'],
    ['an autolink', '<javascript:alert(1)>', '6 link-unsafe'],
    ['an address of a quotation', '<Quote url="javascript:alert(1)">\n\n字\n\n</Quote>', '6 url-invalid'],
    ['a picture that is code', '![字](data:image/svg+xml,a)', '6 picture-remote'],
  ])('is refused for %s', (_, body, expected) => {
    expect(problemsWith(body)).toContain(expected);
  });

  it.each<[string, string[], string]>([
    ['a tag that makes functions', ['summary: !!js/function "function () {}"'], '5 yaml-invalid'],
    ['a tag of another language', ['summary: !!python/object/apply:os.system ["id"]'], '5 yaml-invalid'],
    ['an alias', ['summary: &a 字', 'tags: [*a]'], '6 yaml-invalid'],
    ['laughs by the billion', ['a: &a [字,字]', 'b: &b [*a,*a,*a]', 'c: &c [*b,*b,*b]', 'tags: [*c,*c]'], '6 yaml-invalid'],
    ['merged keys', ['<<: {draft: true}'], '5 field-unknown'],
    ['a key of prototypes', ['__proto__: {draft: true}'], '5 field-unknown'],
    ['another', ['constructor: {prototype: {draft: true}}'], '5 field-unknown'],
    ['a tag of prototypes', ['tags: [__proto__]'], '5 tag-unknown'],
    ['a source of code', ['source: {name: 某報, url: "javascript:alert(1)"}'], '5 url-invalid'],
    ['a cover that leads out', ['cover: {src: ../../.env, alt: 圖}'], '5 file-outside'],
    ['… by percent signs', ['cover: {src: "%2e%2e/%2e%2e/.env", alt: 圖}'], '5 file-missing'],
    ['… from the root', ['cover: {src: /etc/passwd, alt: 圖}'], '5 file-outside'],
    ['… by backslashes', ['cover: {src: "..\\\\..\\\\.env", alt: 圖}'], '5 file-missing'],
    ['… as file:', ['cover: {src: "file:///etc/passwd", alt: 圖}'], '5 file-missing'],
    ['a cover from elsewhere', ['cover: {src: "//e.example/a.png", alt: 圖}'], '5 picture-remote'],
    ['an attachment that leads out', ['attachments: [{file: ../../../package.json, title: 附件}]'], '5 file-outside'],
    ['an old address that leads out', ['redirectFrom: [/../../etc/cron]'], '5 redirect-invalid'],
    ['… by percent signs', ['redirectFrom: [/%2e%2e/%2e%2e/a]'], '5 redirect-invalid'],
    ['… by a slash in a part', ['redirectFrom: [/a%2f..%2f..%2fb]'], '5 redirect-invalid'],
    ['an old address of another host', ['redirectFrom: [//e.example/a]'], '5 redirect-invalid'],
    ['… by a backslash', ['redirectFrom: ["/\\\\e.example"]'], '5 redirect-invalid'],
    ['a line of its own in a configuration', ['redirectFrom: ["/a /b 301\\n/c"]'], '5 redirect-invalid'],
    ['… by percent signs', ['redirectFrom: [/a%0a%2fb]'], '5 redirect-invalid'],
  ])('is refused for %s in its frontmatter', (_, more, expected) => {
    expect(problemsWith('字。', more)).toContain(expected);
  });

  it.each(['con%2f', 'A', '__proto__', 'a b'])('is refused for the name %s', (name) => {
    const { problems } = read({ [`a/${name}.mdx`]: articleText('字。') });
    expect(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toContain('slug-invalid');
  });

  it('cannot reach the prototypes of what reads it by tags, terms or sections either', () => {
    const { problems } = read({
      'tags.yml': 'script: zh-Hant\ntags:\n  __proto__: 甲\n  constructor: 乙\n',
      'terms/a.yml': '- {__proto__: 甲, zh-Hant: 乙}\n',
      'a/section.yml': 'title: 甲\nscript: zh-Hant\n__proto__: {kind: topic}\n',
    });
    expect(problems.filter(({ severity }) => severity === 'error').length).toBeGreaterThanOrEqual(2);
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });
});

describe('what only looks like code', () => {
  it.each([
    '{process.exit(1)}',
    '{window.__ran = 1}',
    '<script>window.__ran = 1</script>',
    '<img src=x onerror="window.__ran = 1">',
    '<svg onload="window.__ran = 1"></svg>',
    '<iframe srcdoc="<script>parent.__ran = 1</script>"></iframe>',
    '<style>@import "//e.example/a.css"</style>',
    '<!--[if true]><script>window.__ran = 1</script><![endif]-->',
    '<meta http-equiv="refresh" content="0;url=//e.example">',
    '<a href="javascript:window.__ran = 1">字</a>',
    '`<script>window.__ran = 1</script>`',
    '```html\n<script>window.__ran = 1</script>\n```',
    '字[^1]\n\n[^1]: <script>window.__ran = 1</script>',
    '| <script>window.__ran = 1</script> |\n| --- |\n| <img src=x onerror=a> |',
    '<Keep>"><script>window.__ran = 1</script></Keep>',
    '<Callout title="&quot;&gt;&lt;script&gt;window.__ran = 1&lt;/script&gt;">\n\n字\n\n</Callout>',
  ])('is text for readers: %s', (body) => {
    const { documents } = read({ 'a/b.mdx': articleText(`字。\n\n${body}`) });
    const context: LocalizeContext = { terms: [], hongKongParticle: '着', files, timeZone: 'Asia/Shanghai' };
    const article = localizeArticle(documents.articles[0]!, {}, 'zh-Hans', 'published', context);
    const html = articleHtml(article, 'zh-Hans', { credit: (credit) => credit, callout: () => '提示', footnotes: '注释' });
    expect(html).not.toMatch(/<(?:script|style|iframe|svg|meta|object|embed)\b|<[^>]*\son[a-z]+\s*=|<!--|<[^>]*\s(?:href|src)="(?:javascript|data|vbscript):/iu);
  });
});

describe('a file that is slow to read on purpose', () => {
  it.each<[string, string]>([
    ['quotations in quotations', '> '.repeat(2000) + '字'],
    ['lists in one line', '- '.repeat(2000) + '字'],
    ['lists in lists', Array.from({ length: 300 }, (_, i) => `${' '.repeat(2 * i)}- 字`).join('\n')],
    ['brackets in brackets', '['.repeat(5000) + '字' + ']('.repeat(5000)],
    ['asterisks', '*字'.repeat(5000)],
    ['tags that nobody knows', '<Figrue>'.repeat(2000)],
    ['tags without an end', '<Callout>\n'.repeat(300)],
    ['readings in brackets', '責('.repeat(5000)],
    ['question marks', '字?'.repeat(10_000)],
    ['bars', '甲|'.repeat(10_000)],
    ['blanks', `字${' '.repeat(50_000)}字`],
    ['addresses', 'https://'.repeat(3000)],
    ['quotation marks', '“‘「『'.repeat(4000)],
    ['one character, often', '后'.repeat(50_000)],
    ['entities', '&amp;'.repeat(10_000)],
  ])('comes to an end: %s', { timeout: 20_000 }, (_, body) => {
    expect(() => problemsWith(body)).not.toThrow();
  });
});

describe('the redirects that are made', () => {
  it('lead from a path to a path of this site, in characters that no configuration gives a meaning to', () => {
    const redirects = redirectsTo([{ path: 'a/b', script: 'zh-Hant', redirectFrom: ['/舊/一.html', '/a"b;c', "/a'b$c", '/a<b>', '/%25.html'] }], ['zh-Hans', 'zh-Hant']);
    expect(redirects.length).toBeGreaterThan(4);
    for (const { from, to } of redirects) {
      expect(to).toMatch(/^\/zh-Han[st]\/a\/b$/u);
      expect(from).toMatch(/^\/[^\s\\"<>]*$/u);
    }
  });
});

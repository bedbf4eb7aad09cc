import { describe, expect, it } from 'vitest';

import { problemAt, type RuleDetails, type RuleName } from './problem';
import { rules } from './rules';

/** Details for each rule, at their fewest: what a rule can do without is left out. */
const fewest = {
  'file-encoding': {},
  'file-unknown': { name: 'a.docx' },
  'slug-invalid': { slug: '前線' },
  'slug-reserved': { slug: 'tags' },
  'path-duplicate': { path: 'a/b', other: 'content/a/b.mdx' },
  'section-missing': { folder: 'content/a' },
  'variant-file-alone': { article: 'content/a.mdx' },
  'variant-file-own-script': { variant: 'zh-Hant' },
  'variant-file-headings': { own: 2, main: 3 },
  'yaml-invalid': { reason: 'a quotation mark has no end' },
  'yaml-no-map': {},
  'frontmatter-missing': {},
  'frontmatter-unclosed': {},
  'field-missing': { field: 'title' },
  'field-blank': { field: 'title' },
  'field-type': { field: 'title', expected: 'text', found: 'a list' },
  'field-unknown': { field: 'titel', known: ['title'] },
  'field-value': { field: 'script', value: 'zh', allowed: ['zh-Hans'] },
  'date-invalid': { field: 'publishedAt', value: '2026-02-31', reason: 'there is no such day' },
  'tag-unknown': { tag: 'typ' },
  'redirect-invalid': { value: 'a', reason: 'it does not begin with a slash' },
  'redirect-live': { value: '/topics', owner: 'content/topics/section.yml' },
  'redirect-twice': { value: '/old.html', other: 'content/a.mdx' },
  'date-early': { field: 'updatedAt', value: '2026-02-28', publishedAt: '2026-03-01' },
  'date-to-come': { field: 'corrections.0.at', value: '2999-01-01' },
  'url-invalid': { field: 'url', value: 'a' },
  'term-invalid': { reason: 'it has one variant only' },
  'reviewed-invalid': { reason: 'it marks no character' },
  'reviewed-idle': { entry: '他[困→睏]了。' },
  'conversion-doubtful': { words: ['里'], count: 1, path: 'content/a.mdx' },
  'term-idle': { words: '`软件/軟件`' },
  'term-unmatched': { words: '`软件/軟件`' },
  'body-empty': {},
  'heading-level': {},
  'component-unknown': { name: 'Video', known: ['Figure'] },
  'component-unclosed': { name: 'Keep' },
  'component-syntax': { reason: 'unexpected character `>`' },
  'component-place': { name: 'Figure', place: 'it needs lines of its own' },
  'component-empty': { name: 'Keep' },
  'component-children': { name: 'Figure' },
  'attribute-braces': { name: 'Figure' },
  'attribute-unknown': { name: 'Keep', attribute: 'x', known: [] },
  'attribute-missing': { name: 'Figure', attribute: 'src' },
  'attribute-value': { name: 'Callout', attribute: 'kind', value: 'x', allowed: ['note'] },
  'variant-words-missing': { variant: 'zh-Hans' },
  'script-disagrees': { declared: 'zh-Hant', written: 'zh-Hans', counts: { 'zh-Hans': 2, 'zh-Hant': 0 }, words: [{ word: '我们', line: 7 }] },
  'wrong-script-character': { characters: [{ character: '们', meant: ['們'] }], script: 'zh-Hant' },
  'wrong-character': { word: '村干部', written: '干', mended: '村幹部' },
  'override-idle': { what: '<Keep>一</Keep>' },
  'definition-unused': { label: '[^1]' },
  'definition-twice': { label: '[^1]' },
  'footnote-missing': { label: '[^1]' },
  'table-cells': { cells: 3, columns: 2 },
  'import-export': { statement: 'import a' },
  'link-dead': { href: '/a' },
  'anchor-dead': { href: '#a' },
  'link-variant': { href: '/zh-Hant/a', meant: '/a' },
  'link-unpublished': { href: '/a', state: 'draft' },
  'link-moved': { href: '/a', to: '/b' },
  'gloss-left': { base: '責', gloss: '(zé)' },
  'character-lost': { written: '?', around: '防?疫' },
  'character-invisible': { code: 'U+200B', around: '書□同' },
  'character-private': { code: 'U+E000', around: '書□同' },
  'entity-left': { written: '&nbsp;', meant: '\u00A0' },
  'title-stuffed': { count: 3, phrases: ['甲', '乙', '丙'], separator: '|' },
  'text-stuffed': { count: 3, phrases: ['甲', '乙', '丙'], separator: '|' },
  'text-hidden': { tag: '<div hidden>' },
  'link-hidden': { href: 'https://example.org/' },
  'link-domain': { domain: 'example.org' },
  'alt-missing': {},
  'heading-skipped': { text: '甲', depth: 4, meant: 3 },
  'title-duplicate': { other: 'content/a.mdx' },
  'punctuation-halfwidth': { written: ',', meant: '，', around: '說,這' },
  'ellipsis-dots': { written: '...', meant: '……', around: '了...' },
  'digit-fullwidth': { written: '１', meant: '1', around: '第１頁' },
  'space-stray': { written: ' ', meant: '', around: '。 他' },
  'html-shown': { tag: '`<br>`' },
  'link-unsafe': { url: 'javascript:x' },
  'file-missing': { src: 'a.jpg' },
  'file-outside': { src: '../a.jpg' },
  'picture-remote': { src: 'https://example.org/a.jpg' },
  'picture-unreadable': { src: 'a.jpg' },
  damaged: { original: '责(zé)任' },
} satisfies { [Name in RuleName]: RuleDetails<Name> };

const names = Object.keys(rules) as RuleName[];

describe('rules', () => {
  it.each(names)('%s says what is wrong and what to do, in whole sentences', (name) => {
    const { message, fix } = problemAt({ file: 'a', line: 1, column: 1 }, name, fewest[name]);
    for (const sentence of [message, fix]) {
      expect(sentence).toMatch(/^[A-Z`<].*[.?]$/su);
      expect(sentence).not.toMatch(/undefined|\[object|null/u);
    }
  });

  it.each(names)('%s is named in lower case, as in the handbook', (name) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  const at = { file: 'a', line: 1, column: 1 };

  it.each<[string, string, string]>([
    ['a near field', problemAt(at, 'field-unknown', { field: 'titel', near: 'title', known: ['title', 'script'] }).fix, 'Did you mean `title`?'],
    ['all fields where none is near', problemAt(at, 'field-unknown', { field: 'x', known: ['title', 'script'] }).fix, 'Delete it, or use one of `title`, `script`.'],
    ['an example to copy', problemAt(at, 'field-missing', { field: 'script', example: 'script: zh-Hant' }).fix, 'Add a line `script: zh-Hant`.'],
    ['quotation marks for a number', problemAt(at, 'field-type', { field: 'title', expected: 'text', found: 'a number' }).fix, 'Put quotation marks around the value.'],
    ['the attribute in braces', problemAt(at, 'attribute-braces', { name: 'Figure', attribute: 'src' }).fix, 'Write src="…".'],
    ['that a component has no attributes', problemAt(at, 'attribute-unknown', { name: 'Gap', attribute: 'x', known: [] }).fix, 'It has no attributes.'],
  ])('name %s', (_, fix, expected) => {
    expect(fix).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';

import { onlyIn } from '@/lib/script/script-characters';

import { inLanguage } from './in-language';
import { languages, type Language } from './language';
import { problemAt, type RuleDetails, type RuleName } from './problem';
import { reasons, type Reason } from './reasons';
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
  'yaml-invalid': { reason: { code: 'yaml-no-colon' } },
  'yaml-no-map': {},
  'frontmatter-missing': {},
  'frontmatter-unclosed': {},
  'field-missing': { field: 'title' },
  'field-blank': { field: 'title' },
  'field-type': { field: 'title', expected: 'text', found: 'list' },
  'field-unknown': { field: 'titel', known: ['title'] },
  'field-value': { field: 'script', value: 'zh', allowed: ['zh-Hans'] },
  'date-invalid': { field: 'publishedAt', value: '2026-02-31', reason: { code: 'date-day' } },
  'tag-unknown': { tag: 'typ' },
  'redirect-invalid': { value: 'a', reason: { code: 'redirect-no-path' } },
  'redirect-live': { value: '/search' },
  'redirect-twice': { value: '/old.html', other: 'content/a.mdx' },
  'date-early': { field: 'updatedAt', value: '2026-02-28', publishedAt: '2026-03-01' },
  'date-to-come': { field: 'corrections.0.at', value: '2999-01-01' },
  'url-invalid': { field: 'url', value: 'a' },
  'term-invalid': { reason: { code: 'term-few' } },
  'reviewed-invalid': { reason: { code: 'review-no-mark' } },
  'reviewed-idle': { entry: '他[困→睏]了。' },
  'conversion-doubtful': { words: ['里'], count: 1, path: 'content/a.mdx' },
  'term-idle': { words: '`软件/軟件`' },
  'term-unmatched': { words: '`软件/軟件`' },
  'term-shadowed': { spelling: '软件', line: 3 },
  'body-empty': {},
  'heading-level': {},
  'component-unknown': { name: 'Video', known: ['Figure'] },
  'component-unclosed': { name: 'Keep' },
  'component-syntax': { reason: { code: 'syntax-end' } },
  'component-place': { name: 'Figure', reason: { code: 'place-lines' } },
  'component-empty': { name: 'Keep' },
  'component-children': { name: 'Figure' },
  'attribute-braces': { name: 'Figure' },
  'attribute-unknown': { name: 'Keep', attribute: 'x', known: [] },
  'attribute-missing': { name: 'Figure', attribute: 'src' },
  'attribute-value': { name: 'Callout', attribute: 'kind', value: 'x', allowed: ['note'] },
  'variant-words-missing': { variant: 'zh-Hans' },
  'variant-words-script': { words: '头发师', variant: 'zh-Hant', characters: ['头', '发', '师'], meant: '頭髮師' },
  'script-disagrees': { declared: 'zh-Hant', written: 'zh-Hans', counts: { 'zh-Hans': 2, 'zh-Hant': 0 }, words: [{ word: '我们', line: 7 }] },
  'wrong-script-character': { characters: [{ character: '们', meant: ['們'] }], script: 'zh-Hant' },
  'wrong-character': { word: '村干部', written: '干', mended: '村幹部' },
  'override-idle': { what: { kind: 'keep', words: '一' } },
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
  'nesting-deep': {},
  'file-runnable': { src: 'a.html' },
  damaged: { original: '责(zé)任' },
} satisfies { [Name in RuleName]: RuleDetails<Name> };

/** Details of rules that can say more, or in another way, where they know more. */
const more: { [Name in RuleName]?: RuleDetails<Name>[] } = {
  'slug-invalid': [{ slug: 'Front Line', suggestion: 'front-line' }],
  'field-missing': [{ field: 'script', example: 'script: zh-Hant' }],
  'field-type': [
    { field: 'title', expected: 'text', found: 'number' },
    { field: 'draft', expected: 'boolean', found: 'text' },
    { field: 'source', expected: 'group', found: 'boolean' },
    { field: 'order', expected: 'number', found: 'group' },
    { field: 'terms.0', expected: 'row', found: 'text' },
    { field: 'script', expected: { oneOf: ['zh-Hans', 'zh-Hant'] }, found: 'list' },
  ],
  'field-unknown': [{ field: 'titel', near: 'title', known: ['title'] }],
  'field-value': [{ field: 'script', value: 'zh-Hnat', allowed: ['zh-Hant'], near: 'zh-Hant' }],
  'tag-unknown': [{ tag: 'nwes', near: 'news' }],
  'redirect-live': [{ value: '/topics', owner: 'content/topics/section.yml' }],
  'conversion-doubtful': [{ words: ['里', '后', '发'], count: 5, path: 'content/a.mdx' }],
  'component-unknown': [{ name: 'Figrue', near: 'Figure', known: ['Figure'] }],
  'attribute-braces': [{ name: 'Figure', attribute: 'src' }],
  'attribute-unknown': [{ name: 'Figure', attribute: 'scr', near: 'src', known: ['src'] }, { name: 'Figure', attribute: 'x', known: ['src', 'alt'] }],
  'attribute-value': [{ name: 'Callout', attribute: 'kind', value: 'nite', allowed: ['note'], near: 'note' }],
  'script-disagrees': [{ declared: 'zh-Hant-TW', isByName: true, written: 'zh-Hans', counts: { 'zh-Hans': 9, 'zh-Hant': 1 }, words: [{ word: '我们', line: 7 }] }],
  'term-idle': [
    { words: '`软件/軟件`', by: { line: 3 } },
    { words: '`软件/軟件`', by: { line: 3, file: 'content/terms/a.yml' } },
    { words: '`软件/軟件`', by: { words: '`软件/軟體`' } },
    { words: '`软件/軟件`', by: { line: 3, file: 'content/terms/a.yml', isSame: true } },
    { words: '`软件/軟件`', by: { words: '`软件/軟件`', isSame: true } },
  ],
  'term-shadowed': [{ spelling: '软件', line: 3, file: 'content/terms/a.yml' }],
  'variant-words-script': [{ words: '軟件', variant: 'zh-Hans', characters: ['軟'], meant: '软件' }],
  'wrong-script-character': [{ characters: [{ character: '头', meant: ['頭'] }, { character: '发', meant: ['發', '髮'] }], script: 'zh-Hant-HK' }],
  'override-idle': [{ what: { kind: 'variant' } }, { what: { kind: 'variant' }, by: { line: 3 } }, { what: { kind: 'keep', words: '一' }, by: { words: '`一/壹`' } }, { what: { kind: 'file', variant: 'zh-Hant-TW' } }],
  'link-dead': [{ href: '/nwes', near: '/news' }],
  'anchor-dead': [
    { href: '#a', near: '#b', where: 'content/a.mdx' },
    { href: '/a#b', variants: ['zh-Hans', 'zh-Hant-TW'] },
    { href: '/a#b', variants: ['zh-Hans', 'zh-Hant-TW'], where: 'content/a.mdx' },
  ],
  'link-unpublished': [{ href: '/a', state: 'scheduled' }],
  'character-lost': [{ written: '\uFFFD', around: '防\uFFFD疫' }],
  'entity-left': [{ written: '&amp;', meant: '&' }],
  'link-domain': [{ domain: 'exmaple.org', near: 'example.org' }],
  'alt-missing': [{ isCover: true }],
  'file-missing': [{ src: 'bridg.jpg', near: 'bridge.jpg' }],
};

/** Each reason, with all that it can say, in a rule that gives it. */
const rulesOfReasons = { date: 'date-invalid', redirect: 'redirect-invalid', term: 'term-invalid', review: 'reviewed-invalid', yaml: 'yaml-invalid', syntax: 'component-syntax', place: 'component-place' } as const;
const said = { column: 'zh-Hnas', near: 'zh-Hans', mark: '[困→]', bracket: ']', character: '@', sign: '\\q', said: 'Unresolved', name: 'Keep' };

const names = Object.keys(rules) as RuleName[];

/** What can be said, each with a name. */
const sayable: [name: string, rule: RuleName, details: RuleDetails<RuleName>][] = [
  ...names.flatMap((name) => [fewest[name], ...(more[name] ?? [])].map((details): [string, RuleName, RuleDetails<RuleName>] => [name, name, details])),
  ...Object.keys(reasons).map((code): [string, RuleName, RuleDetails<RuleName>] => {
    const rule = rulesOfReasons[code.split('-')[0] as keyof typeof rulesOfReasons];
    return [code, rule, { ...fewest[rule], reason: { ...said, code } as Reason } as RuleDetails<RuleName>];
  }),
];

function wordsIn(language: Language, rule: RuleName, details: RuleDetails<RuleName>): string[] {
  const { message, fix } = inLanguage(problemAt({ file: 'a', line: 1, column: 1 }, rule, details as never), language);
  return [message, fix];
}

/** The words without what they quote: examples in backticks, what the editor wrote. */
const ownWords = (text: string, details: unknown) => [...leavesOf(details), ...reviewedExamples].reduce((rest, leaf) => rest.replaceAll(leaf, ''), text.replace(/`[^`]*`/gu, ''));
const reviewedExamples = ["- '他[困→睏]得睁不开眼。'"];
/** Signs of a word that was not put in. */
const leftover = /undefined|null|NaN|\[object|\$\{|=>/u;
const numbersOf = (value: unknown): string[] => (typeof value === 'number' ? [String(value)] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []);
const watched = (details: unknown, read: Set<string>): unknown =>
  new Proxy(details as object, {
    get(target, name) {
      read.add(String(name));
      return Reflect.get(target, name) as unknown;
    },
  });
const leavesOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []).sort((a, b) => b.length - a.length);

describe('rules', () => {
  it.each(sayable)('%s says what is wrong and what to do, in whole sentences', (_, rule, details) => {
    for (const sentence of wordsIn('en', rule, details)) {
      expect(sentence).toMatch(/^[A-Z`<].*[.?]$/su);
      expect(sentence).not.toMatch(leftover);
    }
  });

  describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
    it.each(sayable)('%s says it in whole sentences', (_, rule, details) => {
      for (const sentence of wordsIn(language, rule, details)) {
        expect(sentence).toMatch(/\p{Script=Han}.*[。？]$/su);
        expect(sentence).not.toMatch(leftover);
        expect(sentence, 'marks of its own language').not.toMatch(language === 'zh-Hans' ? /[「」『』]/u : /[“”‘’]/u);
        expect(ownWords(sentence, details), 'no half-width marks').not.toMatch(/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u);
      }
    });

    it.each(sayable)('%s is written in its own script', (_, rule, details) => {
      const strange = onlyIn(language === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
      for (const sentence of wordsIn(language, rule, details)) expect([...ownWords(sentence, details)].filter((character) => strange.has(character))).toEqual([]);
    });

    it.each(sayable)('%s looks at all that the English looks at', (_, rule, details) => {
      const problem = problemAt({ file: 'a', line: 1, column: 1 }, rule, details as never);
      const [english, own] = [new Set<string>(), new Set<string>()];
      (rules[rule].say as (details: unknown) => unknown)(watched(details, english));
      inLanguage({ ...problem, details: watched(details, own) }, language);
      expect([...own].sort()).toEqual([...english].sort());
    });

    it.each(sayable)('%s names what it names in English', (_, rule, details) => {
      const english = wordsIn('en', rule, details).join(' ');
      const own = wordsIn(language, rule, details).join(' ');
      for (const named of [...leavesOf(details).filter((leaf) => /[^a-z]/u.test(leaf)), ...numbersOf(details)].filter((leaf) => english.includes(leaf))) expect(own).toContain(named);
      for (const [example] of english.matchAll(/`[^`]+`|https?:\/\/|\/>|<\/?[A-Z]\w+/gu)) expect(own).toContain(example);
    });
  });

  it.each(names)('%s is named in lower case, as in the handbook', (name) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  const at = { file: 'a', line: 1, column: 1 };

  it.each<[string, string, string]>([
    ['a near field', problemAt(at, 'field-unknown', { field: 'titel', near: 'title', known: ['title', 'script'] }).fix, 'Did you mean `title`?'],
    ['all fields where none is near', problemAt(at, 'field-unknown', { field: 'x', known: ['title', 'script'] }).fix, 'Delete it, or use one of `title`, `script`.'],
    ['an example to copy', problemAt(at, 'field-missing', { field: 'script', example: 'script: zh-Hant' }).fix, 'Add a line `script: zh-Hant`.'],
    ['quotation marks for a number', problemAt(at, 'field-type', { field: 'title', expected: 'text', found: 'number' }).fix, 'Put quotation marks around the value.'],
    ['the attribute in braces', problemAt(at, 'attribute-braces', { name: 'Figure', attribute: 'src' }).fix, 'Write src="…".'],
    ['that a component has no attributes', problemAt(at, 'attribute-unknown', { name: 'Gap', attribute: 'x', known: [] }).fix, 'It has no attributes.'],
  ])('name %s', (_, fix, expected) => {
    expect(fix).toBe(expected);
  });
});

import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';

import { componentRules } from '@/lib/mdx/registry';
import { convertTree } from '@/lib/script/convert-tree';
import { resolveOverrides } from '@/lib/script/resolve-overrides';
import { allVariants, type Variant } from '@/lib/script/variants';

import { auditSubject, converterFor, doubtfulPlaces, type AuditContext, type DoubtfulFlag, type DoubtfulPlace } from './audit';
import { auditSubjects } from './audit-subject';
import { foldGlyphs } from './fold-glyphs';
import { localizeArticle } from './localize';
import { readContent } from './read-content';
import { reviewedLine, sentenceAt } from './reviewed';
import { createOverrideSuggester, type OverrideSuggestion } from './suggest-override';
import { articleText, contextWith, sourceFiles } from './testing';

/** Every place where a choice was made is in doubt here, so that no test hangs on how sure the model is. */
const flagBelow = 1.01;

function read(files: Record<string, string>) {
  const sources = sourceFiles(files);
  const { documents, problems } = readContent(sources, { ...contextWith('news/a.png', 'news/a.pdf'), summarizeDoubtful: () => ({ count: 0, words: [], idleReviews: [] }) });
  expect(problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'section-missing')).toEqual([]);
  const context: AuditContext = { terms: documents.terms, hongKongParticle: '着', sources: new Map(sources.map((source) => [source.path, source])), flagBelow };
  return { subjects: auditSubjects(documents), context };
}

function audit(files: Record<string, string>, targets: readonly Variant[] = allVariants) {
  const { subjects, context } = read(files);
  const audits = subjects.map((subject) => auditSubject(subject, targets, context));
  return { flags: audits.flatMap((each) => each.flags), idleReviews: audits.flatMap((each) => each.idleReviews) };
}

const story = (body: string, more: string[] = [], script = 'zh-Hans') => ({ 'news/story.mdx': articleText(body, { script, more }) });
const briefly = (flags: readonly DoubtfulFlag[]) => flags.map(({ file, line, column, source, where }) => `${file}:${line}:${column} ${source} ${where}`);

describe('an audit', () => {
  it('finds what is doubtful in all that is converted, each where it stands in its file', () => {
    const more = [
      "summary: '甲''发'", 'source: {name: 乙发}', 'authors: [{name: 丙发}]',
      'cover: {src: a.png, alt: 丁发, caption: 戊发, credit: 己发}',
      'attachments: [{file: a.pdf, title: 庚发}]', 'corrections:', '  - at: 2026-03-02', '    note: >-', '      辛', '      发',
    ];
    const files = { ...story('## 壬\n\n甲**乙\n发**\n\n<Figure src="a.png" caption="癸发" />', more) };
    const lines = files['news/story.mdx'].split('\n');
    const expected = lines.flatMap((line, i) => [...line.matchAll(/发/gu)].map(({ index }) => `content/news/story.mdx:${i + 1}:${index + 1}`));
    expect(expected).toHaveLength(10);
    const { flags } = audit(files, ['zh-Hant']);
    expect(briefly(flags.filter(({ source }) => source === '发')).map((each) => each.split(' ')[0])).toEqual(expected);
  });

  it('finds it in sections and tags too', () => {
    const { flags } = audit({
      'news/section.yml': 'title: 甲\nscript: zh-Hans\nslogan: 乙发\n',
      'tags.yml': 'script: zh-Hans\ntags:\n  hair: 丙发\n',
    }, ['zh-Hant']);
    expect(briefly(flags)).toEqual(['content/news/section.yml:3:10 发 field', 'content/tags.yml:3:10 发 field']);
  });

  it('gives one flag for each variant and one place for all', () => {
    const { flags } = audit(story('他在屋里。'));
    expect(flags.map(({ variant, chosen }) => [variant, chosen])).toEqual([['zh-Hant', '裡'], ['zh-Hant-TW', '裡'], ['zh-Hant-HK', '裏']]);
    expect(doubtfulPlaces(flags)).toMatchObject([{ line: 6, column: 4, offset: 3, choices: [{ variant: 'zh-Hant' }, { variant: 'zh-Hant-TW' }, { variant: 'zh-Hant-HK' }] }]);
  });

  it('has no doubts about what is given, kept, code or the article’s own variant', () => {
    expect(audit(story('<Keep>里</Keep>与`里`与<Variant zh-Hans="里" zh-Hant="里" />', ['terms: [{keep: 里程}]'])).flags).toEqual([]);
    expect(audit(story('他在屋里。'), ['zh-Hans']).flags).toEqual([]);
  });

  it('takes what a hand-written variant says from there', () => {
    const files = { ...story('他在屋里。', ['summary: 发']), 'news/story.zh-Hant-TW.mdx': '---\nsummary: 手寫\n---\n他在屋內。' };
    expect(briefly(audit(files, ['zh-Hant-TW']).flags)).toEqual([]);
    expect(briefly(audit(files, ['zh-Hant-HK']).flags)).toEqual(['content/news/story.mdx:5:10 发 field', 'content/news/story.mdx:7:4 里 text']);
  });
});

describe('an audit of an article with a name in its by-line', () => {
  const byline = ['authors: [{name: 种玉}]'];

  it('asks about the name nowhere, since it is written alike throughout', () => {
    expect(audit(story('后来种玉在桥上。')).flags.map(({ source }) => source)).toContain('种');
    expect(audit(story('后来种玉在桥上。', byline)).flags.map(({ source }) => source)).not.toContain('种');
  });

  it('asks once whether the rest of the name is right, in the by-line, and suggests a row for all its places', () => {
    const files = story('后来，宁谷走了。\n\n宁谷没有说话。', ['authors: [{name: 宁谷}]']);
    const { subjects: [subject], context } = read(files);
    const [place, ...others] = doubtfulPlaces(auditSubject(subject!, allVariants, context).flags).filter(({ source }) => source === '谷');
    expect(others).toEqual([]);
    expect(place).toMatchObject({ where: 'field', line: 5, block: '宁谷' });
    const [part] = subject!.partsFor('zh-Hant');
    expect(converterFor(subject!, part!, 'zh-Hant', context)('宁谷没有说话。').text).toContain(`寧${place!.choices[0]!.chosen}`);
    const [other] = place!.choices[0]!.alternatives;
    expect(createOverrideSuggester(subject!, allVariants, context)(place!)).toEqual([{ alternative: other, inline: undefined, term: `{zh-Hans: 宁谷, zh-Hant: 寧${other}}` }]);
  });

  it.each([
    ['a word for each variant', '演员宁云<Variant zh-Hans="走" zh-Hant="離開" />了。'],
    ['words for one variant', '演员宁云<Only in="zh-Hant">走</Only>了。'],
    ['words for others', '演员宁云走<Only in="zh-Hans">开</Only>了。'],
    ['code', '演员宁云走了，见`a`。'],
    ['a picture', '演员宁云走了。![桥](a.png)'],
    ['a hard break', '演员宁云走了。\\\n后来。'],
    ['emphasis', '演员**宁云**走了。'],
    ['a nested list', '- 演员宁云走了\n  - 后来'],
    ['a term', '演员宁云说中文', ['terms: [{keep: 中文}]']],
    ['kept words', '演员宁云走了，<Keep>后来</Keep>。'],
  ])('asks once about a name that stands in a block with %s', (_, body, more: string[] = []) => {
    const { flags } = audit(story(`宁云说话。\n\n${body}\n\n后来，宁云也在。`, more), ['zh-Hant']);
    const line = 8 + more.length;
    expect(flags.filter(({ source }) => '宁云'.includes(source)).map(({ source, line: at }) => `${at} ${source}`)).toEqual([`${line} 宁`, `${line} 云`]);
  });

  it.each([
    ['not in the same characters before it', '乌云不宁云也散，演员宁云走了。', ['6:2 云', '6:11 宁', '6:12 云']],
    ['not in equal paragraphs', '演员宁云走了。\n\n演员宁云走了。', ['6:3 宁', '6:4 云']],
    ['not where it is kept', '演员<Keep>宁云</Keep>走了。\n\n演员宁云走了。\n\n演员宁云走了。', ['8:3 宁', '8:4 云']],
  ])('asks about a name where it was found, and %s', (_, body, expected) => {
    const { flags } = audit(story(body), ['zh-Hant']);
    expect(flags.filter(({ source }) => '宁云'.includes(source)).map(({ source, line, column }) => `${line}:${column} ${source}`)).toEqual(expected);
  });

  it('suggests a row for the name where its characters stand before it too', () => {
    const { subjects: [subject], context } = read(story('乌云不宁云也散，演员宁云走了。'));
    const place = doubtfulPlaces(auditSubject(subject!, allVariants, context).flags).find(({ source }) => source === '宁');
    const [suggestion] = createOverrideSuggester(subject!, allVariants, context)(place!);
    expect(suggestion).toEqual({ alternative: '甯', inline: undefined, term: '{zh-Hans: 宁云, zh-Hant: 甯雲}' });
  });

  it('describes the text that is published', () => {
    const files = story('后来种玉在屋里。', byline);
    const { subjects: [subject], context } = read(files);
    const { documents } = readContent(sourceFiles(files), contextWith());
    const placer = { picture: () => ({ src: '', width: 1, height: 1 }), attachment: () => ({ href: '', name: '', bytes: 0 }) };
    for (const to of ['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const) {
      const published = localizeArticle(documents.articles[0]!, {}, to, 'published', { ...context, files: placer, timeZone: 'UTC' });
      const [part] = subject!.partsFor(to);
      const audited = converterFor(subject!, part!, to, context)('后来种玉在屋里。').text;
      expect(audited).toContain('种玉');
      expect(toString(published.tree).trim()).toBe(audited);
    }
  });
});

describe('an entry of reviewed', () => {
  it('settles the place for all Traditional variants', () => {
    expect(audit(story('他在屋里。', ["reviewed: ['他在屋[里→裡]。']"]))).toEqual({ flags: [], idleReviews: [] });
  });

  it.each([
    ['the sentence has changed', '他在老屋里。'],
    ['the choice has changed', '他在屋<Keep>里</Keep>。<Variant zh-Hans="里" zh-Hant="里" />'],
  ])('settles nothing once %s', (_, body) => {
    expect(audit(story(body, ["reviewed: ['他在屋[里→里]。']"])).idleReviews).toEqual([0]);
  });

  it('leaves the other places of its sentence in doubt', () => {
    expect(briefly(audit(story('屋里发现。', ["reviewed: ['屋里[发→發]现。']"]), ['zh-Hant']).flags)).toEqual(['content/news/story.mdx:7:2 里 text']);
  });
});

/** Places of every kind, with what makes overrides hard: markup, repeats, neighbours, frontmatter. */
const hard: [string, string[]][] = [
  ['他困得睁不开眼，困难很多。', ['summary: 屋里的摘要']],
  ['头**发**长了，**发**现问题。\n\n> 引文里\n> 还有里程。', []],
  ['## 屋里\n\n见[屋里](/news/story "屋里")与![发](a.png)。', ["source: {name: '甲''屋里'}"]],
  ['| 屋里 | 发 |\n|-|-|\n| 里 | 头\\|发 |', []],
  ['<Callout title="屋里">\n\n发现*里*面。\n\n</Callout>\n\n- 屋里&amp;里\n- a里b **里**c', []],
  ['后来种玉在屋里发现头发。', ['authors: [{name: 种玉}]']],
  ['皇后在后面，<Only in="zh-Hant-TW">只有这里</Only>，里长。', ['terms: [{zh-Hans: 里长, zh-Hant: 里長}]']],
];

describe('what the audit says to write', () => {
  const places = hard.flatMap(([body, more], i) => {
    const files = story(body, more);
    const { subjects, context } = read(files);
    const [subject] = subjects;
    const found = doubtfulPlaces(auditSubject(subject!, allVariants, context).flags);
    const suggest = createOverrideSuggester(subject!, allVariants, context);
    return found.map((place) => ({ name: `${i}:${place.line}:${place.column} ${place.source}`, files, place, suggestions: suggest(place) }));
  });

  const addField = (text: string, lines: string) => text.replace('\n---\n', `\n${lines}\n---\n`);
  const addTerm = (text: string, term: string) => (text.includes('\nterms: [') ? text.replace('\nterms: [', `\nterms: [${term}, `) : addField(text, `terms:\n  - ${term}`));

  it('is there for nearly every place', () => {
    const without = places.flatMap(({ name, suggestions }) => suggestions.filter(({ inline, term }) => !inline && !term).map(() => name));
    expect(places.length).toBeGreaterThan(25);
    expect(without.length / places.length).toBeLessThan(0.25);
  });

  it.each(places)('works when pasted as a tag: $name', ({ files, place, suggestions }) => {
    for (const { inline, alternative } of suggestions) {
      if (!inline) continue;
      const lines = files['news/story.mdx'].split('\n');
      const line = lines[place.line - 1]!;
      const at = line.indexOf(inline.replaces, place.column - 1 - inline.replaces.indexOf(place.source));
      lines[place.line - 1] = line.slice(0, at) + inline.tag + line.slice(at + inline.replaces.length);
      expectOther(files, lines.join('\n'), place.source, alternative);
    }
  });

  it.each(places)('works when pasted as a term: $name', ({ files, place, suggestions }) => {
    for (const { term, alternative } of suggestions) {
      if (term) expectOther(files, addTerm(files['news/story.mdx'], term), place.source, alternative);
    }
  });

  it.each(places)('settles the place when pasted under reviewed: $name', ({ files, place }) => {
    const { sentence, offset } = sentenceAt(place.block, place.offset);
    const line = reviewedLine({ sentence, marks: [{ offset, source: place.source, becomes: place.choices[0]!.chosen }] });
    const after = audit({ 'news/story.mdx': addField(files['news/story.mdx'], `reviewed:\n  ${line}`) });
    const stillThere = after.flags.filter((flag) => flag.block === place.block && flag.offset === place.offset);
    expect(stillThere).toEqual([]);
    expect(after.idleReviews).toEqual([]);
  });

  it.each(['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const)('is the same for all variants where %s alone was audited', (to) => {
    const keyed = (found: readonly DoubtfulPlace[], suggest: (place: DoubtfulPlace) => OverrideSuggestion[]) =>
      found.flatMap((place) => suggest(place).map(({ alternative, inline, term }) => [`${place.line}:${place.column} ${place.offset} ${foldGlyphs(alternative)}`, { inline, term }] as const));
    for (const [body, more] of hard) {
      const { subjects: [subject], context } = read(story(body, more));
      const suggest = createOverrideSuggester(subject!, allVariants, context);
      const ofAll = doubtfulPlaces(auditSubject(subject!, allVariants, context).flags).filter(({ choices }) => choices.some(({ variant }) => variant === to));
      const ofOne = doubtfulPlaces(auditSubject(subject!, [to], context).flags);
      const expected = new Map(keyed(ofAll, suggest));
      const found = keyed(ofOne, suggest);
      expect(found.length).toBeGreaterThan(0);
      for (const [key, suggestion] of found) expect([key, suggestion]).toEqual([key, expected.get(key)]);
    }
  });

  /** One flag of the character less, or more, in each variant; and the other character is read there now. */
  function expectOther(files: Record<string, string>, pasted: string, source: string, alternative: string): void {
    const before = audit(files).flags.filter((flag) => flag.source === source).length;
    const now = { 'news/story.mdx': pasted };
    expect(audit(now).flags.filter((flag) => flag.source === source).length).toBeLessThan(before);
    const countOf = (each: Record<string, string>) => [...foldGlyphs(render(each))].filter((character) => character === foldGlyphs(alternative)).length;
    expect(countOf(now)).toBeGreaterThan(countOf(files));
    expect([...foldGlyphs(render(now))]).toHaveLength([...foldGlyphs(render(files))].length);
  }

  /** All that is read in zh-Hant-TW. */
  function render(files: Record<string, string>): string {
    const { subjects, context } = read(files);
    const [subject] = subjects;
    return subject!.partsFor('zh-Hant-TW').flatMap((part) => {
      const convert = converterFor(subject!, part, 'zh-Hant-TW', context);
      const inTags: string[] = [];
      const record: typeof convert = (text, keep) => {
        const conversion = convert(text, keep);
        inTags.push(conversion.text);
        return conversion;
      };
      convertTree(resolveOverrides(part.tree!, 'zh-Hant-TW'), record, componentRules);
      return [...part.fields.map(({ text }) => convert(text).text), ...inTags];
    }).join('\n');
  }
});

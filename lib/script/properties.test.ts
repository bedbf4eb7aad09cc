import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';

import { componentRules } from '@/lib/mdx/registry';

import { asName } from './context-conversion';
import { convertTree } from './convert-tree';
import { createConverter, type Conversion, type Converter, type ConverterOptions } from './converter';
import { applyEdits, type Range } from './edits';
import { allVariants, type Variant } from './variants';

import type { ElementContent, Root } from 'hast';
import type { Point } from 'unist';
import type { Term } from './terms';

/** One seed, so that a failure here fails everywhere; fast-check's report adds the path that replays it. */
const seed = 20261123;

/** Above every confidence: each choice is flagged. */
const always = 1.1;

/** What no conversion between scripts may touch, whatever it stands among. */
const lasting = fc.oneof(
  fc.constantFrom('https://example.org/a?b=c#d', 'http://例.example/a', 'www.example.org/~li', 'editor@example.org', 'mailto:li.ming+a@example.co.uk', 'example.org/only/this'),
  fc.constantFrom('5%', '3.14', '１２３', '2026-11-23', 'TikTok', 'naïve', 'Ω', 'don’t', '<b>', '&amp;', '{x}', '\\'),
  fc.constantFrom('の', 'ありがとう', 'カタカナ', 'ｶﾅ', '한국', 'ㄅㄆ'),
  fc.constantFrom('👩‍👩‍👧‍👦', '🏳️‍🌈', '❤️', '🇨🇳', '\u{200D}', '\u{FE0F}', '\u{E0101}', '\u{FE00}'),
  fc.constantFrom('\uF900', '\uFA0C', '\u{2F800}', '\u{2F81A}', '〇', '々', '\u{20000}'),
  fc.constantFrom('\uD842', '\uDFB7', '\uD83D', '\uDC00', '\uFFFC', '\u0000', '\n', '\t', ' ', '　', '，', '。', '；', '……', '——', '《', '》', '（', '）'),
  fc.string({ unit: fc.constantFrom(...'aZ09-_./:@?&=%#~+'), minLength: 1, maxLength: 12 }),
);

/** Words of both scripts, with those that are hard: one for several, and characters outside the basic plane. */
const simplified = fc.constantFrom(
  ...'头发 发现 皇后 以后 里 公里 这里 面条 面子 干 饼干 干部 只 一只 了 了解 台风 钟 分钟 系 松 斗 周 一周 困 并 着 看着 咸宁 余 于 党 复 制造 著作 显著 出租车 计算机 软件 来 国 说 们 会 东 𫖮 𠮷 𬭎 䥇'.split(' '),
);
const traditional = fc.constantFrom(
  ...'頭髮 發現 皇后 以後 裡 裏 公里 麵條 面子 乾 乾隆 幹部 只 隻 瞭解 颱風 臺灣 鐘 鍾 係 繫 鬆 鬥 週 周 睏 並 幷 著 着 看著 原著 鹹 餘 於 于 黨 複 製造 顯著 計程車 電腦 軟體 軟件 來 國 説 說 們 會 東 爲 衆 羣 顗 𡈽 𩸃'.split(' '),
);
const quotation = fc.constantFrom(...'“”‘’「」『』'.split(''), '“‘', '”’', '「」」');
const anyText = fc.string({ unit: 'binary', maxLength: 4 });

/** Names that converters are told, two of them with a character outside the basic plane. */
const knownNames = ['钟明', '陈𫖮明', '余𬭎'];
const nameAlone = fc.constantFrom(...knownNames.map((name) => `，${name}。`));

const piece = fc.oneof({ weight: 5, arbitrary: simplified }, { weight: 1, arbitrary: nameAlone }, { weight: 4, arbitrary: traditional }, { weight: 3, arbitrary: lasting }, { weight: 2, arbitrary: quotation }, { weight: 1, arbitrary: anyText });
const pieces = fc.array(piece, { maxLength: 24 });
const text = pieces.map((parts) => parts.join(''));
const simplifiedText = fc.array(fc.oneof({ weight: 6, arbitrary: simplified }, { weight: 1, arbitrary: fc.constantFrom('，', '。', '“', '”', '5%', 'ok', ' ') }), { maxLength: 24 }).map((parts) => parts.join(''));

const variant = fc.constantFrom(...allVariants);
const pair = fc.tuple(variant, variant);
const traditionalVariant = fc.constantFrom<Variant>('zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK');

const termLists: Term[][] = [
  [{ 'zh-Hans': '软件', 'zh-Hant': '程式' }, { keep: '咸宁' }],
  [{ 'zh-Hans': '出租车', 'zh-Hant-TW': '計程車' }, { 'zh-Hans': '计算机', 'zh-Hant': '電腦' }, { 'zh-Hans': '软件', 'zh-Hant-TW': '軟體' }, { 'zh-Hans': '𠮷', 'zh-Hant': '吉祥' }, { 'zh-Hans': '只', 'zh-Hant': '' }],
];
const terms = fc.constantFrom<ConverterOptions['terms']>([], termLists);
const names = fc.constantFrom([], [...knownNames, '周'].map(asName));
const flagBelow = fc.constantFrom(always, undefined);
const particle = fc.constantFrom<ConverterOptions['hongKongParticle']>('着', '著');

/** All that a converter may be made with. */
const options = fc.record({ terms, names, flagBelow, hongKongParticle: particle });

function converterOf([from, to]: readonly [Variant, Variant], settings: Partial<ConverterOptions> = {}): Converter {
  return createConverter({ from, to, hongKongParticle: '着', ...settings });
}

function check<Values extends [unknown, ...unknown[]]>(arbitraries: { [K in keyof Values]: fc.Arbitrary<Values[K]> }, numRuns: number, predicate: (...values: Values) => void) {
  fc.assert(fc.property<Values>(...arbitraries, predicate), { seed, numRuns });
}

/** Text with ranges of it that must stay, in order. */
const textWithKept = fc.tuple(text, fc.uniqueArray(fc.nat(60), { maxLength: 4 })).map(([source, cuts]) => {
  const at = cuts.filter((cut) => cut <= source.length).sort((a, b) => a - b);
  const keep: Range[] = [];
  for (let i = 0; i + 1 < at.length; i += 2) keep.push({ start: at[i]!, end: at[i + 1]! });
  return { source, keep };
});

/** Where a place of the source stands in the converted text. */
function positionOf(offset: number, { edits }: Conversion): number {
  return edits.filter(({ end }) => end <= offset).reduce((position, { start, end, text: written }) => position + written.length - (end - start), offset);
}

describe('any text', () => {
  it('is the same text, byte for byte, in its own variant', () => {
    check([text, variant, options], 3000, (source, tag, settings) => {
      expect(converterOf([tag, tag], settings)(source)).toEqual({ text: source, edits: [], flags: [] });
    });
  });

  it('is converted between any two variants without an error, by edits that are in order, overlap nothing and make the text', () => {
    check([textWithKept, pair, options], 6000, ({ source, keep }, tags, settings) => {
      const { text: written, edits } = converterOf(tags, settings)(source, keep);
      let done = 0;
      for (const edit of edits) {
        expect(edit.start).toBeGreaterThanOrEqual(done);
        expect(edit.end).toBeGreaterThan(edit.start);
        expect(edit.text).not.toBe(source.slice(edit.start, edit.end));
        expect(keep.some(({ start, end }) => start < edit.end && edit.start < end)).toBe(false);
        done = edit.end;
      }
      expect(done).toBeLessThanOrEqual(source.length);
      expect(applyEdits(source, edits)).toBe(written);
    });
  });

  it('keeps its length in code points where no term applies', () => {
    check([text, pair, names, particle], 6000, (source, tags, known, hongKongParticle) => {
      expect([...converterOf(tags, { names: known, hongKongParticle })(source).text]).toHaveLength([...source].length);
    });
  });

  it('keeps addresses, digits, Latin, kana, joined emoji, selectors and compatibility ideographs where they stand', () => {
    const parts = fc.array(fc.oneof(simplified, traditional, nameAlone, lasting.map((kept) => ({ kept })), quotation), { maxLength: 24 });
    check([parts, pair, names], 6000, (mixed, tags, known) => {
      const source = mixed.map((part) => (typeof part === 'string' ? part : part.kept)).join('');
      const written = converterOf(tags, { names: known })(source);
      let offset = 0;
      for (const part of mixed) {
        const own = typeof part === 'string' ? part : part.kept;
        const start = positionOf(offset, written);
        if (typeof part !== 'string') expect(written.text.slice(start, start + own.length)).toBe(own);
        offset += own.length;
      }
    });
  });

  it('is converted alike each time, whatever was converted before', () => {
    check([text, fc.array(fc.tuple(text, pair, options), { maxLength: 3 }), pair, options], 1500, (source, others, tags, settings) => {
      const first = structuredClone(converterOf(tags, settings)(source));
      for (const [other, otherTags, otherSettings] of others) {
        converterOf(otherTags, otherSettings)(other);
        converterOf(otherTags, otherSettings)(source);
      }
      const convert = converterOf(tags, settings);
      expect(convert(source)).toEqual(first);
      expect(convert(source)).toEqual(first);
    });
  });
});

describe('flags', () => {
  it('are in order, name what stands there before and after, and offer something else', () => {
    check([textWithKept, traditionalVariant, options], 6000, ({ source, keep }, to, settings) => {
      const conversion = converterOf(['zh-Hans', to], settings)(source, keep);
      let done = 0;
      for (const { offset, length, source: before, chosen, alternatives, confidence } of conversion.flags) {
        expect(offset).toBeGreaterThanOrEqual(done);
        expect(length).toBeGreaterThan(0);
        expect(source.slice(offset, offset + length)).toBe(before);
        const position = positionOf(offset, conversion);
        expect(conversion.text.slice(position, position + chosen.length)).toBe(chosen);
        expect(alternatives).not.toContain(chosen);
        expect(new Set(alternatives).size).toBe(alternatives.length);
        expect(alternatives.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(keep.some(({ start, end }) => start < offset + length && offset < end)).toBe(false);
        done = offset + length;
      }
    });
  });

  it('are there for every choice where all are asked for', () => {
    expect(converterOf(['zh-Hans', 'zh-Hant'], { flagBelow: always })('头发里的饼干').flags).toHaveLength(3);
  });
});

describe('names', () => {
  it('are written alike wherever they stand alone, and the rest of the text as without them', () => {
    check([simplifiedText, fc.constantFrom(...knownNames.map(asName)), simplifiedText, traditionalVariant], 3000, (before, name, after, to) => {
      fc.pre(!`${before}${after}`.includes(name.simplified));
      const source = `${before}，${name.simplified}。${after}`;
      const start = before.length + 1;
      const end = start + name.simplified.length;
      const told = converterOf(['zh-Hans', to], { names: [name], flagBelow: always })(source);
      const untold = converterOf(['zh-Hans', to], { flagBelow: always })(source);
      const [from, upTo] = [positionOf(start, told), positionOf(end, told)];
      expect(told.text.slice(from, upTo)).toBe(name.traditional);
      expect(told.text.slice(0, from)).toBe(untold.text.slice(0, positionOf(start, untold)));
      expect(told.text.slice(upTo)).toBe(untold.text.slice(positionOf(end, untold)));
      expect(told.flags).toEqual(untold.flags.filter(({ offset }) => offset < start || end <= offset));
    });
  });
});

describe('a block cut by markup', () => {
  const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.constantFrom('em', 'strong', 'a'), { maxLength: 3 })), { minLength: 1, maxLength: 8 });

  /** A paragraph whose text is cut into inline nodes, with the places where a source with marks of some length would have them. */
  function paragraphOf(source: string, cuts: readonly (readonly [number, readonly string[]])[]): { tree: Root; pointAt: (offset: number) => Point } {
    const children: ElementContent[] = [];
    const points: Point[] = [];
    let [line, column] = [3, 1];
    for (let start = 0, i = 0; start < source.length; i++) {
      const [length, tags] = cuts[i % cuts.length]!;
      const value = source.slice(start, start + length);
      column += tags.length;
      const position = { start: { line, column }, end: { line, column } };
      for (const unit of value.split('')) {
        points.push({ line, column });
        column++;
        if (unit === '\n') [line, column] = [line + 1, 1];
      }
      column += tags.length;
      children.push(tags.reduce<ElementContent>((child, tagName) => ({ type: 'element', tagName, properties: {}, children: [child] }), { type: 'text', value, position }));
      start += length;
    }
    return { tree: { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] }, pointAt: (offset) => points[offset]! };
  }

  it('reads as its joined text does, with the same flags, each at its place in the source', () => {
    check([text, lengths, pair, options], 5000, (source, cuts, tags, settings) => {
      const convert = converterOf(tags, settings);
      const { tree, pointAt } = paragraphOf(source, cuts);
      const whole = convert(source);
      const { tree: converted, flags } = convertTree(tree, convert, componentRules);
      expect(toString(converted)).toBe(whole.text);
      expect(flags).toEqual(whole.flags.map((flag) => ({ ...flag, block: source, point: pointAt(flag.offset) })));
    });
  });
});

import { flagThreshold, simplifiedInContext, type FlaggedConversion, type KnownOfTheWhole } from './context-conversion';
import { applyEdits, editsBetween, outside, type Edit, type Range } from './edits';
import { formsBetweenRegions, formsFromStandard, isTraditional, readsParticle, type FormOptions } from './forms';
import { findLeftAlone } from './left-alone';
import { traditionalToSimplified } from './opencc';
import { createQuoteConversion } from './quotes';
import { onlyIn } from './script-characters';
import { particleDoubts, simplifiedDoubts } from './simplified-doubts';
import { createTermMatcher, isKeepTerm, type Term, type TermMatch } from './terms';
import { scriptOf } from './variants';

import type { Flag } from './flag';
import type { Variant } from './variants';

/** A converted text: what it reads now, the places that changed, and those that are unsure. */
export interface Conversion {
  text: string;
  edits: Edit[];
  flags: Flag[];
}

/**
 * Converts one whole block of text (a paragraph, a title), so that every word has its context.
 *
 * @param keep ranges of the text that stay as they are, in order
 */
export type Converter = (text: string, keep?: readonly Range[]) => Conversion;

export interface ConverterOptions extends FormOptions, KnownOfTheWhole {
  /** The variant the text is written in. */
  from: Variant;
  /** The variant it is to be read in. */
  to: Variant;
  /** Lists of terms, strongest first. */
  terms?: readonly (readonly Term[])[];
  /** Places surer than this are not flagged; `flagThreshold` unless told. */
  flagBelow?: number;
}

/**
 * Makes the converter from one variant into another. Into its own variant a text is the same text, whatever the terms.
 *
 * `createConverter({from: 'zh-Hans', to: 'zh-Hant-TW', hongKongParticle: '着'})('头发').text // '頭髮'`
 */
export function createConverter({ from, to, terms = [], ...options }: ConverterOptions): Converter {
  if (from === to) return (text) => ({ text, edits: [], flags: [] });
  const convert = scriptConversion(from, to, options);
  const matchTerms = createTermMatcher(terms, from, to);
  const findQuotes = createQuoteConversion(scriptOf(from), scriptOf(to));
  return (text, keep = []) => {
    const found = matchTerms(text);
    const signless = [...keep, ...found.filter((match) => isNoSign(match, text, from))];
    const kept = [...keep, ...findLeftAlone(withoutRanges(text, signless), from, to)];
    const matches = found.filter(outside(kept));
    const isOpen = outside([...kept, ...matches]);
    // The whole text is read, so that the words beside a term or a kept name have it as context.
    const { edits: changes, flags } = convert(text);
    const words = [...changes.filter(isOpen), ...matches.filter((match) => match.text !== text.slice(match.start, match.end))];
    const quotes = findQuotes(text).filter(isOpen).filter(outside(words));
    const edits = [...words, ...quotes].sort((one, other) => one.start - other.start);
    return { text: applyEdits(text, edits), edits, flags: flags.filter(({ offset, length }) => isOpen({ start: offset, end: offset + length })) };
  };
}

/**
 * Whether the words of a term are no sign of the script that the rest is in: what is kept as it stands, and what has
 * characters of the other script in it. Those that are only to be converted are text like any other.
 */
function isNoSign({ start, end, term }: TermMatch, text: string, from: Variant): boolean {
  const words = text.slice(start, end);
  // Latin is a sign of nothing, and may be a part of an address.
  if (isKeepTerm(term)) return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words);
  const ofOther = onlyIn(scriptOf(from) === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
  return [...words].some((character) => ofOther.has(character));
}

/**
 * A text without what says nothing of its script. In 他的錶只剩后面几里 with a kept 錶, nothing else speaks for Traditional,
 * so that 后, 几 and 里 are still to be converted.
 */
function withoutRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const units = text.split('');
  for (const { start, end } of ranges) units.fill('\uFFFC', start, end);
  return units.join('');
}

/**
 * The conversion matrix. Simplified to Traditional goes through OpenCC's standard to the region's forms; Traditional to
 * Simplified through the tables of the source region; Traditional to Traditional changes forms alone, of which one asks
 * what is meant: the 著 that Hong Kong prints 着 where it is a particle.
 */
function scriptConversion(from: Variant, to: Variant, { flagBelow = flagThreshold, ...options }: ScriptOptions): FlaggedConversion {
  if (!isTraditional(to)) {
    const convert = traditionalToSimplified(from === 'zh-Hant-HK' && options.hongKongParticle === '着' ? 'hongKong' : 'taiwan');
    return (text) => {
      const edits = convert(text);
      return { edits, flags: simplifiedDoubts(text, applyEdits(text, edits), flagBelow) };
    };
  }
  if (!isTraditional(from)) return simplifiedInContext(formsFromStandard(to, options), flagBelow, options);
  const forms = formsBetweenRegions(to, options);
  const asksParticle = readsParticle(to, options);
  return (text) => {
    const converted = forms(text);
    return { edits: editsBetween(text, converted, 0), flags: asksParticle ? particleDoubts(text, converted, flagBelow) : [] };
  };
}

type ScriptOptions = Omit<ConverterOptions, 'from' | 'to' | 'terms'>;

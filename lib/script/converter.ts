import { flagThreshold, simplifiedInContext, type FlaggedConversion } from './context-conversion';
import { applyEdits, editsBetween, type Edit, type Range } from './edits';
import { formsBetweenRegions, formsFromStandard, isTraditional, type FormOptions } from './forms';
import { traditionalToSimplified, type ScriptConversion } from './opencc';
import { createQuoteConversion } from './quotes';
import { createTermMatcher, type Term } from './terms';
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

export interface ConverterOptions extends FormOptions {
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
    const matches = matchTerms(text).filter((match) => !keep.some((range) => overlap(range, match)));
    const settled: (Range & { text?: string })[] = [...keep, ...matches].sort((a, b) => a.start - b.start);
    const { edits: words, flags } = convertBetween(text, settled, convert);
    const quotes = findQuotes(text).filter((quote) => ![...settled, ...words].some((range) => overlap(range, quote)));
    const edits = quotes.length === 0 ? words : [...words, ...quotes].sort((a, b) => a.start - b.start);
    return { text: applyEdits(text, edits), edits, flags };
  };
}

/** The edits and flags of the stretches between what is kept or settled by a term. */
function convertBetween(text: string, settled: readonly (Range & { text?: string })[], convert: FlaggedConversion): Omit<Conversion, 'text'> {
  const edits: Edit[] = [];
  const flags: Flag[] = [];
  let done = 0;
  for (const range of [...settled, { start: text.length, end: text.length }]) {
    const stretch = convert(text.slice(done, range.start));
    for (const edit of stretch.edits) edits.push({ start: edit.start + done, end: edit.end + done, text: edit.text });
    for (const flag of stretch.flags) flags.push({ ...flag, offset: flag.offset + done });
    if (range.text !== undefined && range.text !== text.slice(range.start, range.end)) {
      edits.push({ start: range.start, end: range.end, text: range.text });
    }
    done = Math.max(done, range.end);
  }
  return { edits, flags };
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The conversion matrix. Simplified to Traditional goes through OpenCC's standard to the region's forms; Traditional to
 * Simplified through the tables of the source region; Traditional to Traditional changes forms alone.
 */
function scriptConversion(from: Variant, to: Variant, { flagBelow = flagThreshold, ...options }: ScriptOptions): FlaggedConversion {
  if (!isTraditional(to)) {
    return withoutFlags(traditionalToSimplified(from === 'zh-Hant-HK' && options.hongKongParticle === '着' ? 'hongKong' : 'taiwan'));
  }
  if (!isTraditional(from)) return simplifiedInContext(formsFromStandard(to, options), flagBelow);
  const forms = formsBetweenRegions(to, options);
  return withoutFlags((text) => editsBetween(text, forms(text), 0));
}

type ScriptOptions = FormOptions & Pick<ConverterOptions, 'flagBelow'>;

function withoutFlags(convert: ScriptConversion): FlaggedConversion {
  return (text) => ({ edits: convert(text), flags: [] });
}

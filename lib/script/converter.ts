import { applyEdits, editsBetween, type Edit, type Range } from './edits';
import { formsBetweenRegions, formsFromStandard, isTraditional, type FormOptions } from './forms';
import { simplifiedToTraditional, traditionalToSimplified, type ScriptConversion } from './opencc';
import { createTermMatcher, type Term, type TermMatcher } from './terms';

import type { Variant } from './variants';

/** A place where a conversion is unsure. Offset and length are UTF-16 units of the source text. */
export interface Flag {
  offset: number;
  length: number;
  source: string;
  chosen: string;
  alternatives: string[];
  /** How sure the choice is, from 0 to 1. */
  confidence: number;
}

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
  return (text, keep = []) => {
    const edits = editsOf(text, keep, matchTerms, convert);
    return { text: applyEdits(text, edits), edits, flags: [] };
  };
}

function editsOf(text: string, keep: readonly Range[], matchTerms: TermMatcher, convert: ScriptConversion): Edit[] {
  const terms = matchTerms(text).filter((match) => !keep.some((range) => overlap(range, match)));
  const settled: (Range & { text?: string })[] = [...keep, ...terms].sort((a, b) => a.start - b.start);
  const edits: Edit[] = [];
  let done = 0;
  for (const range of [...settled, { start: text.length, end: text.length }]) {
    for (const edit of convert(text.slice(done, range.start))) {
      edits.push({ start: edit.start + done, end: edit.end + done, text: edit.text });
    }
    if (range.text !== undefined && range.text !== text.slice(range.start, range.end)) {
      edits.push({ start: range.start, end: range.end, text: range.text });
    }
    done = Math.max(done, range.end);
  }
  return edits;
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The conversion matrix. Simplified to Traditional goes through OpenCC's standard to the region's forms; Traditional to
 * Simplified through the tables of the source region; Traditional to Traditional changes forms alone.
 */
function scriptConversion(from: Variant, to: Variant, options: FormOptions): ScriptConversion {
  if (!isTraditional(to)) return traditionalToSimplified(from === 'zh-Hant-HK' && options.hongKongParticle === '着' ? 'hongKong' : 'taiwan');
  if (!isTraditional(from)) return simplifiedToTraditional(formsFromStandard(to, options));
  const forms = formsBetweenRegions(to, options);
  return (text) => editsBetween(text, forms(text), 0);
}

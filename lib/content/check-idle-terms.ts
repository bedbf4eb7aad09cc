import { problemAt, type Problem } from '@/lib/problems/problem';
import { createConverter, type Conversion, type Converter } from '@/lib/script/converter';
import { createTermMatcher, renderTerm, spellingsOf, type Term } from '@/lib/script/terms';
import { allVariants, type Variant } from '@/lib/script/variants';

import { isSameRow, nameRow, wordsOf } from './name-term';
import { createRowsWithin } from './rows-within';

import type { ContentContext, PlacedTerm } from './context';

/** A row of the site's terms that changes nothing where its words stand alone. */
export interface IdleTerm {
  /** Its number in the list, from 0. */
  row: number;
  /** What to say of it, unless an article needs it. */
  problem: Problem;
}

/**
 * Finds rows of the site's terms that say only what would surely be written anyway where their words stand alone, for
 * every pair of variants. A row for a longer word that holds a shorter row's (自制力 beside 自制) is not idle: without it,
 * the shorter one would apply. Of rows that do the same the first is left out, so that all that are found can go together.
 */
export function checkIdleTerms(rows: readonly PlacedTerm[], context: Pick<ContentContext, 'hongKongParticle' | 'flagBelow'>): IdleTerm[] {
  const convert = converters(context);
  const rowsWithin = createRowsWithin(rows.map(({ term }) => term));
  const idle = new Set<Term>();
  const found: IdleTerm[] = [];
  for (const [row, { term, place }] of [...rows.entries()].reverse()) {
    const others = (spelling: string, from: Variant) => rowsWithin(spelling, from).filter((other) => other !== term && !idle.has(other));
    const same = whatWritesTheSame(term, others, convert);
    if (!same) continue;
    idle.add(term);
    const by = same.by && nameRow(same.by, rows, place, isSameRow(same.by, term));
    found.push({ row, problem: problemAt(place, 'term-idle', { words: wordsOf(term), ...(by && { by }) }) });
  }
  return found.reverse();
}

type ConverterOf = (from: Variant, to: Variant, terms?: readonly Term[]) => Converter;

/** Converters made at first need; those without terms are kept. */
function converters({ hongKongParticle, flagBelow }: Pick<ContentContext, 'hongKongParticle' | 'flagBelow'>): ConverterOf {
  const plain = new Map<string, Converter>();
  return (from, to, terms = []) => {
    if (terms.length > 0) return createConverter({ from, to, terms: [terms], hongKongParticle, flagBelow });
    const key = `${from}>${to}`;
    const kept = plain.get(key) ?? createConverter({ from, to, hongKongParticle, flagBelow });
    plain.set(key, kept);
    return kept;
  };
}

/** What surely writes the same as a term: another row, or conversion alone; `undefined` where nothing does. */
function whatWritesTheSame(term: Term, others: (spelling: string, from: Variant) => Term[], convert: ConverterOf): { by?: Term } | undefined {
  let by: Term | undefined;
  for (const from of allVariants) {
    for (const spelling of spellingsOf(term, from)) {
      const shorter = others(spelling, from);
      for (const to of allVariants) {
        const rendered = renderTerm(term, to);
        if (from === to || rendered === undefined) continue;
        const isWritten = ({ text, flags }: Conversion) => text === rendered && flags.length === 0;
        if (!isWritten(convert(from, to, shorter)(spelling))) return undefined;
        if (shorter.length > 0) by ??= shorter.find((other) => isSameRow(other, term));
        if (shorter.length > 0 && !by && !isWritten(convert(from, to)(spelling))) by = createTermMatcher([shorter], from, to)(spelling)[0]?.term;
      }
    }
  }
  return { by };
}

import { problemAt, type Problem } from '@/lib/problems/problem';
import { createConverter } from '@/lib/script/converter';
import { renderTerm, spellingsOf, type Term } from '@/lib/script/terms';
import { allVariants, type Variant } from '@/lib/script/variants';

import { createRowsWithin } from './rows-within';

import type { ContentContext, PlacedTerm } from './context';

/**
 * Finds rows that can never apply, because an earlier row of the same list says something else of the same spelling. A
 * row that an earlier one stops in one direction alone may be meant so: after `{zh-Hans: 内存, zh-Hant: 內存}`, a row
 * `{zh-Hans: 内存, zh-Hant-TW: 記憶體}` still converts 記憶體.
 *
 * @param froms the variants that texts are written in, to which the list applies
 */
export function checkShadowedTerms(rows: readonly PlacedTerm[], froms: readonly Variant[], { hongKongParticle }: Pick<ContentContext, 'hongKongParticle'>): Problem[] {
  const inForce = new Map<string, PlacedTerm>();
  const problems: Problem[] = [];
  const rowsWithin = createRowsWithin(rows.map(({ term }) => term));
  const isWritten = ({ from, to, spelling, text }: Use, terms: readonly Term[]) => createConverter({ from, to, terms: [terms], hongKongParticle })(spelling).text === text;
  for (const row of rows) {
    const uses = usesOf(row.term, froms).map((use) => ({ ...use, earlier: inForce.get(keyOf(use)) }));
    for (const use of uses) if (!use.earlier) inForce.set(keyOf(use), row);
    const lost = uses.find(({ earlier, to, text }) => earlier && renderTerm(earlier.term, to) !== text);
    if (!lost?.earlier) continue;
    const isSaidAnyway = (use: Use) => isWritten(use, []) && isWritten(use, rowsWithin(use.spelling, use.from).filter((other) => other !== row.term));
    if (!uses.every((use) => use.earlier || isSaidAnyway(use))) continue;
    const { file, line } = lost.earlier.place;
    problems.push(problemAt(row.place, 'term-shadowed', { spelling: lost.spelling, line, ...(file !== row.place.file && { file }) }));
  }
  return problems;
}

/** What a row says: texts in `from` have the spelling, readers of `to` get the text. */
interface Use {
  from: Variant;
  to: Variant;
  spelling: string;
  text: string;
}

function usesOf(term: Term, froms: readonly Variant[]): Use[] {
  return froms.flatMap((from) =>
    spellingsOf(term, from).flatMap((spelling) =>
      allVariants.flatMap((to) => {
        const text = renderTerm(term, to);
        return from === to || text === undefined ? [] : [{ from, to, spelling, text }];
      }),
    ),
  );
}

function keyOf({ from, to, spelling }: Use): string {
  return `${from}>${to}>${spelling}`;
}

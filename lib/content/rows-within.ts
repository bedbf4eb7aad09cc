import { spellingsOf, type Term } from '@/lib/script/terms';
import { scriptOf, type Script, type Variant } from '@/lib/script/variants';

/**
 * Makes the search for the rows of a list that have a spelling in a short text of a variant; it gives them in the order of
 * the list. A list is long and its words are short: to look up every part of a text takes less time than to look for every row in it.
 *
 * `createRowsWithin([{keep: '软件'}, {keep: '包'}])('软件', 'zh-Hans') // [{keep: '软件'}]`
 */
export function createRowsWithin(terms: readonly Term[]): (text: string, from: Variant) => Term[] {
  const tables = new Map<Script, Table>();
  return (text, from) => {
    const table = tables.get(scriptOf(from)) ?? tableOf(terms, from);
    tables.set(scriptOf(from), table);
    const found = new Set<number>();
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= Math.min(text.length, start + table.longest); end++) {
        for (const row of table.rows.get(text.slice(start, end)) ?? []) found.add(row);
      }
    }
    return [...found].sort((a, b) => a - b).map((row) => terms[row]!);
  };
}

interface Table {
  /** The numbers of the rows that have a spelling, in order. */
  rows: ReadonlyMap<string, number[]>;
  /** The length of the longest spelling. */
  longest: number;
}

function tableOf(terms: readonly Term[], from: Variant): Table {
  const rows = new Map<string, number[]>();
  let longest = 0;
  for (const [i, term] of terms.entries()) {
    for (const spelling of spellingsOf(term, from)) {
      const known = rows.get(spelling);
      if (known) known.push(i);
      else rows.set(spelling, [i]);
      longest = Math.max(longest, spelling.length);
    }
  }
  return { rows, longest };
}

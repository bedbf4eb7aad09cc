import type { Problem } from '@/lib/problems/problem';

/** A `<Damaged>` of an article. */
export interface DamagedPlace {
  /** Line and column in the article, from 1. */
  line: number;
  column: number;
  /** The words around it, with what stood there itself. */
  context: string;
}

/** Characters of context on each side. */
const around = 14;

/** The places of an article that must be mended. */
export function damagedPlaces(mdx: string, problems: readonly Problem[]): DamagedPlace[] {
  const lines = mdx.split('\n');
  return problems.flatMap(({ rule, line, column }): DamagedPlace[] => {
    if (rule !== 'damaged') return [];
    const text = lines[line - 1] ?? '';
    const tag = /^<Damaged original="([^"]*)" ?\/>/u.exec(text.slice(column - 1));
    const before = plain(text.slice(0, column - 1));
    const after = plain(text.slice(column - 1 + (tag?.[0].length ?? 0)));
    return [{ line, column, context: `${[...before].slice(-around).join('')}${unescape(tag?.[1] ?? '')}${[...after].slice(0, around).join('')}` }];
  });
}

/** Markdown's own signs and tags left out, as far as a reader needs it. */
function plain(text: string): string {
  return unescape(text.replace(/<Damaged original="([^"]*)" ?\/>/gu, '$1').replace(/\\([!-/:-@[-`{-~])/gu, '$1'));
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

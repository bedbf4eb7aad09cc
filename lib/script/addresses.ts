import type { Range } from './edits';

/** What no address holds: white space, Chinese, Japanese and Korean, the marks of such text, and what quotes an address. */
const inAddress = '[^\\s\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Bopomofo}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—·<>"`\\uFFFC]';

const address = new RegExp(
  [
    `(?:(?:https?|ftp)://|mailto:|(?<![\\w.])www\\.)${inAddress}+`,
    `(?<![\\w.+-])[\\w.+-]+@(?:[\\w-]+\\.)+[a-z]{2,}`,
    `(?<![\\w.@/-])(?:[a-z0-9-]+\\.)+[a-z]{2,}(?::\\d+)?/${inAddress}*`,
  ].join('|'),
  'giu',
);

/**
 * The web and e-mail addresses of a text: with a scheme, with `www.`, and bare ones that have a path (`example.org/a`).
 * One ends at the first Chinese character or full-width mark, and before the full stop of its sentence.
 */
export function findAddresses(text: string): Range[] {
  return [...text.matchAll(address)].map(({ 0: found, index }) => ({ start: index, end: index + withoutStop(found).length }));
}

/** An address without the marks after it, which are the sentence's. */
function withoutStop(found: string): string {
  const end = found.replace(/[.,:;!?'\]*_~]+$/u, '');
  if (!end.endsWith(')') || end.includes('(')) return end;
  return withoutStop(end.slice(0, -1));
}

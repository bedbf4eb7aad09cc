import { problemAt, type Problem, type RuleDetails, type RuleName } from '@/lib/problems/problem';

import { findEntities } from './debris/entities';
import { findGlosses } from './debris/glosses';
import { findInvisible } from './debris/invisible';
import { findLostCharacters } from './debris/lost-characters';
import { placeOfPiece } from './text-place';

import type { CheckedText, ScriptText } from './check-script';
import type { Prose } from './prose';

/** What bad converters and copying left in a text. Words that are kept, and code, are left alone. */
export function checkDebris(text: ScriptText): CheckedText {
  const checked: CheckedText = { problems: [], mends: [] };
  for (const prose of text.prose) {
    if (!mayHaveDebris.test(prose.text)) continue;
    const add = adder(prose, text, checked);
    for (const { offset, length, base, isCertain } of findGlosses(prose.text)) {
      add(offset, length, 'gloss-left', { base, gloss: prose.text.slice(offset, offset + length) }, isCertain ? '' : undefined);
    }
    for (const { offset, length, written } of findLostCharacters(prose.text)) add(offset, length, 'character-lost', { written, around: around(prose.text, offset, length) });
    for (const { offset, length, kind, code } of findInvisible(prose.text)) {
      if (kind === 'private') add(offset, length, 'character-private', { code, around: around(prose.text, offset, length) });
      else add(offset, length, 'character-invisible', { code, around: around(prose.text, offset, length) }, '');
    }
    for (const { offset, length, written, meant } of findEntities(prose.text)) add(offset, length, 'entity-left', { written, meant });
  }
  return checked;
}

/** What none of the finders would find anything without; most texts have none of it. */
const mayHaveDebris = /[()（）?&\p{Cf}\p{Cc}\p{Co}\uFFFD\u115F\u1160\u3164\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|[锟錕]斤拷|[\u00E4-\u00E9][\u0080-\u00BF]/u;

function adder(prose: Prose, text: ScriptText, { problems, mends }: CheckedText) {
  return <Name extends RuleName>(offset: number, length: number, rule: Name, details: RuleDetails<Name>, mended?: string) => {
    if (prose.keep.some(({ start, end }) => start < offset + length && offset < end)) return;
    const { place, isExact } = placeOfPiece(prose, offset, length, text);
    problems.push(problemAt(place, rule, details) satisfies Problem);
    if (isExact && mended !== undefined) mends.push({ ...place, from: prose.text.slice(offset, offset + length), to: mended });
  };
}

/** A piece with some characters around it, as evidence; what cannot be seen is shown as a box. */
function around(text: string, offset: number, length: number): string {
  const [before, piece, after] = [text.slice(Math.max(0, offset - 4), offset), text.slice(offset, offset + length), text.slice(offset + length, offset + length + 4)];
  return `${before}${/[\p{Cf}\p{Cc}\p{Co}]/u.test(piece) ? '□' : piece}${after}`.replace(/[\p{Cf}\p{Cc}\p{Co}\uFFFC]/gu, '').trim();
}

import { decodeHTMLStrict } from 'entities';

import type { Finding } from './finding';

/** Characters without width or with an effect on direction alone. Joiners and selectors that make an emoji are none. */
const zeroWidth = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0001}]+/gu;
const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u2640\u2642\u2695\uFE0F])$/u;
const emojiAfter = /^\p{Extended_Pictographic}|^[\u2640\u2642\u2695]/u;
/** Scripts in which joiners decide how letters join. */
const joined = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Mongolian}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Tibetan}\p{Script=Khmer}]$/u;

/** Zero-width and control characters, and entities that were left as text. */
export function findDebris(text: string): Finding[] {
  return [...findZeroWidth(text), ...findControls(text), ...findEntities(text)];
}

function findZeroWidth(text: string): Finding[] {
  return [...text.matchAll(zeroWidth)].flatMap(({ index, 0: run }): Finding[] => {
    const before = text.slice(Math.max(0, index - 4), index);
    const isJoiner = run === '\u200D' && emojiBefore.test(before) && emojiAfter.test(text.slice(index + 1));
    if (isJoiner || (/^[\u200C\u200D]+$/u.test(run) && joined.test(before))) return [];
    return [{ start: index, end: index + run.length, action: 'remove', kind: 'zero-width' }];
  });
}

function findControls(text: string): Finding[] {
  return [...text.matchAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]+/gu)].map(({ index, 0: run }) => ({ start: index, end: index + run.length, action: 'remove', kind: 'control' }));
}

const entity = /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z][a-z0-9]{1,30});/giu;

/** Entities that a page shows as they are written, such as `&nbsp;` after escaping twice. */
function findEntities(text: string): Finding[] {
  return [...text.matchAll(entity)].flatMap(({ index, 0: name }): Finding[] => {
    const by = decodeHTMLStrict(name).replace(/\u00A0/gu, ' ');
    if (by === name) return [];
    return [{ start: index, end: index + name.length, action: /^[\p{Cc}\p{Co}\uFFFD]$/u.test(by) ? 'lost' : 'replace', kind: 'entity', by }];
  });
}

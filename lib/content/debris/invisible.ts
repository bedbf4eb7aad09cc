/** A character that readers do not see, or that no font but one has. */
export interface StrayCharacter {
  /** Where it is, in UTF-16 units, and how long it is. */
  offset: number;
  length: number;
  /** `invisible`: zero width, direction or control; `private`: from a private-use area, a hole in every other font. */
  kind: 'invisible' | 'private';
  /** As Unicode writes it: `U+200B`. */
  code: string;
}

/** Control and format characters, but for tab and line ends; fillers; variation selectors; private use. */
const suspect = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\uE000-\uF8FF\u{E0000}-\u{E0FFF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;

const selector = /^[\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u;
const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})[\uFE0F\p{Emoji_Modifier}]*$/u;
const flagBefore = /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u;
/** Letters of scripts that join and stack: there a joiner is a letter's form. */
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]\p{M}*$/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Finds invisible and private-use characters. Right where they are: joiners within emoji and in scripts that join,
 * selectors behind what they select, marks of direction in a text that has letters from right to left.
 */
export function findInvisible(text: string): StrayCharacter[] {
  const found: StrayCharacter[] = [];
  for (const { index, 0: character } of text.matchAll(suspect)) {
    if (isRight(character, text.slice(Math.max(0, index - 16), index), text.slice(index + character.length), text)) continue;
    const code = character.codePointAt(0)!;
    const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
    found.push({ offset: index, length: character.length, kind: isPrivate ? 'private' : 'invisible', code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` });
  }
  return found;
}

function isRight(character: string, before: string, after: string, text: string): boolean {
  if (selector.test(character)) return /[\p{L}\p{N}\p{P}\p{S}]$/u.test(before) || joining.test(before);
  if (/[\u{E0020}-\u{E007F}]/u.test(character)) return flagBefore.test(before);
  if (character === '\u200D' && emojiBefore.test(before) && /^\p{Extended_Pictographic}/u.test(after)) return true;
  if (character === '\u200C' || character === '\u200D') return joining.test(before);
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character)) return rightToLeft.test(text);
  return false;
}

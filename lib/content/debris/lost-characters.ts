/** A place where a character was lost on the way. */
export interface LostCharacter {
  /** Where it was, in UTF-16 units, and how long what stands there now is. */
  offset: number;
  length: number;
  /** What stands there now: `?`, U+FFFD, 锟斤拷. */
  written: string;
}

/** What programs write for bytes that they cannot read, and what comes of UTF-8 that was read as something else. */
const wreckage = /\uFFFD+|(?:[锟錕]斤拷)+|(?:[\u00E4-\u00E9][\u0080-\u00BF\u0152-\u2122]{2}){2,}/gu;

/** Words and forms that make a sentence a question: 什麼, 是否, 有沒有, 要不要. */
const interrogative = /[嗎吗呢吧麼么嘛何什甚誰谁哪怎幾几豈岂孰啥咩乜]|多[少久大遠远高]|[是可能有與与會会應应]否|[難难]道|邊個|(\p{Script=Han})[不沒没未](?:\1|$)|[是有對对好行][不沒没無无]/u;

/** Marks after which a sentence or a part of one begins: a question mark there asks nothing. */
const opening = /[，。、；：「『《〈（“‘【]$/u;

/**
 * Finds characters that were lost: U+FFFD, 锟斤拷, and question marks of ASCII in the midst of Chinese (防?疫) where no
 * question ends. In a question (真的是這樣嗎?他說) the mark counts as one.
 */
export function findLostCharacters(text: string): LostCharacter[] {
  const found: LostCharacter[] = [...text.matchAll(wreckage)].map(({ index, 0: written }) => ({ offset: index, length: written.length, written }));
  if (text.includes('?')) {
    for (const { index, 0: written } of text.matchAll(/\?+/gu)) {
      if (isLost(text.slice(0, index), text.slice(index + written.length))) found.push({ offset: index, length: written.length, written });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function isLost(before: string, after: string): boolean {
  const isInWord = /\p{Script=Han}$/u.test(before) && /^[\p{Script=Han}，。、；：]/u.test(after);
  const isAtStart = (before === '' || opening.test(before)) && /^\p{Script=Han}/u.test(after);
  if (isAtStart) return true;
  if (!isInWord) return false;
  const sentence = /[^。！？!?；;\n]*$/u.exec(before)![0];
  return !interrogative.test(sentence);
}

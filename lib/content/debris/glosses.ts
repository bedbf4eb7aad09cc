import { pinyin } from 'pinyin-pro';

/** A reading that a converter or a reading aid left behind a character: the `(zé)` of 責(zé)任. */
export interface Gloss {
  /** Where it begins in the text, in UTF-16 units, and how long it is: its brackets are part of it. */
  offset: number;
  length: number;
  /** The character that it reads. */
  base: string;
  /** Whether it is surely debris, and can be deleted unseen. */
  isCertain: boolean;
}

const letters = '[\\p{Ll}\\p{M}:]{1,8}';
/** One or more readings in brackets after a character, with tones or without: 責(zé)任, 網(wang)(wang)站, 責（ze2）任. */
const whole = new RegExp(`(\\p{Script=Han})((?:[ \\u00A0]?[(（][ \\u00A0]?${letters}[0-5]?[ \\u00A0]?[)）])+)`, 'gu');
/** A reading that lost its end, and with it its bracket: 責(z任. */
const cutShort = new RegExp(`(\\p{Script=Han})([(（]${letters}[0-5]?)(?=\\p{Script=Han})`, 'gu');
/** A reading that lost its beginning: 責zé)任. */
const beheaded = new RegExp(`(\\p{Script=Han})(${letters}[0-5]?[)）])(?=[\\p{Script=Han}，。、；：！？])`, 'gu');

/** Words before a reading by which a writer gives one: 讀作行(xíng). */
const announced = /[讀读念唸音拼][^。！？；]{0,12}$/u;

/**
 * Finds readings in brackets right behind the character that they read. A piece that is no reading of it is none:
 * 世衛(WHO), 電視(tv).
 */
export function findGlosses(text: string): Gloss[] {
  if (!/[)）(（]/u.test(text) || !/\p{Ll}/u.test(text)) return [];
  const found: Gloss[] = [];
  for (const match of text.matchAll(whole)) {
    const [, base = '', gloss = ''] = match;
    const readings = [...gloss.matchAll(/[(（]\s?([^)）]+?)\s?[)）]/gu)].map(([, reading = '']) => reading);
    if (!readings.every((reading) => readingsOf(base).some((known) => reads(reading, known)))) continue;
    const offset = match.index + base.length;
    const isInWord = /^\p{Script=Han}/u.test(text.slice(offset + gloss.length));
    const isCertain = (readings.length > 1 || isInWord) && !announced.test(text.slice(0, match.index));
    found.push({ offset, length: gloss.length, base, isCertain });
  }
  for (const match of text.matchAll(cutShort)) {
    const [, base = '', gloss = ''] = match;
    const offset = match.index + base.length;
    const isPrefix = readingsOf(base).some((known) => fold(known).startsWith(fold(gloss.slice(1))));
    if (isPrefix && !closes(text.slice(offset + gloss.length))) found.push({ offset, length: gloss.length, base, isCertain: false });
  }
  for (const match of text.matchAll(beheaded)) {
    const [, base = '', gloss = ''] = match;
    const offset = match.index + base.length;
    const reading = gloss.slice(0, -1);
    const isReading = readingsOf(base).some((known) => reads(reading, known) || (isToned(reading) && fold(known).endsWith(fold(reading))));
    if (isReading && !isOpen(text.slice(0, offset))) found.push({ offset, length: gloss.length, base, isCertain: false });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function readingsOf(character: string): string[] {
  return pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
}

/** Whether a written reading is a known one in some tone; ü may be written u, v or u:. */
function reads(written: string, known: string): boolean {
  const folded = fold(written);
  return folded === fold(known) || folded === fold(known).replaceAll('v', 'u');
}

/** Letters without tones, ü as v: `fold('lǜ') // 'lv'`. */
function fold(reading: string): string {
  return reading.normalize('NFD').replace(/u(?:\u0300|\u0301|\u0304|\u030C)*\u0308|u:/gu, 'v').replace(/[\p{M}0-9]/gu, '');
}

function isToned(reading: string): boolean {
  return /[\u0300\u0301\u0304\u030C0-9]/u.test(reading.normalize('NFD'));
}

/** Whether a bracket that was opened before is closed in what follows. */
function closes(following: string): boolean {
  return /^[^(（。！？\n]*[)）]/u.test(following);
}

/** Whether a bracket is still open at the end of a text. */
function isOpen(before: string): boolean {
  return /[(（][^)）]*$/u.test(before);
}

import { foldPinyin, isReading, readingsOf } from './readings';

import type { Finding } from './finding';

/** Letters that pinyin is written in, with tone marks, of any Unicode form. */
const letter = "[a-zA-ZÀ-ÖØ-öø-ɏɑɡ\\u0300-\\u030C:]";
const open = '[(（]';
const close = '[)）]';
const blank = '[ \\u00A0\\u3000]*';
const one = `${open}${blank}${letter}+[1-5]?${blank}${close}`;
const afterCharacter = new RegExp(`(?<characters>\\p{Script=Han})(?<groups>(?:${one})+)`, 'gu');
const wordGloss = new RegExp(`(?<characters>\\p{Script=Han}{2,12})${open}${blank}(?<syllables>${letter}+[1-5]?(?:[ \\u00A0'’·-]+${letter}+[1-5]?)+)${blank}${close}`, 'gu');
const toned = /[\u0300-\u0304\u030C]/u;

/**
 * Pinyin that a converter left in brackets after characters: 責(zé)任, 網(wang)(wang)站, 饕餮（tāo tiè）. What is in the
 * brackets must be a reading of the very character before them, so that 世界衛生組織(WHO) and 米(m) stay. A name in
 * capitals without tones may be meant, 陈(Chen)先生: it stays and is told.
 */
export function findGlosses(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(afterCharacter)) {
    const { characters = '', groups = '' } = match.groups ?? {};
    const start = match.index + characters.length;
    const readings = readingsOf(characters);
    const letters = groups.split(/[()（）]/u).map((part) => part.trim()).filter((part) => part !== '');
    const range = { start, end: start + groups.length };
    if (!letters.every((each) => isReading(each, readings))) continue;
    const isName = letters.every((each) => /^[A-Z]/u.test(each) && !isToned(each));
    findings.push(isName ? { ...range, action: 'tell', kind: 'gloss-doubtful' } : { ...range, action: 'remove', kind: 'gloss' });
  }
  for (const match of text.matchAll(wordGloss)) {
    const { characters = '', syllables = '' } = match.groups ?? {};
    const parts = syllables.split(/[ \u00A0'’·-]+/u);
    const glossed = [...characters].slice(-parts.length);
    if (glossed.length < parts.length || !parts.every((part, i) => isReading(part, readingsOf(glossed[i]!)))) continue;
    const isName = /^[A-Z]/u.test(syllables) && !isToned(syllables);
    const range = { start: match.index + characters.length, end: match.index + match[0].length };
    findings.push(isName ? { ...range, action: 'tell', kind: 'gloss-doubtful' } : { ...range, action: 'remove', kind: 'gloss' });
  }
  return findings;
}

const openHalf = new RegExp(`(?<character>\\p{Script=Han})(?<rest>${open}${blank}(?<letters>${letter}{1,6}))(?!${letter}|[\\w.\\-/]|${blank}[A-Za-z]|${blank}${close})`, 'gu');
const closeHalf = new RegExp(`(?<character>\\p{Script=Han})(?<rest>(?<letters>${letter}{1,6})[1-5]?${blank}${close})`, 'gu');
const bare = new RegExp(`(?<character>\\p{Script=Han})(?<rest>(?<letters>${letter}{1,6}))(?=\\p{Script=Han}|[，。、；：]|$)`, 'gu');
const emptied = /(?<=\p{Script=Han})[(（](?:[?\uFFFD]*[a-zA-Z\u00C0-\u024F]{0,6}[?\uFFFD]+[a-zA-Z\u00C0-\u024F]{0,6}|\uFFFD*)[)）]/gu;

/** Half a gloss, or one without its letters or brackets: 責(z任, 責zé)任, 責zé任, 責()任. What was there is not known. */
export function findHalfGlosses(text: string): Finding[] {
  const findings: Finding[] = [];
  const add = (match: RegExpExecArray, rest: string) => {
    const start = match.index + match[0].length - rest.length;
    findings.push({ start, end: start + rest.length, action: 'lost' });
  };
  for (const match of text.matchAll(openHalf)) {
    const { character = '', rest = '', letters = '' } = match.groups ?? {};
    if (/^[A-Z]/u.test(letters) && !isToned(letters)) continue;
    if (!closesLater(text, match.index + match[0].length) && beginsReading(letters, character)) add(match, rest);
  }
  for (const match of text.matchAll(closeHalf)) {
    const { character = '', rest = '', letters = '' } = match.groups ?? {};
    if (!opensBefore(text, match.index + match[0].length - 1) && endsReading(letters, character)) add(match, rest);
  }
  for (const match of text.matchAll(bare)) {
    const { character = '', rest = '', letters = '' } = match.groups ?? {};
    if (isToned(letters) && isReading(letters, readingsOf(character))) add(match, rest);
  }
  for (const match of text.matchAll(emptied)) {
    // （？） is a way to doubt a word in print; half-width, or with letters around the mark, it is debris.
    findings.push({ start: match.index, end: match.index + match[0].length, action: 'lost' });
  }
  return findings;
}

function isToned(letters: string): boolean {
  return toned.test(letters.normalize('NFD'));
}

function beginsReading(letters: string, character: string): boolean {
  const folded = foldPinyin(letters);
  return [...readingsOf(character)].some((reading) => reading.startsWith(folded));
}

function endsReading(letters: string, character: string): boolean {
  const folded = foldPinyin(letters);
  return [...readingsOf(character)].some((reading) => reading.endsWith(folded));
}

/** How far a bracket's other half may be. */
const reach = 60;

function closesLater(text: string, from: number): boolean {
  const rest = text.slice(from, from + reach);
  const end = rest.search(/[)）]/u);
  return end !== -1 && !/[(（]/u.test(rest.slice(0, end));
}

function opensBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'));
}

import { pinyin } from 'pinyin-pro';

import { simplify } from './fold-script';

/** The readings of a character, toneless, of both its forms, with `v` for ü: `readingsOf('重') // {'zhong', 'chong'}`. */
export function readingsOf(character: string): ReadonlySet<string> {
  const forms = [character, simplify(character)];
  return new Set(forms.flatMap((form) => pinyin(form, { multiple: true, toneType: 'none', type: 'array', v: true })).filter((reading) => /^[a-z]+$/u.test(reading)));
}

/** Pinyin without tones, capitals and the letters that some fonts have for it: `foldPinyin('Lǜ') // 'lv'`. */
export function foldPinyin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308|u:/giu, 'v')
    .replace(/\p{M}/gu, '')
    .replace(/ɡ/gu, 'g')
    .replace(/ɑ/gu, 'a')
    .toLowerCase()
    .replace(/[1-5]$/u, '');
}

/** Whether letters are one of a character's readings; after j, q, x and y ü is written u. */
export function isReading(letters: string, readings: ReadonlySet<string>): boolean {
  const folded = foldPinyin(letters);
  return readings.has(folded) || readings.has(folded.replace(/^([ln])u(e?)$/u, '$1v$2')) || readings.has(folded.replace(/^([jqxy])v/u, '$1u'));
}

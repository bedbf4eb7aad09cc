/** Marks of Bopomofo (注音), tones included: they have a script subtag of their own. */
const bopomofo = /^[\p{Script=Bopomofo}\s˙ˊˇˋ]+$/u;
const latin = /^[\p{Script=Latin}\p{M}\d\s'’·-]+$/u;

/**
 * The language tag of a reading over Chinese characters, so that it gets its own face and voice:
 * `languageOfReading('shū') // 'zh-Latn'`, `languageOfReading('ㄕㄨ') // 'zh-Bopo'`. `undefined` where it is neither.
 * Source of the subtags: ISO 15924.
 */
export function languageOfReading(reading: string): string | undefined {
  if (bopomofo.test(reading)) return 'zh-Bopo';
  return latin.test(reading) ? 'zh-Latn' : undefined;
}

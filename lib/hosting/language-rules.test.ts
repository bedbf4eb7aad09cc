import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { negotiateVariant, readAcceptLanguage, type Offer } from '@/lib/routes/negotiate';
import { allVariants } from '@/lib/script/variants';

import { applyRules, languageRules } from './language-rules';
import { sampleLanguages } from './sample-languages';

const all: Offer = { variants: allVariants, defaultVariant: 'zh-Hant' };
const two: Offer = { variants: ['zh-Hans', 'zh-Hant'], defaultVariant: 'zh-Hans' };
const byFunction = (header: string, offer: Offer) => negotiateVariant({ languages: readAcceptLanguage(header) }, offer);

describe('the rules of / for hosts', () => {
  it.each(sampleLanguages.flatMap((header) => [[header, all], [header, two]] as const))('say of %j what the function says, or leave it to the page', (header, offer) => {
    expect([byFunction(header, offer), undefined]).toContain(applyRules(languageRules(offer), { 'accept-language': header }));
  });

  it('leave to the page only what browsers do not send', () => {
    const left = sampleLanguages.filter((header) => applyRules(languageRules(all), { 'accept-language': header }) === undefined);
    expect(left).toEqual(['zh-tw,zh;q=0.9', 'zh-TW;q=0.3,zh-CN;q=0.7', 'zh-TW;q=0,zh-HK;q=0.5', 'en;q=0.85,zh-HK;q=0.83', 'zh-Latn-TW,en']);
  });

  it('never contradict the function, whatever tags and qualities come', () => {
    const rules = languageRules(all);
    const tag = fc.tuple(fc.constantFrom('zh', 'ZH', 'yue', 'cmn', 'zho', 'chi', 'en', 'ja', 'i', 'zh_TW', '*', 'x'), fc.constantFrom('', '-Hans', '-Hant', '-hant', '-Latn', '-yue'), fc.constantFrom('', '-TW', '-HK', '-CN', '-US', '-mo', '-x-a')).map((parts) => parts.join(''));
    const part = fc.tuple(tag, fc.constantFrom('', '', ';q=0.9', ';q=0.8', ';q=0.1', ';q=0', ';q=1', '; q=0.5', ';q=0.85', ';q=a')).map((parts) => parts.join(''));
    const headers = fc.tuple(fc.array(part, { maxLength: 5 }), fc.constantFrom(',', ', ', ' , ')).map(([parts, comma]) => parts.join(comma));
    fc.assert(fc.property(headers, (header) => [byFunction(header, all), undefined].includes(applyRules(rules, { 'accept-language': header }))), { seed: 7, numRuns: 20_000 });
  });

  it('know every language code that means Chinese', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const codes = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]));
    const rules = languageRules(two);
    expect(codes.filter((code) => ![byFunction(`${code}-TW`, two), undefined].includes(applyRules(rules, { 'accept-language': `${code}-TW` })))).toEqual([]);
  });

  it.each([
    ['shutong-variant=zh-Hant-TW', 'zh-Hant-TW'],
    ['a=b; shutong-variant=zh-Hans; c=d', 'zh-Hans'],
    ['not-shutong-variant=zh-Hans', 'zh-Hant-HK'],
    ['shutong-variant=zh-Hansa', 'zh-Hant-HK'],
  ])('heed the saved variant before the language: %s', (cookie, variant) => {
    expect(applyRules(languageRules(all), { cookie, 'accept-language': 'zh-HK' })).toBe(variant);
  });
});

import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';

import { checkVariantWords, wordsOfTerms, wordsOfVariants } from './check-variant-words';

import type { Term } from '@/lib/script/terms';

const context = { hongKongParticle: '着' } as const;
const inTerms = (terms: Term[], inForce: Term[] = terms) =>
  checkVariantWords(wordsOfTerms(terms, (row, column) => ({ file: `${column}.yml`, line: row + 1, column: 1 })), [inForce], context);
const inText = (markdown: string, inForce: Term[] = []) =>
  checkVariantWords(wordsOfVariants(parseBody(markdown, { file: 'a.mdx', line: 1, column: 1 }).tree, 'a.mdx'), [inForce], context);

describe('words given for a variant', () => {
  it('are reported where a column has a character that only the other script writes', () => {
    expect(inTerms([{ 'zh-Hans': '头发', 'zh-Hant': '头髮' }])).toMatchObject([{
      file: 'zh-Hant.yml',
      line: 1,
      rule: 'variant-words-script',
      message: '`头髮`, given for zh-Hant, has characters in it that are not written so in Traditional: `头`.',
      fix: 'Write `頭髮`. If it is quoted as it stands, add a row `{keep: 头髮}` to content/terms/.',
    }]);
  });

  it.each([
    ['Simplified with a Traditional character', { 'zh-Hans': '头髮', 'zh-Hant': '頭髮' }, ['髮']],
    ['a region', { 'zh-Hans': '软件', 'zh-Hant-TW': '软體', 'zh-Hant-HK': '软件' }, ['软', '软']],
  ])('are reported in %s', (_, term: Term, characters) => {
    expect(inTerms([term]).flatMap(({ details }) => (details as { characters: string[] }).characters)).toEqual(characters);
  });

  it('are reported in a <Variant>, at its tag', () => {
    const problems = inText('一。\n\n他是<Variant zh-Hans="头发" zh-Hant="头发师" />。');
    expect(problems).toMatchObject([{ file: 'a.mdx', line: 3, column: 3, details: { words: '头发师', variant: 'zh-Hant', characters: ['头', '发', '师'], meant: '頭髮師' } }]);
  });

  it.each<[string, Term[], Term[]?]>([
    ['of one script each', [{ 'zh-Hans': '头发', 'zh-Hant': '頭髮' }]],
    ['that both scripts write so', [{ 'zh-Hans': '打印', 'zh-Hant': '列印', 'zh-Hant-HK': '打印' }]],
    ['with a region’s own characters', [{ 'zh-Hans': '里面', 'zh-Hant-TW': '裡面', 'zh-Hant-HK': '裏面' }]],
    ['that a row keeps', [{ keep: '头髮' }]],
    ['that another row keeps', [{ 'zh-Hans': '简体的头', 'zh-Hant': '簡體的头' }], [{ keep: '的头' }]],
  ])('are right: words %s', (_, terms, inForce) => {
    expect(inTerms(terms, inForce)).toEqual([]);
  });

  it.each([
    '<Variant zh-Hans="头发" zh-Hant="頭髮" />',
    '<Variant zh-Hans="头发" zh-Hant="" />',
    '<Keep><Variant zh-Hans="头发" zh-Hant="头发" /></Keep>',
  ])('are right in %s', (markdown) => {
    expect(inText(markdown)).toEqual([]);
  });

  it('are right in a <Variant> where a row keeps them', () => {
    expect(inText('<Variant zh-Hans="头" zh-Hant="头" />', [{ keep: '头' }])).toEqual([]);
  });
});

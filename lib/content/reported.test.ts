import { describe, expect, it } from 'vitest';

import { createReporter } from './reported';

import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';

const reported = (text: string, { script = 'zh-Hant', terms = [], keep = [] }: { script?: Variant; terms?: Term[]; keep?: { start: number; end: number }[] } = {}) => {
  const { strays, misspellings } = createReporter({ script, terms: [terms] })({ text, keep });
  return { strays: strays().map(({ character }) => character), misspellings: misspellings().map(({ written, meant }) => written + meant) };
};

describe('what is reported of a block', () => {
  it('is what the other script writes, and what is wrong in its word', () => {
    expect(reported('他们來了，村干部說話。')).toEqual({ strays: ['们'], misspellings: ['干幹'] });
  });

  it.each([
    ['kept', { keep: [{ start: 1, end: 2 }, { start: 5, end: 8 }] }],
    ['a term’s', { terms: [{ keep: '们' }, { keep: '村干部' }] }],
  ])('is nothing that is %s', (_, options) => {
    expect(reported('他们來了，村干部說話。', options)).toEqual({ strays: [], misspellings: [] });
  });

  it('is no misspelling in Simplified', () => {
    expect(reported('他們来了，村干部说话。', { script: 'zh-Hans' })).toEqual({ strays: ['們'], misspellings: [] });
  });
});

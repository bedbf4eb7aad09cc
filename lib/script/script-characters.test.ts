import { describe, expect, it } from 'vitest';

import { onlyIn } from './script-characters';

const simplified = onlyIn('zh-Hans');
const traditional = onlyIn('zh-Hant');

describe('characters that only one script writes', () => {
  it.each([...'们发头说这个证宫无𫍲'])('knows %s as Simplified', (character) => {
    expect(simplified.has(character)).toBe(true);
    expect(traditional.has(character)).toBe(false);
  });

  it.each([...'們發頭說這個裡裏隻佈儘後麵鐘'])('knows %s as Traditional', (character) => {
    expect(traditional.has(character)).toBe(true);
    expect(simplified.has(character)).toBe(false);
  });

  it.each([...'后里面只干台云么乾著瞭藉着余于范种确恒雇麽'])('says nothing of %s, which is right in both', (character) => {
    expect([simplified.has(character), traditional.has(character)]).toEqual([false, false]);
  });

  it.each([...'気対図渋'])('says nothing of %s, which is Japanese', (character) => {
    expect([simplified.has(character), traditional.has(character)]).toEqual([false, false]);
  });

  it('gives what the other script writes', () => {
    expect(simplified.get('们')).toBe('們');
    expect(traditional.get('們')).toBe('们');
  });

  it('has no character in both', () => {
    expect([...simplified.keys()].filter((character) => traditional.has(character))).toEqual([]);
  });
});

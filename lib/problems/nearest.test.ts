import { describe, expect, it } from 'vitest';

import { nearest } from './nearest';

const components = ['Figure', 'Gallery', 'Callout', 'Quote', 'Ruby', 'Keep', 'Only'];

describe('nearest', () => {
  it.each([
    ['Figrue', 'Figure'],
    ['Figur', 'Figure'],
    ['Galery', 'Gallery'],
    ['Calllout', 'Callout'],
    ['Kep', 'Keep'],
    ['quote', 'Quote'],
    ['RUBY', 'Ruby'],
  ])('takes %s for %s', (name, expected) => {
    expect(nearest(name, components)).toBe(expected);
  });

  it.each(['Video', 'YouTube', 'X', 'Ru', 'Kxxp', ''])('takes %j for none of them', (name) => {
    expect(nearest(name, components)).toBeUndefined();
  });

  it('takes the nearer of two', () => {
    expect(nearest('sumary', ['salary', 'summary'])).toBe('summary');
    expect(nearest('sumary', ['summary', 'salary'])).toBe('summary');
  });

  it('knows nothing where there is nothing to know', () => {
    expect(nearest('title', new Set<string>())).toBeUndefined();
  });
});

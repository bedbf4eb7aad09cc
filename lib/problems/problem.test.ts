import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inReadingOrder, problemAt, type Problem } from './problem';

const place = { file: 'content/a.mdx', line: 4, column: 7 };

describe('problemAt', () => {
  it('says where, how grave, what is wrong and what to do', () => {
    expect(problemAt(place, 'component-unknown', { name: 'Figrue', near: 'Figure', known: ['Figure', 'Keep'] })).toEqual({
      file: 'content/a.mdx',
      line: 4,
      column: 7,
      severity: 'error',
      rule: 'component-unknown',
      message: 'There is no component <Figrue>.',
      fix: 'Did you mean <Figure>?',
      details: { name: 'Figrue', near: 'Figure', known: ['Figure', 'Keep'] },
    });
  });

  it('takes the gravity from the rule', () => {
    expect(problemAt(place, 'html-shown', { tag: '`<br>`' }).severity).toBe('warning');
    expect(problemAt(place, 'body-empty', {}).severity).toBe('error');
  });

  it('takes of a place its file, line and column alone', () => {
    const point = { ...place, offset: 90 };
    expect(Object.keys(problemAt(point, 'body-empty', {}))).not.toContain('offset');
  });

  it('knows the details that each rule needs', () => {
    // @ts-expect-error: `field-blank` names a field
    expect(problemAt(place, 'field-blank', {}).rule).toBe('field-blank');
  });
});

describe('inReadingOrder', () => {
  const at = (file: string, line: number, column: number, rule: 'body-empty' | 'yaml-no-map' = 'body-empty') => problemAt({ file, line, column }, rule, {});
  const places = (problems: Problem[]) => problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

  it('goes by file, then from the top, then from the left, then by rule', () => {
    const problems = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 12, 'yaml-no-map'), at('a', 9, 12), at('a', 9, 2)];
    expect(places(inReadingOrder(problems))).toEqual([
      'a:9:2 body-empty',
      'a:9:12 body-empty',
      'a:9:12 yaml-no-map',
      'a:10:1 body-empty',
      'b:1:1 body-empty',
    ]);
  });

  it('is the same whatever order the problems were found in, and leaves that list alone', () => {
    const problem = fc.tuple(fc.constantFrom('a', 'b', '中'), fc.nat(12), fc.nat(12)).map(([file, line, column]) => at(file, line, column));
    fc.assert(
      fc.property(fc.array(problem), (problems) => {
        const before = places(problems);
        expect(inReadingOrder([...problems].reverse())).toEqual(inReadingOrder(problems));
        expect(places(problems)).toEqual(before);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { simplifiedInContext } from './context-conversion';
import { applyEdits } from './edits';

const convert = simplifiedInContext((text) => text, 2);
const run = (text: string) => applyEdits(text, convert(text).edits);

describe('simplifiedInContext', () => {
  it.each([
    // words first: OpenCC alone reads 明了, 了如, 发面 and 于今 here
    ['电的发明了不起', '電的發明了不起'],
    ['展示了如何去做', '展示了如何去做'],
    ['这是头发和发票', '這是頭髮和發票'],
    ['皇后在后面', '皇后在後面'],
    ['他把面条放在里面', '他把麪條放在裏面'],
    ['一只猫只看了一眼', '一隻貓只看了一眼'],
    ['干部穿着干净的衣服', '幹部穿着乾淨的衣服'],
    // the context
    ['不是只有你，只是只说一次', '不是只有你，只是只說一次'],
    ['我们尽量配合，尽力而为', '我們儘量配合，盡力而爲'],
  ])('reads %s as %s', (source, expected) => {
    expect(run(source)).toBe(expected);
  });

  it('says how sure each choice is', () => {
    const { flags } = convert('头发很干');
    expect(flags.map(({ offset, source, chosen, alternatives }) => [offset, source, chosen, alternatives])).toEqual([
      [1, '发', '髮', ['發']],
      [3, '干', '乾', expect.arrayContaining(['幹', '干']) as unknown],
    ]);
    for (const { confidence } of flags) expect(confidence).toBeGreaterThan(0.5);
  });

  it('writes 牠 only where an animal is named near by, is the less sure of 它 the more it sounds like one, and asks of none where the whole names none', () => {
    const ofIt = (text: string, hasAnimals?: boolean) => simplifiedInContext((each) => each, 2, { hasAnimals })(text).flags.filter(({ source }) => source === '它');
    expect(run('那匹马受伤了，它的腿断了')).toContain('牠的腿');
    expect(ofIt('它飞过来了')).toMatchObject([{ chosen: '它', alternatives: ['牠'] }]);
    expect(ofIt('它飞过来了')[0]!.confidence).toBeLessThan(ofIt('这台机器坏了，把它修好')[0]!.confidence);
    expect(ofIt('它飞过来了', false)).toEqual([]);
    expect(ofIt('它', false)).toEqual([]);
  });

  it('flags nothing that is surer than asked for', () => {
    expect(simplifiedInContext((text) => text, 0)('头发很干').flags).toEqual([]);
  });

  it('never throws, keeps the number of characters, and points its flags at the characters they name', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...'头发干面里只了后台𠮷𫖮', '\uD800', '周𫖮', ' ', 'a1'), fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const { edits, flags } = convert(source);
        expect([...applyEdits(source, edits)]).toHaveLength([...source].length);
        for (const flag of flags) expect(source.slice(flag.offset, flag.offset + flag.length)).toBe(flag.source);
      }),
    );
  });
});

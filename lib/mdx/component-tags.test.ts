import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';

import { looksLikeComponent } from './component-tags';
import { parseBody } from './parse-body';
import { componentNames } from './registry';

const parse = (body: string) => parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 });

describe('looksLikeComponent', () => {
  it.each(['Figure', 'figure', 'FIGURE', 'Figrue', 'keep', 'YouTube', 'Figure2'])('takes %s for a component', (name) => {
    expect(looksLikeComponent(name)).toBe(true);
  });

  it.each(['WHO', 'A', 'b', 'div', 'figrue', 'x1', ''])('takes %j for text', (name) => {
    expect(looksLikeComponent(name)).toBe(false);
  });
});

describe('a < or { that opens no component is text', () => {
  it.each([
    '增長率<5%',
    '增長率 < 5%，或 > 3%',
    'a<b，b>c',
    '若a<B且C>d',
    '<WHO>說',
    '<世界>報',
    '{註}',
    '{a: {b}}',
    '價格{',
    '}{',
    '<',
    '<>',
    '</>',
    '</',
    '< Keep>',
    '<5>',
    '<-- 前',
    '1 << 2',
    '<(￣︶￣)>',
    '<Keep，',
    '<Figure-1>',
    '<Keep.x>一</Keep.x>',
    '<div>一</div>',
    '${a}',
    '{/* 註 */}',
  ])('%s', (body) => {
    const { tree, problems } = parse(body);
    expect(toString(tree)).toBe(body);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('however they are mixed with words', () => {
    const piece = fc.constantFrom('<', '{', '}', '5', '增長', '%', ' ', 'a', 'WHO', '，', '</', '<b>', '=');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = `甲${pieces.join('')}乙`;
        const { tree, problems } = parse(body);
        expect(toString(tree)).toBe(body);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});

describe('a component’s tag', () => {
  it.each(componentNames)('<%s> is never text', (name) => {
    expect(toString(parse(`甲<${name} />乙`).tree)).toBe('甲乙');
  });

  it('is a tag after a loose < in the same line', () => {
    const { tree, problems } = parse('若a<b，則<Keep>c<d</Keep>{e}');
    expect(toString(tree)).toBe('若a<b，則c<d{e}');
    expect(problems).toEqual([]);
  });

  it('may go on over several lines', () => {
    const { tree, problems } = parse('<Figure\n  src="a.jpg"\n  alt="橋"\n/>');
    expect(tree.children).toMatchObject([{ tagName: 'Figure', properties: { src: 'a.jpg', alt: '橋' } }]);
    expect(problems).toEqual([]);
  });

  it('takes braces, < and > in quotation marks as words', () => {
    expect(parse('<Figure src="a.jpg" alt="{甲} < 乙 > 丙" />').tree.children).toMatchObject([{ properties: { alt: '{甲} < 乙 > 丙' } }]);
  });

  it.each(['`<Keep>`', '```\n<Keep>\n{a}\n```', '\\<Keep>'])('is text in code and after a backslash: %j', (body) => {
    const { tree, problems } = parse(body);
    expect(toString(tree)).toContain('<Keep>');
    expect(problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { literal } from './check-components';
import { parseBody } from './parse-body';

/** The problems of a text: place, rule, and what an editor is told to do. */
function check(body: string): string[] {
  const { problems } = parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 });
  return problems.map(({ line, column, rule, fix }) => `${line}:${column} ${rule}: ${fix}`);
}

describe('a component that there is none of', () => {
  it.each([
    ['<Figrue src="a.jpg" />', 'Did you mean <Figure>?'],
    ['<figure src="a.jpg" />', 'Did you mean <Figure>?'],
    ['甲<Kep>乙</Kep>', 'Did you mean <Keep>?'],
    ['<CallOut>甲</CallOut>', 'Did you mean <Callout>?'],
    ['<YouTube id="a" />', expect.stringMatching(/^Use one of `Figure`, .*; if it is meant as text, write it in backticks\.$/u)],
  ])('%s', (body, fix) => {
    const { problems } = parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 });
    expect(problems.map((problem) => [problem.rule, problem.fix])).toEqual([['component-unknown', fix]]);
  });

  it('does not hide what else is wrong', () => {
    expect(check('甲<Kep>乙</Kep>\n\n<Figure />')).toEqual(['1:2 component-unknown: Did you mean <Keep>?', '3:1 attribute-missing: Add src="…".']);
  });
});

describe('attributes', () => {
  it.each([
    ['in braces', '<Figure src={a} />', ['1:1 attribute-braces: Write src="…".']],
    ['in braces, of a text', '<Figure src="a.jpg" alt={`橋`} />', ['1:1 attribute-braces: Write alt="…".']],
    ['spread', '<Figure src="a.jpg" {...a} />', ['1:1 attribute-braces: Delete the braces and write each attribute out.']],
    ['in braces, of a component unknown', '<Figrue src={a} />', ['1:1 component-unknown: Did you mean <Figure>?', '1:1 attribute-braces: Write src="…".']],
    ['misspelt', '<Figure src="a.jpg" captoin="橋" />', ['1:1 attribute-unknown: Did you mean `caption`?']],
    ['unknown', '<Ruby reading="yú" onclick="x">于</Ruby>', ['1:1 attribute-unknown: It has `reading`.']],
    ['named as something that every object has', '<Ruby reading="yú" constructor="x">于</Ruby>', ['1:1 attribute-unknown: It has `reading`.']],
    ['missing', '<Ruby>于</Ruby>', ['1:1 attribute-missing: Add reading="…".']],
    ['blank', '<Figure src=" " />', ['1:1 attribute-missing: Add src="…".']],
    ['without a value', '<Figure src />', ['1:1 attribute-missing: Add src="…".']],
    ['with a misspelt choice', '<Callout kind="warnning">甲</Callout>', ['1:1 attribute-value: Did you mean "warning"?']],
    ['with no such choice', '<Callout kind="danger">甲</Callout>', ['1:1 attribute-value: Write one of `note`, `tip`, `warning`.']],
    ['with a misspelt variant', '<Only in="zh-Hant zh-Hant-Tw">甲</Only>', ['1:1 attribute-value: Did you mean "zh-Hant-TW"?']],
    ['that are no address', '<Quote url="example.org">甲</Quote>', ['1:1 url-invalid: Write it in full, beginning with https:// or http://.']],
    ['that are an unsafe address', '<Quote url="javascript:alert(1)">甲</Quote>', ['1:1 url-invalid: Write it in full, beginning with https:// or http://.']],
  ])('%s are reported', (_, body, expected) => {
    expect(check(body)).toEqual(expected);
  });

  it.each([
    '<Figure src="a.jpg" />',
    '<Figure src="a.jpg" alt="" caption="橋" credit="記者" />',
    "<Figure src='a.jpg' />",
    '<Callout kind="tip" title="甲">乙</Callout>',
    '<Quote source="甲" url="https://example.org/a" lang="en">乙</Quote>',
    '<Only in="zh-Hans zh-Hant-HK">甲</Only>',
    '<Keep lang="ja">甲</Keep>',
    '<Variant zh-Hans="甲" zh-Hant="" />',
    '<Gallery>\n<Figure src="a.jpg" />\n</Gallery>',
  ])('are fine in %s', (body) => {
    expect(check(body)).toEqual([]);
  });
});

describe('what a component holds', () => {
  it.each([
    ['nothing where it needs something', '<Callout></Callout>', ['1:1 component-empty: Write <Callout>…</Callout> around the words it is for.']],
    ['nothing, closed at once', '甲<Keep />', ['1:2 component-empty: Write <Keep>…</Keep> around the words it is for.']],
    ['words where it takes none', '<Figure src="a.jpg">橋</Figure>', ['1:1 component-children: Write it as one tag, <Figure … />, with the words in its attributes.']],
  ])('is %s', (_, body, expected) => {
    expect(check(body)).toEqual(expected);
  });

  it('is checked too', () => {
    expect(check('<Callout>\n\n甲<Keep>乙<Ruby>丙</Ruby></Keep>\n\n</Callout>')).toEqual(['3:9 attribute-missing: Add reading="…".']);
  });
});

describe('<Variant>', () => {
  it.each([
    ['<Variant zh-Hans="甲" />', ['1:1 variant-words-missing: Add zh-Hant="…".']],
    ['<Variant zh-Hant-TW="甲" />', ['1:1 variant-words-missing: Add zh-Hans="…".', '1:1 variant-words-missing: Add zh-Hant="…".']],
    ['<Variant zh-Hans="甲" zh-Hant="乙" zh-hant-tw="丙" />', ['1:1 attribute-unknown: Did you mean `zh-Hant-TW`?']],
  ])('needs words for both scripts: %s', (body, expected) => {
    expect(check(body)).toEqual(expected);
  });
});

describe('<Damaged>', () => {
  it('is an error until it is mended', () => {
    const { problems } = parseBody('有<Damaged original="责(zé)任" />的', { file: 'content/a.mdx', line: 9, column: 1 });
    expect(problems).toMatchObject([{ line: 9, column: 2, rule: 'damaged', severity: 'error', message: 'Here the imported page had lost something: "责(zé)任".' }]);
  });
});

describe('literal', () => {
  const attribute = { type: 'mdxJsxAttribute', name: 'alt' } as const;

  it.each([
    ['the text of an attribute', { ...attribute, value: '橋' }, '橋'],
    ['blank for one without a value', { ...attribute, value: null }, ''],
    ['nothing for an expression', { ...attribute, value: { type: 'mdxJsxAttributeValueExpression', value: 'a' } as const }, undefined],
    ['nothing for none', undefined, undefined],
  ])('is %s', (_, value, expected) => {
    expect(literal(value)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';

import { componentNames, componentRules, componentSpec, isComponentName, registry, type ComponentName, type ComponentSpec, type ShownComponentName } from './registry';

const specs = Object.entries(registry) as [ComponentName, ComponentSpec][];

describe('isComponentName and componentSpec', () => {
  it.each(componentNames)('know %s', (name) => {
    expect(isComponentName(name)).toBe(true);
    expect(componentSpec(name)).toBe(registry[name]);
  });

  it.each(['figure', 'p', '', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])('know no %j', (name) => {
    expect(isComponentName(name)).toBe(false);
    expect(componentSpec(name)).toBeUndefined();
  });

  it('the resolved components are not shown', () => {
    // @ts-expect-error: a <Variant> is words by the time a page is made
    const name: ShownComponentName = 'Variant';
    expect(isComponentName(name)).toBe(true);
  });
});

describe('registry', () => {
  it.each(specs)('%s names components so that no two differ by case alone', (name) => {
    expect(componentNames.filter((other) => other.toLowerCase() === name.toLowerCase())).toEqual([name]);
  });

  it.each(specs)('what stands only inside a line holds no blocks: %s', (_, spec) => {
    if (spec.place === 'inline') expect(['none', 'text']).toContain(spec.children);
  });
});

describe('componentRules', () => {
  it.each<[ComponentName, boolean]>([
    ['Ruby', true],
    ['Variant', true],
    ['Keep', true],
    ['Only', true],
    ['Figure', false],
    ['Callout', false],
  ])('%s stands inside a line of text: %s', (name, expected) => {
    expect(componentRules.isInline(name)).toBe(expected);
  });

  it.each([
    ['Figure', ['alt', 'caption', 'credit']],
    ['Gallery', ['caption']],
    ['Callout', ['title']],
    ['Quote', ['source']],
    ['Ruby', []],
    ['Variant', []],
    ['Keep', []],
  ])('readers read of a %s %j', (name, expected) => {
    expect(componentRules.textAttributes(name)).toEqual(expected);
  });

  it.each(['p', 'constructor', 'toString'])('has nothing to say of <%s>', (tagName) => {
    expect(componentRules.isInline(tagName)).toBe(false);
    expect(componentRules.textAttributes(tagName)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { coreRules } from '@/lib/problems/rule-settings';
import { rules } from '@/lib/problems/rules';

import { hasShippedContent } from '../shipped-content';

/** What the handbook says first of each rule, by the rule's name. */
const said = hasShippedContent
  ? new Map([...readFileSync('content/handbook/rules.mdx', 'utf8').matchAll(/^### `([a-z-]+)`\n\n(.+)$/gmu)].map(([, rule = '', text = '']) => [rule, text]))
  : new Map<string, string>();

describe.runIf(hasShippedContent)('the handbook’s list of rules', () => {
  it('has every rule, and no other', () => {
    expect([...said.keys()].sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(Object.entries(rules))('says how grave `%s` is, and whether it can be switched', (name, { severity }) => {
    const isCore = (coreRules as readonly string[]).includes(name);
    expect(said.get(name)).toMatch(new RegExp(`^${severity === 'error' ? '錯誤' : '警告'}${isCore ? '，不能關' : ''}。`, 'u'));
  });
});

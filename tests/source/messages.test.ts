import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { createConverter } from '@/lib/script/converter';
import { allVariants, type Variant } from '@/lib/script/variants';

const read = (variant: Variant) => flatten(JSON.parse(readFileSync(`messages/${variant}.json`, 'utf8')) as object);

function flatten(messages: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value as object, `${prefix}${key}.`)],
    ),
  );
}

/** The names that a message has in braces and tags: they must be the same in every variant. */
const placeholders = (message: string) => (message.match(/\{\w+|<\/?\w+>/gu) ?? []).sort();

describe('messages', () => {
  it('has one file per variant and no other', () => {
    expect(readdirSync('messages').sort()).toEqual(allVariants.map((variant) => `${variant}.json`).sort());
  });

  it.each(allVariants)('has the same keys in %s as in zh-Hant', (variant) => {
    expect([...read(variant).keys()]).toEqual([...read('zh-Hant').keys()]);
  });

  it.each(allVariants)('has the same placeholders in %s as in zh-Hant', (variant) => {
    const other = read('zh-Hant');
    for (const [key, message] of read(variant)) expect([key, placeholders(message)]).toEqual([key, placeholders(other.get(key)!)]);
  });

  it('has no Traditional character in the Simplified messages', () => {
    const toSimplified = createConverter({ from: 'zh-Hant-TW', to: 'zh-Hans', hongKongParticle: '着' });
    for (const [key, message] of read('zh-Hans')) expect([key, toSimplified(message).text]).toEqual([key, message]);
  });

  it.each(['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const)('has no Simplified character and no other region’s form in %s', (variant) => {
    const fromSimplified = createConverter({ from: 'zh-Hans', to: variant, hongKongParticle: '着' });
    const ambiguous = /[布佈回]/gu; // legal in both scripts; a converter of Simplified text may change them
    for (const [key, message] of read(variant)) {
      expect([key, fromSimplified(message).text.replace(ambiguous, '')]).toEqual([key, message.replace(ambiguous, '')]);
    }
  });
});

import { describe, expect, it } from 'vitest';

import { checkContent } from '@/scripts/content/check';
import { readContentFiles } from '@/scripts/content/files';

import { hasShippedContent } from '../shipped-content';

describe('the articles of this site', () => {
  it('have no problem, not even a warning', { timeout: 60_000 }, async () => {
    expect((await checkContent({ proofread: true })).problems).toEqual([]);
  });

  it.runIf(hasShippedContent)('are at least 400 characters of Chinese long, each', () => {
    const lengths = readContentFiles()
      .sources.filter(({ path }) => path.endsWith('.mdx'))
      .map(({ path, text }) => ({ path, length: text.match(/\p{Script=Han}/gu)?.length ?? 0 }));
    expect(lengths.length).toBeGreaterThanOrEqual(10);
    expect(lengths.filter(({ length }) => length < 400)).toEqual([]);
  });
});

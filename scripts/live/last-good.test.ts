import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { sourceFiles } from '@/lib/content/testing';

import { openLastGood } from './last-good';

const [one, two] = sourceFiles({ 'news/one.mdx': '一', 'tags.yml': '二' }) as [ReturnType<typeof sourceFiles>[number], ReturnType<typeof sourceFiles>[number]];

describe('openLastGood', () => {
  it('knows after a restart what was good before, of files that are still there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shutong-good-'));
    const before = openLastGood(folder, [one, two]);
    before.note(one);
    before.note(two);
    const after = openLastGood(folder, sourceFiles({ 'news/one.mdx': '壞了' }));
    expect(after.get('news/one.mdx')).toMatchObject({ file: 'content/news/one.mdx', text: '一' });
    expect(after.get('tags.yml')).toBeUndefined();
    expect(existsSync(join(folder, 'tags.yml'))).toBe(false);
  });
});

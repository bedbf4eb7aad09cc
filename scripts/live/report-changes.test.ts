import { describe, expect, it } from 'vitest';

import { createChangeReport } from './report-changes';

import type { DeskProblem } from '@/lib/content/desk';

const problem = (file: string, more: Partial<DeskProblem> = {}): DeskProblem => ({ file, line: 7, column: 1, severity: 'error', rule: 'component-unknown', message: 'There is no component <A>.', fix: 'Use <B>.', shown: 'last-good', ...more });

describe('createChangeReport', () => {
  it('says what is new, what is shown meanwhile, and what was mended; nothing where nothing changed', () => {
    const report = createChangeReport('en');
    expect(report([])).toBe('content: no problems');
    expect(report([problem('content/a.mdx')])).toBe(
      'content/a.mdx:7:1 error component-unknown There is no component <A>.\n    Use <B>.\ncontent: 1 error and 0 warnings\nUntil it is mended, the last good version is shown of content/a.mdx.',
    );
    expect(report([problem('content/a.mdx')])).toBeUndefined();
    expect(report([problem('content/a.mdx'), problem('content/b.mdx', { shown: 'none' })])).toContain('Not shown, since there is no good version yet: content/b.mdx.');
    expect(report([])).toBe('content: 2 problems mended\ncontent: no problems');
  });

  it('speaks the language of the terminal', () => {
    expect(createChangeReport('zh-Hant')([problem('content/a.mdx', { severity: 'warning', shown: 'current' })])).toContain('內容：0 個錯誤，1 個警告');
  });
});

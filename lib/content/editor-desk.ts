import 'server-only';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { deskVersion } from '@/.shutong/generated/desk-version';
import { site } from '@/site.config';

import type { DeskIndex, DeskView, DeskWrite, DeskWriteResult } from './desk';

/**
 * What the editor page knows, in live editing alone: the list that live editing writes, and what its process answers. It
 * has the dictionaries; pages have none.
 */
export const editorDesk = {
  /** Changes whenever the list does. Imported, so that Next shows pages anew. */
  version: deskVersion,

  /** Every article with its state, every problem. */
  getIndex: (): DeskIndex => JSON.parse(readFileSync(join(process.cwd(), site.generatedDir, 'desk.json'), 'utf8')) as DeskIndex,

  /** An article in two variants; what is asked for and not published is chosen by the desk. */
  async getView(path: string, left?: string, right?: string): Promise<DeskView | undefined> {
    const wanted = new URLSearchParams({ path, ...(left && { left }), ...(right && { right }) });
    const answer = await fetch(`${site.desk}/view?${wanted.toString()}`, { cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as DeskView) : undefined;
  },

  /** Has an offer written. What is no wish at all is `undefined`. */
  async write(wish: DeskWrite): Promise<DeskWriteResult | undefined> {
    const answer = await fetch(`${site.desk}/write`, { method: 'POST', body: JSON.stringify(wish), cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as DeskWriteResult) : undefined;
  },
};

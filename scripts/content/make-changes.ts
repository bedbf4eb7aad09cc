import { basename } from 'node:path';

import { site } from '@/site.config';

import { applyChanges, FileExistsError, type FileChange } from './apply-changes';

import type { Language } from '@/lib/problems/language';

const words = {
  en: { failed: (reason: string) => `Nothing was changed: ${reason}`, exists: (file: string) => `${file} is in the way; move it elsewhere first.` },
  'zh-Hans': { failed: (reason: string) => `什么也没有改：${reason}`, exists: (file: string) => `${file} 挡在那里，请先把它挪开。` },
  'zh-Hant': { failed: (reason: string) => `什麼也沒有改：${reason}`, exists: (file: string) => `${file} 擋在那裡，請先把它挪開。` },
} satisfies Record<Language, unknown>;

/**
 * Makes all changes of content files or none, and says why where none.
 *
 * @returns whether they were made
 */
export function makeChanges(changes: readonly FileChange[], language: Language): boolean {
  try {
    applyChanges(site.contentDir, changes);
    return true;
  } catch (error) {
    const reason = error instanceof FileExistsError ? words[language].exists(`${basename(site.contentDir)}/${error.path}`) : (error as NodeJS.ErrnoException).code && (error as Error).message;
    if (!reason) throw error;
    console.error(words[language].failed(reason));
    return false;
  }
}

import type { Language } from '@/lib/problems/language';

interface Words {
  checking: string;
  at: (site: string, editor: string) => string;
  problems: (errors: number, warnings: number) => string;
  noProblems: string;
  mended: (count: number) => string;
  lastGood: (files: readonly string[]) => string;
  absent: (files: readonly string[]) => string;
  failed: (message: string) => string;
}

const plural = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** What `npm run dev` says in the terminal. */
export const liveWords = {
  en: {
    checking: 'reading the content …',
    at: (site, editor) => `The site is at ${site}, the editor page at ${editor}. Every change below content/ shows at once; Ctrl+C ends it.`,
    problems: (errors, warnings) => `content: ${plural(errors, 'error')} and ${plural(warnings, 'warning')}`,
    noProblems: 'content: no problems',
    mended: (count) => `content: ${plural(count, 'problem')} mended`,
    lastGood: (files) => `Until it is mended, the last good version is shown of ${files.join(', ')}.`,
    absent: (files) => `Not shown, since there is no good version yet: ${files.join(', ')}.`,
    failed: (message) => `The change could not be shown (${message}). Save once more to try again.`,
  },
  'zh-Hans': {
    checking: '正在读取内容……',
    at: (site, editor) => `网站在 ${site}，编辑台在 ${editor}。content/ 里的改动会立即显示；按 Ctrl+C 结束。`,
    problems: (errors, warnings) => `内容：${errors} 个错误，${warnings} 个警告`,
    noProblems: '内容：没有问题',
    mended: (count) => `内容：改好了 ${count} 个问题`,
    lastGood: (files) => `改好之前，以下文件显示上一个正确的版本：${files.join('、')}。`,
    absent: (files) => `以下文件还没有正确的版本，暂不显示：${files.join('、')}。`,
    failed: (message) => `这次改动没能显示（${message}）。请再保存一次重试。`,
  },
  'zh-Hant': {
    checking: '正在讀取內容……',
    at: (site, editor) => `網站在 ${site}，編輯檯在 ${editor}。content/ 裡的改動會立即顯示；按 Ctrl+C 結束。`,
    problems: (errors, warnings) => `內容：${errors} 個錯誤，${warnings} 個警告`,
    noProblems: '內容：沒有問題',
    mended: (count) => `內容：改好了 ${count} 個問題`,
    lastGood: (files) => `改好之前，以下檔案顯示上一個正確的版本：${files.join('、')}。`,
    absent: (files) => `以下檔案還沒有正確的版本，暫不顯示：${files.join('、')}。`,
    failed: (message) => `這次改動沒能顯示（${message}）。請再存一次重試。`,
  },
} satisfies Record<Language, Words>;

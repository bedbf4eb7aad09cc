import type { Language } from '@/lib/problems/language';
import type { Problem } from '@/lib/problems/problem';

interface ReportWords {
  severities: Readonly<Record<Problem['severity'], string>>;
  mended: string;
  mendedInAll: (characters: number) => string;
  noProblems: (articles: number) => string;
  summary: (counts: { errors: number; warnings: number; files: number; articles: number }) => string;
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** The words around problems, where a check reports them. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  en: {
    severities: { error: 'error', warning: 'warning' },
    mended: 'mended',
    mendedInAll: (characters) => `${count(characters, 'character')} mended.`,
    noProblems: (articles) => `No problems in ${count(articles, 'article')}.`,
    summary: ({ errors, warnings, files, articles }) => `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${count(files, 'file')}; ${count(articles, 'article')} checked.`,
  },
  'zh-Hans': {
    severities: { error: '错误', warning: '警告' },
    mended: '已改',
    mendedInAll: (characters) => `共改正 ${characters} 个字。`,
    noProblems: (articles) => `检查了 ${articles} 篇文章，没有发现问题。`,
    summary: ({ errors, warnings, files, articles }) => `检查了 ${articles} 篇文章：${files} 个文件里有 ${errors} 个错误、${warnings} 个警告。`,
  },
  'zh-Hant': {
    severities: { error: '錯誤', warning: '警告' },
    mended: '已改',
    mendedInAll: (characters) => `共改正 ${characters} 個字。`,
    noProblems: (articles) => `檢查了 ${articles} 篇文章，沒有發現問題。`,
    summary: ({ errors, warnings, files, articles }) => `檢查了 ${articles} 篇文章：${files} 個檔案裡有 ${errors} 個錯誤、${warnings} 個警告。`,
  },
};

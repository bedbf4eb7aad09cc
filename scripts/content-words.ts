import type { Language } from '@/lib/problems/language';

export type ContentCommand = 'check' | 'audit' | 'convert';

interface ContentWords {
  which: string;
  unknown: (name: string, near?: string) => string;
  /** What each command does, line by line. */
  about: Readonly<Record<ContentCommand, readonly string[]>>;
  /** What is true of all of them. */
  notes: (variants: string) => readonly string[];
}

const auditJson = '{"flags":[{file,line,column,variant,offset,length,source,chosen,alternatives,confidence}]}';
const convertJson = '{"text","flags":[{offset,length,source,chosen,alternatives,confidence}]}';

/** The help of `npm run content`. */
export const contentWords: Readonly<Record<Language, ContentWords>> = {
  en: {
    which: 'Which command?',
    unknown: (name, near) => `There is no command \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ''}`,
    about: {
      check: [
        'every problem of all content at once; exit status 1 if there are errors (with --strict: warnings too)',
        '--fix: mends characters that are surely wrong, says which, and reports what is left',
      ],
      audit: [
        'the conversions that are doubtful, the commonest words first, each with its place, what was chosen, what else',
        'it could be and what to write for either; exit status 1 if there are any. --to: to that variant alone.',
        `--json: ${auditJson}, one entry`,
        'for each variant; offset and length count UTF-16 units in the paragraph, title or caption that was converted',
      ],
      convert: [
        'standard input to standard output, line by line, with the site’s terms (--no-terms: without them).',
        `--json: a line ${convertJson} for each line; offset and`,
        'length count UTF-16 units in the line. -s keeps npm from writing lines of its own into the output',
      ],
    },
    notes: (variants) => [
      `V is one of ${variants}. Exit status 2: the command was written wrongly.`,
      'Every command takes --lang en, zh-Hans or zh-Hant; without it, messages come in the terminal’s language (LANG).',
    ],
  },
  'zh-Hans': {
    which: '要用哪一个命令？',
    unknown: (name, near) => `没有 \`${name}\` 这个命令。${near ? `是想写 \`${near}\` 吗？` : ''}`,
    about: {
      check: [
        '一次说出全部内容的所有问题；有错误则退出状态为 1（加上 --strict，有警告也是 1）',
        '--fix：改正肯定写错的字，说明改了哪些，再报告剩下的问题',
      ],
      audit: [
        '没有把握的转换，最常见的词在前；每处都写明位置、选了什么、还可能是什么，以及各该怎样写；',
        '有存疑之处则退出状态为 1。--to：只看转换成这个版本的',
        `--json：${auditJson}，`,
        '每个版本一项；offset 和 length 以 UTF-16 单元计，从被转换的那一段、标题或图说的开头数起',
      ],
      convert: [
        '把标准输入逐行转换到标准输出，用上网站的词表（--no-terms：不用词表）',
        `--json：每行输出一行 ${convertJson}；`,
        'offset 和 length 以 UTF-16 单元计，从行首数起。-s 让 npm 不在输出里夹上自己的话',
      ],
    },
    notes: (variants) => [
      `V 是 ${variants} 之一。退出状态 2：命令写错了。`,
      '每个命令都可以加 --lang en、zh-Hans 或 zh-Hant；不加，就用终端的语言（LANG）。',
    ],
  },
  'zh-Hant': {
    which: '要用哪一個命令？',
    unknown: (name, near) => `沒有 \`${name}\` 這個命令。${near ? `是想寫 \`${near}\` 嗎？` : ''}`,
    about: {
      check: [
        '一次說出全部內容的所有問題；有錯誤則結束狀態為 1（加上 --strict，有警告也是 1）',
        '--fix：改正肯定寫錯的字，說明改了哪些，再報告剩下的問題',
      ],
      audit: [
        '沒有把握的轉換，最常見的詞在前；每處都寫明位置、選了什麼、還可能是什麼，以及各該怎樣寫；',
        '有存疑之處則結束狀態為 1。--to：只看轉換成這個版本的',
        `--json：${auditJson}，`,
        '每個版本一項；offset 和 length 以 UTF-16 單元計，從被轉換的那一段、標題或圖說的開頭數起',
      ],
      convert: [
        '把標準輸入逐行轉換到標準輸出，用上網站的詞表（--no-terms：不用詞表）',
        `--json：每行輸出一行 ${convertJson}；`,
        'offset 和 length 以 UTF-16 單元計，從行首數起。-s 讓 npm 不在輸出裡夾上自己的話',
      ],
    },
    notes: (variants) => [
      `V 是 ${variants} 之一。結束狀態 2：命令寫錯了。`,
      '每個命令都可以加 --lang en、zh-Hans 或 zh-Hant；不加，就用終端機的語言（LANG）。',
    ],
  },
};

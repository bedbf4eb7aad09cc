import type { Language } from '@/lib/problems/language';

interface ConvertWords {
  notFiles: (file: string) => string;
  fromMissing: string;
  toMissing: string;
  typeText: string;
  mendTermsFirst: string;
  notUtf8: (line: number) => string;
}

/** What `content convert` says. */
export const convertWords: Readonly<Record<Language, ConvertWords>> = {
  en: {
    notFiles: (file) => `\`convert\` reads standard input, not files: … convert --from V --to V < ${file}`,
    fromMissing: 'Which variant is the text written in? Write, for example, `--from zh-Hans`.',
    toMissing: 'Which variant is wanted? Write, for example, `--to zh-Hant`.',
    typeText: 'Type or paste the text; end it with Ctrl-D on a line of its own.',
    mendTermsFirst: 'Mend the terms first, or convert without them: --no-terms',
    notUtf8: (line) => `Line ${line} is not UTF-8: some bytes there are no character. Save the text again as UTF-8 (in most editors: Save with encoding).`,
  },
  'zh-Hans': {
    notFiles: (file) => `\`convert\` 读的是标准输入，不是文件：… convert --from V --to V < ${file}`,
    fromMissing: '原文是哪个版本？请写明，例如 `--from zh-Hans`。',
    toMissing: '要转换成哪个版本？请写明，例如 `--to zh-Hant`。',
    typeText: '请输入或粘贴文字；结束时另起一行，按 Ctrl-D。',
    mendTermsFirst: '请先改好词表；不用词表就加上 --no-terms。',
    notUtf8: (line) => `第 ${line} 行不是 UTF-8 编码：有几个字节认不出是什么字。请用 UTF-8 编码另存（多数编辑器在另存时可以选择编码）。`,
  },
  'zh-Hant': {
    notFiles: (file) => `\`convert\` 讀的是標準輸入，不是檔案：… convert --from V --to V < ${file}`,
    fromMissing: '原文是哪個版本？請寫明，例如 `--from zh-Hans`。',
    toMissing: '要轉換成哪個版本？請寫明，例如 `--to zh-Hant`。',
    typeText: '請輸入或貼上文字；結束時另起一行，按 Ctrl-D。',
    mendTermsFirst: '請先改好詞表；不用詞表就加上 --no-terms。',
    notUtf8: (line) => `第 ${line} 行不是 UTF-8 編碼：有幾個位元組認不出是什麼字。請用 UTF-8 編碼另存（多數編輯器在另存時可以選擇編碼）。`,
  },
};

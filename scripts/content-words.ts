import type { Language } from '@/lib/problems/language';

export type ContentCommand = 'check' | 'audit' | 'convert' | 'new' | 'move' | 'reset' | 'import';

interface CommandHelp {
  /** How it is called, after `npm run`. */
  call: string;
  /** What it does, line by line. */
  about: readonly string[];
}

interface ContentWords {
  which: string;
  unknown: (name: string, near?: string) => string;
  commands: Readonly<Record<ContentCommand, CommandHelp>>;
  /** What is true of all of them. */
  notes: (variants: readonly string[]) => readonly string[];
}

const auditJson = '{"flags":[{file,line,column,variant,offset,length,source,chosen,alternatives,confidence}]}';
const convertJson = '{"text","flags":[{offset,length,source,chosen,alternatives,confidence}]}';
const importJson = [
  '{"articles":[{source,path,script,mdx,removed:[{kind,text,line}],damaged:[{line,column,context}],files}],',
  '"failed":[{source,message,fix}]}',
];

/** The help of `npm run content`. */
export const contentWords: Readonly<Record<Language, ContentWords>> = {
  en: {
    which: 'Which command?',
    unknown: (name, near) => `There is no command \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ''}`,
    commands: {
      check: {
        call: 'content -- check [PATH…] [--strict] [--fix] [--json]',
        about: [
          'every problem of all content at once; exit status 1 if there are errors (with --strict: warnings too)',
          '--fix: mends characters that are surely wrong, says which, and reports what is left',
        ],
      },
      audit: {
        call: 'content -- audit [PATH…] [--to V] [--json]',
        about: [
          'the conversions that are doubtful, the commonest words first, each with its place, what was chosen, what else',
          'it could be and what to write for either; exit status 1 if there are any. --to: to that variant alone.',
          `--json: ${auditJson}, one entry`,
          'for each variant; offset and length count UTF-16 units in the paragraph, title or caption that was converted',
        ],
      },
      convert: {
        call: '-s content -- convert --from V --to V [--json] [--no-terms]',
        about: [
          'standard input to standard output, line by line, with the site’s terms (--no-terms: without them).',
          `--json: a line ${convertJson} for each line; offset and`,
          'length count UTF-16 units in the line. -s keeps npm from writing lines of its own into the output',
        ],
      },
      new: {
        call: 'content -- new [SECTION/SLUG | SECTION] [--title T] [--script V] [--section-title T]',
        about: [
          'a valid new article, a draft; on a terminal it asks for what is missing. SECTION alone: the last part of the',
          'address is made from the title. --section-title: makes the section too',
        ],
      },
      move: {
        call: 'content -- move FROM TO [--dry-run]',
        about: [
          'another address for an article or a section: hand-written variants and the files that belong to it move along,',
          'the old address goes on to the new one, and every link in the content is mended. --dry-run: says what would',
          'change. A slash after TO: into that section',
        ],
      },
      reset: {
        call: 'content -- reset [--script V] [--bare] [--yes] [--force]',
        about: [
          'an empty site to start one’s own: all of content/ but its lists of terms goes, one section with one article',
          'comes (--bare: none). Asks first (--yes: does not); only what git has is removed (--force: everything)',
        ],
      },
      import: {
        call: 'content -- import FILE… [--section S] [--slug S] [--dry-run] [--json]',
        about: [
          'articles made of saved pages (.html), plain text, Markdown or .docx, with all that was left out, taken out or',
          'changed; exit status 1 if a file failed or characters were lost. --section: for files that do not say it;',
          '--slug: the address of a single one; --dry-run: writes nothing.',
          `--json: ${importJson[0]}`,
          importJson[1]!,
        ],
      },
    },
    notes: (variants) => [
      `V is one of ${variants.join(', ')}. Exit status 2: the command was written wrongly.`,
      'Every command takes --lang en, zh-Hans or zh-Hant; without it, messages come in the terminal’s language (LANG).',
    ],
  },
  'zh-Hans': {
    which: '要用哪一个命令？',
    unknown: (name, near) => `没有 \`${name}\` 这个命令。${near ? `是想写 \`${near}\` 吗？` : ''}`,
    commands: {
      check: {
        call: 'content -- check [路径…] [--strict] [--fix] [--json]',
        about: [
          '一次列出全部内容的所有问题；有错误则退出状态为 1（加上 --strict，有警告也是 1）',
          '--fix：改正肯定写错的字，说明改了哪些，再报告剩下的问题',
        ],
      },
      audit: {
        call: 'content -- audit [路径…] [--to V] [--json]',
        about: [
          '没有把握的转换，最常见的词在前；每处都写明位置、选了什么、还可能是什么，以及各该怎样写；',
          '有存疑之处则退出状态为 1。--to：只看转换成这个版本的',
          `--json：${auditJson}，`,
          '每个版本一项；offset 和 length 以 UTF-16 单元计，从被转换的那一段、标题或图说的开头数起',
        ],
      },
      convert: {
        call: '-s content -- convert --from V --to V [--json] [--no-terms]',
        about: [
          '把标准输入逐行转换到标准输出，用上网站的词表（--no-terms：不用词表）',
          `--json：每行输出一行 ${convertJson}；`,
          'offset 和 length 以 UTF-16 单元计，从行首数起。-s 让 npm 不在输出里夹上自己的话',
        ],
      },
      new: {
        call: 'content -- new [栏目/网址 | 栏目] [--title 标题] [--script V] [--section-title 标题]',
        about: [
          '新建一篇合格的文章，先作草稿；在终端上，缺什么就问什么。只写栏目：网址的最后一段由标题而来',
          '--section-title：连同栏目一起新建',
        ],
      },
      move: {
        call: 'content -- move 从 到 [--dry-run]',
        about: [
          '给文章或栏目换一个网址：手写版和附属的文件一起移动，旧网址自动转到新网址，内容里的链接全部改好',
          '--dry-run：只说会改什么。“到”后面加一个斜杠：移进那个栏目',
        ],
      },
      reset: {
        call: 'content -- reset [--script V] [--bare] [--yes] [--force]',
        about: [
          '清空内容，开始做自己的网站：content/ 里只留词表，另放一个栏目和一篇文章（--bare：不放）',
          '动手之前先问（--yes：不问）；只删 git 里存有的（--force：全部都删）',
        ],
      },
      import: {
        call: 'content -- import 文件… [--section 栏目] [--slug 网址] [--dry-run] [--json]',
        about: [
          '把存下的网页（.html）、纯文本、Markdown 或 .docx 变成文章，并列出略去、除去和改动的一切；',
          '有文件没有成功或有缺字，则退出状态为 1。--section：文件里没有写明栏目时用；',
          '--slug：单独一篇的网址；--dry-run：什么也不写',
          `--json：${importJson[0]}`,
          importJson[1]!,
        ],
      },
    },
    notes: (variants) => [
      `V 是 ${variants.join('、')} 之一。退出状态 2：命令写错了。`,
      '每个命令都可以加 --lang en、zh-Hans 或 zh-Hant；不加，就用终端的语言（LANG）。',
    ],
  },
  'zh-Hant': {
    which: '要用哪一個命令？',
    unknown: (name, near) => `沒有 \`${name}\` 這個命令。${near ? `是想寫 \`${near}\` 嗎？` : ''}`,
    commands: {
      check: {
        call: 'content -- check [路徑…] [--strict] [--fix] [--json]',
        about: [
          '一次列出全部內容的所有問題；有錯誤則結束狀態為 1（加上 --strict，有警告也是 1）',
          '--fix：改正肯定寫錯的字，說明改了哪些，再報告剩下的問題',
        ],
      },
      audit: {
        call: 'content -- audit [路徑…] [--to V] [--json]',
        about: [
          '沒有把握的轉換，最常見的詞在前；每處都寫明位置、選了什麼、還可能是什麼，以及各該怎樣寫；',
          '有存疑之處則結束狀態為 1。--to：只看轉換成這個版本的',
          `--json：${auditJson}，`,
          '每個版本一項；offset 和 length 以 UTF-16 單元計，從被轉換的那一段、標題或圖說的開頭數起',
        ],
      },
      convert: {
        call: '-s content -- convert --from V --to V [--json] [--no-terms]',
        about: [
          '把標準輸入逐行轉換到標準輸出，用上網站的詞表（--no-terms：不用詞表）',
          `--json：每行輸出一行 ${convertJson}；`,
          'offset 和 length 以 UTF-16 單元計，從行首數起。-s 讓 npm 不在輸出裡夾上自己的話',
        ],
      },
      new: {
        call: 'content -- new [欄目/網址 | 欄目] [--title 標題] [--script V] [--section-title 標題]',
        about: [
          '新建一篇合格的文章，先作草稿；在終端機上，缺什麼就問什麼。只寫欄目：網址的最後一段由標題而來',
          '--section-title：連同欄目一起新建',
        ],
      },
      move: {
        call: 'content -- move 從 到 [--dry-run]',
        about: [
          '給文章或欄目換一個網址：手寫版和附屬的檔案一起移動，舊網址自動轉到新網址，內容裡的連結全部改好',
          '--dry-run：只說會改什麼。「到」後面加一個斜線：移進那個欄目',
        ],
      },
      reset: {
        call: 'content -- reset [--script V] [--bare] [--yes] [--force]',
        about: [
          '清空內容，開始做自己的網站：content/ 裡只留詞表，另放一個欄目和一篇文章（--bare：不放）',
          '動手之前先問（--yes：不問）；只刪 git 裡存有的（--force：全部都刪）',
        ],
      },
      import: {
        call: 'content -- import 檔案… [--section 欄目] [--slug 網址] [--dry-run] [--json]',
        about: [
          '把存下的網頁（.html）、純文字、Markdown 或 .docx 變成文章，並列出略去、除去和改動的一切；',
          '有檔案沒有成功或有缺字，則結束狀態為 1。--section：檔案裡沒有寫明欄目時用；',
          '--slug：單獨一篇的網址；--dry-run：什麼也不寫',
          `--json：${importJson[0]}`,
          importJson[1]!,
        ],
      },
    },
    notes: (variants) => [
      `V 是 ${variants.join('、')} 之一。結束狀態 2：命令寫錯了。`,
      '每個命令都可以加 --lang en、zh-Hans 或 zh-Hant；不加，就用終端機的語言（LANG）。',
    ],
  },
};

import type { Language } from '@/lib/problems/language';

interface AuditWords {
  leftOut: (file: string) => string;
  /** What became what, in which word if it is part of one, and how often. */
  heading: (change: string, word: string | undefined, places: number) => string;
  variants: (names: readonly string[]) => string;
  chosen: (forms: string, percent: number, alternatives: readonly string[]) => string;
  inPlaceOf: (alternative: string, replaced: string, tag: string) => string;
  underTerms: (alternative: string, isSecond: boolean, row: string) => string;
  noOverride: (alternative: string) => string;
  isRight: (chosen: string, line: string) => string;
  none: string;
  summary: (places: number, files: number) => string;
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** What `content audit` says. */
export const auditWords: Readonly<Record<Language, AuditWords>> = {
  en: {
    leftOut: (file) => `${file} has errors and is left out. To see them: npm run content -- check ${file}`,
    heading: (change, word, places) => `${change}${word === undefined ? '' : ` in ${word}`}: ${count(places, 'place')}`,
    variants: (names) => ` (${names.join(', ')})`,
    chosen: (forms, percent, alternatives) => `chosen ${forms}, ${percent} % sure; it could be ${alternatives.join(' or ')}`,
    inPlaceOf: (alternative, replaced, tag) => `for ${alternative}: in place of ${replaced} write   ${tag}`,
    underTerms: (alternative, isSecond, row) => `for ${alternative}${isSecond ? ', or' : ''}: under \`terms:\` write   ${row}`,
    noOverride: (alternative) => `for ${alternative}: no short override fits; put the sentence in other words, or the whole phrase into \`terms:\``,
    isRight: (chosen, line) => `${chosen} is right: under \`reviewed:\` write   ${line}`,
    none: 'No doubtful conversions.',
    summary: (places, files) => `${count(places, 'doubtful conversion')} in ${count(files, 'file')}.`,
  },
  'zh-Hans': {
    leftOut: (file) => `${file} 有错误，没有列入。要看是什么错误：npm run content -- check ${file}`,
    heading: (change, word, places) => `${change}${word === undefined ? '' : `（${word}）`}：${places} 处`,
    variants: (names) => `（${names.join('、')}）`,
    chosen: (forms, percent, alternatives) => `选了 ${forms}，把握 ${percent}%；也可能是 ${alternatives.join(' 或 ')}`,
    inPlaceOf: (alternative, replaced, tag) => `该是 ${alternative}：把 ${replaced} 换成   ${tag}`,
    underTerms: (alternative, isSecond, row) => `该是 ${alternative}${isSecond ? '，或者' : ''}：在 \`terms:\` 下面写   ${row}`,
    noOverride: (alternative) => `该是 ${alternative}：几个字改不过来；请把句子换个说法，或者把整个词组写进 \`terms:\``,
    isRight: (chosen, line) => `${chosen} 没有错：在 \`reviewed:\` 下面写   ${line}`,
    none: '没有存疑的转换。',
    summary: (places, files) => `${files} 个文件里有 ${places} 处转换没有把握。`,
  },
  'zh-Hant': {
    leftOut: (file) => `${file} 有錯誤，沒有列入。要看是什麼錯誤：npm run content -- check ${file}`,
    heading: (change, word, places) => `${change}${word === undefined ? '' : `（${word}）`}：${places} 處`,
    variants: (names) => `（${names.join('、')}）`,
    chosen: (forms, percent, alternatives) => `選了 ${forms}，把握 ${percent}%；也可能是 ${alternatives.join(' 或 ')}`,
    inPlaceOf: (alternative, replaced, tag) => `該是 ${alternative}：把 ${replaced} 換成   ${tag}`,
    underTerms: (alternative, isSecond, row) => `該是 ${alternative}${isSecond ? '，或者' : ''}：在 \`terms:\` 下面寫   ${row}`,
    noOverride: (alternative) => `該是 ${alternative}：幾個字改不過來；請把句子換個說法，或者把整個詞組寫進 \`terms:\``,
    isRight: (chosen, line) => `${chosen} 沒有錯：在 \`reviewed:\` 下面寫   ${line}`,
    none: '沒有存疑的轉換。',
    summary: (places, files) => `${files} 個檔案裡有 ${places} 處轉換沒有把握。`,
  },
};

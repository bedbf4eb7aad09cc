import type { Language } from '@/lib/problems/language';

interface Words {
  editor: string;
  toSite: string;
  toList: string;
  skip: string;
  filter: string;
  onlyProblems: string;
  shownOf: (shown: number, all: number) => string;
  article: string;
  state: string;
  errors: string;
  warnings: string;
  flags: string;
  openPage: string;
  states: Record<'published' | 'scheduled' | 'draft' | 'unknown', string>;
  scheduledFor: (time: string) => string;
  problems: string;
  otherProblems: string;
  noProblems: string;
  lastGood: string;
  neverGood: string;
  stillShown: string;
  errorCount: (count: number) => string;
  warningCount: (count: number) => string;
  flagCount: (count: number) => string;
  more: (count: number) => string;
  left: string;
  right: string;
  show: string;
  legend: string;
  marks: Record<'flag' | 'term' | 'choice' | 'quote' | 'override', string>;
  openPlaces: string;
  noOpenPlaces: string;
  title: string;
  summary: string;
  onlyThere: string;
  chosen: (character: string, percent: number) => string;
  couldBe: (characters: string) => string;
  isRight: (character: string) => string;
  useHere: (character: string) => string;
  useInArticle: (character: string) => string;
  copy: string;
  copied: string;
  write: string;
  close: string;
  outcomes: Record<'written' | 'changed-since' | 'unknown' | 'not-possible' | 'failed', string>;
  notFound: string;
}

/** What the editor page and the notices of live editing say. */
export const editorWords = {
  en: {
    editor: 'Desk',
    toSite: 'To the site',
    toList: 'All articles',
    skip: 'Skip to the content',
    filter: 'Title, path or file',
    onlyProblems: 'only those with something to do',
    shownOf: (shown, all) => `${shown} of ${all}`,
    article: 'Article',
    state: 'State',
    errors: 'Errors',
    warnings: 'Warnings',
    flags: 'Doubtful',
    openPage: 'Open the page',
    states: { published: 'published', scheduled: 'scheduled', draft: 'draft', unknown: 'unreadable' },
    scheduledFor: (time) => `scheduled for ${time}`,
    problems: 'Problems',
    otherProblems: 'Problems outside the articles',
    noProblems: 'No problems.',
    lastGood: 'The file has errors; its last good version is shown.',
    neverGood: 'The file has errors and never was good, so it is not shown.',
    stillShown: 'The article is shown as it is, but a build would stop here.',
    errorCount: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    warningCount: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
    flagCount: (count) => `${count} doubtful ${count === 1 ? 'place' : 'places'}`,
    more: (count) => `and ${count} more`,
    left: 'Left',
    right: 'Right',
    show: 'Show',
    legend: 'Marks',
    marks: { flag: 'doubtful: click for the alternatives', term: 'words of a term', choice: 'a character that has several counterparts', quote: 'quotation marks', override: 'written by the editor for this variant' },
    openPlaces: 'Doubtful places',
    noOpenPlaces: 'No doubtful place is open.',
    title: 'Title',
    summary: 'Summary',
    onlyThere: 'Nothing here in this variant',
    chosen: (character, percent) => `Chosen: ${character}, ${percent} % sure`,
    couldBe: (characters) => `It could be ${characters}`,
    isRight: (character) => `${character} is right`,
    useHere: (character) => `${character} here`,
    useInArticle: (character) => `${character} in the whole article`,
    copy: 'Copy',
    copied: 'Copied',
    write: 'Write into the file',
    close: 'Close',
    outcomes: {
      written: 'Written.',
      'changed-since': 'The file has changed since, or has errors just now: nothing was written. Look again.',
      unknown: 'That offer is no longer there: nothing was written. Look again.',
      'not-possible': 'The file is not in a form that this can be written into. Copy the line and write it by hand.',
      failed: 'Nothing was written: live editing did not answer.',
    },
    notFound: 'There is no such article, or it never was good.',
  },
  'zh-Hans': {
    editor: '编辑台',
    toSite: '回网站',
    toList: '全部文章',
    skip: '跳到正文',
    filter: '标题、路径或文件名',
    onlyProblems: '只看有事要做的',
    shownOf: (shown, all) => `${all} 篇中的 ${shown} 篇`,
    article: '文章',
    state: '状态',
    errors: '错误',
    warnings: '警告',
    flags: '存疑',
    openPage: '打开页面',
    states: { published: '已发布', scheduled: '定时', draft: '草稿', unknown: '读不出来' },
    scheduledFor: (time) => `定于 ${time} 发布`,
    problems: '问题',
    otherProblems: '文章以外的问题',
    noProblems: '没有问题。',
    lastGood: '文件有错误，现在显示的是上一个正确的版本。',
    neverGood: '文件有错误，而且从没有过正确的版本，所以暂不显示。',
    stillShown: '文章照原样显示，但发布时会在这里停下。',
    errorCount: (count) => `${count} 个错误`,
    warningCount: (count) => `${count} 个警告`,
    flagCount: (count) => `${count} 处存疑`,
    more: (count) => `另有 ${count} 个`,
    left: '左边',
    right: '右边',
    show: '显示',
    legend: '标记',
    marks: { flag: '存疑，点开可看其他写法', term: '词表里的词', choice: '一个字对应几个字', quote: '引号', override: '编辑为这个文本指定的字句' },
    openPlaces: '存疑的地方',
    noOpenPlaces: '没有存疑的地方。',
    title: '标题',
    summary: '摘要',
    onlyThere: '这个文本没有这一段',
    chosen: (character, percent) => `现在选的是“${character}”，把握 ${percent}%`,
    couldBe: (characters) => `也可能是${characters}`,
    isRight: (character) => `“${character}”是对的`,
    useHere: (character) => `这里用“${character}”`,
    useInArticle: (character) => `整篇都用“${character}”`,
    copy: '复制',
    copied: '已复制',
    write: '写进文件',
    close: '关闭',
    outcomes: {
      written: '写好了。',
      'changed-since': '文件后来改过，或者正有错误：什么也没有写。请再看一次。',
      unknown: '这个建议已经不在了：什么也没有写。请再看一次。',
      'not-possible': '文件的格式写不进这一行。请复制后自己写进去。',
      failed: '什么也没有写：即时编辑没有回应。',
    },
    notFound: '没有这篇文章，或者它还没有过正确的版本。',
  },
  'zh-Hant': {
    editor: '編輯檯',
    toSite: '回網站',
    toList: '全部文章',
    skip: '跳到正文',
    filter: '標題、路徑或檔名',
    onlyProblems: '只看有事要做的',
    shownOf: (shown, all) => `${all} 篇中的 ${shown} 篇`,
    article: '文章',
    state: '狀態',
    errors: '錯誤',
    warnings: '警告',
    flags: '存疑',
    openPage: '打開頁面',
    states: { published: '已發布', scheduled: '定時', draft: '草稿', unknown: '讀不出來' },
    scheduledFor: (time) => `定於 ${time} 發布`,
    problems: '問題',
    otherProblems: '文章以外的問題',
    noProblems: '沒有問題。',
    lastGood: '檔案有錯誤，現在顯示的是上一個正確的版本。',
    neverGood: '檔案有錯誤，而且從沒有過正確的版本，所以暫不顯示。',
    stillShown: '文章照原樣顯示，但發布時會在這裡停下。',
    errorCount: (count) => `${count} 個錯誤`,
    warningCount: (count) => `${count} 個警告`,
    flagCount: (count) => `${count} 處存疑`,
    more: (count) => `另有 ${count} 個`,
    left: '左邊',
    right: '右邊',
    show: '顯示',
    legend: '標記',
    marks: { flag: '存疑，點開可看其他寫法', term: '詞表裡的詞', choice: '一個字對應幾個字', quote: '引號', override: '編輯為這個文本指定的字句' },
    openPlaces: '存疑的地方',
    noOpenPlaces: '沒有存疑的地方。',
    title: '標題',
    summary: '摘要',
    onlyThere: '這個文本沒有這一段',
    chosen: (character, percent) => `現在選的是「${character}」，把握 ${percent}%`,
    couldBe: (characters) => `也可能是${characters}`,
    isRight: (character) => `「${character}」是對的`,
    useHere: (character) => `這裡用「${character}」`,
    useInArticle: (character) => `整篇都用「${character}」`,
    copy: '複製',
    copied: '已複製',
    write: '寫進檔案',
    close: '關閉',
    outcomes: {
      written: '寫好了。',
      'changed-since': '檔案後來改過，或者正有錯誤：什麼也沒有寫。請再看一次。',
      unknown: '這個建議已經不在了：什麼也沒有寫。請再看一次。',
      'not-possible': '檔案的格式寫不進這一行。請複製後自己寫進去。',
      failed: '什麼也沒有寫：即時編輯沒有回應。',
    },
    notFound: '沒有這篇文章，或者它還沒有過正確的版本。',
  },
} satisfies Record<Language, Words>;

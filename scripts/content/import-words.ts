import { inLanguage } from '@/lib/problems/in-language';

import type { ImportFault } from '@/lib/import/import-error';
import type { RemovedGroup, RemovedKind } from '@/lib/import/removed';
import type { Language } from '@/lib/problems/language';
import type { Problem } from '@/lib/problems/problem';

/** A file that could not be imported: why, and what to do. */
export interface FailureWords {
  message: string;
  fix: string;
}

/** All that `content import` says. */
interface ImportWords {
  groups: Record<RemovedGroup, string>;
  kinds: Record<RemovedKind, string>;
  faults: { [Kind in ImportFault['kind']]: (fault: Extract<ImportFault, { kind: Kind }>) => FailureWords };
  noFile: FailureWords;
  unreadable: FailureWords;
  noPlainFile: FailureWords;
  exists: (path: string) => FailureWords;
  takenHere: (path: string, by: string) => FailureWords;
  oneSlug: string;
  whichFile: string;
  noSection: (section: string, near: string | undefined, all: readonly string[]) => string;
  written: (path: string) => string;
  wouldWrite: (path: string) => string;
  alongside: (name: string) => string;
  draft: string;
  damaged: (count: number) => string;
  nothingLost: string;
  /** The heading of a group. */
  heading: (group: string) => string;
  line: (line: number) => string;
  again: string;
  summary: (counts: { made: number; failed: number; damaged: number; isDry: boolean }) => string;
  reading: string;
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
const inWords = (problem: Problem, language: Language, around: (message: string) => string): FailureWords => {
  const { message, fix } = inLanguage(problem, language);
  return { message: around(message), fix };
};
const s = (count: number) => (count === 1 ? '' : 's');

/** The words of `content import`, by language. */
export const importWords = {
  en: {
    groups: { field: 'read into the frontmatter', chrome: 'left out: around the article', debris: 'taken out of the text', unsafe: 'left out: not safe or not there', repair: 'changed', note: 'to know' },
    kinds: {
      navigation: 'navigation', breadcrumb: 'breadcrumb', 'source-line': 'source and time', 'by-line': 'by-line', 'page-title': 'title of the window', 'title-repeated': 'title, again', 'site-name': 'name of the site', tools: 'button',
      'qr-code': 'QR code', neighbours: 'next article', related: 'related articles', copyright: 'copyright', staff: 'staff of the site', outside: 'outside the article', hidden: 'was invisible', spam: 'spam', form: 'form', script: 'script',
      style: 'style', frame: 'embedded page', comment: 'hidden comment', 'link-unsafe': 'unsafe link; its words stay', 'link-lost': 'link that leads nowhere; its words stay', 'picture-remote': 'picture of another site; save it beside the file and import again',
      'picture-missing': 'picture that is not beside the file', 'picture-unsafe': 'no picture of a known kind', 'attachment-missing': 'attachment that is not beside the file', gloss: 'pinyin that a machine left', 'zero-width': 'invisible character',
      control: 'control character', entity: 'code of a character', 'list-mark': 'became a list', subheading: 'became a subheading', 'heading-level': 'level of a heading', raised: 'raised or lowered', 'element-unknown': 'element that has no place here',
      'table-merged': 'joined cells of a table', 'table-unfolded': 'table that was only a layout', 'lines-joined': 'broken lines joined', 'frontmatter-unknown': 'frontmatter that has no place here', meta: 'what the page said of itself', encoding: 'was encoded as',
      'gloss-doubtful': 'pinyin or a name? It stayed', 'mixed-script': 'both scripts in one text', 'script-unsure': 'no sign of either script', 'date-missing': 'no date found: today, as a draft', 'title-from-file-name': 'title taken from the file name',
    },
    faults: {
      'too-large': ({ bytes, limit }) => ({ message: `The file has ${megabytes(bytes)}; at most ${megabytes(limit)} can be read.`, fix: 'Save the article alone, without the rest of the site.' }),
      'unpacks-too-large': ({ limit }) => ({ message: `The document unpacks to more than ${megabytes(limit)}.`, fix: 'Make its pictures smaller, or copy the text into a new document.' }),
      'too-deep': () => ({ message: 'The page is nested deeper than any honest page.', fix: 'Copy the text of the article into a .txt file and import that.' }),
      'too-many-elements': ({ limit }) => ({ message: `The page has more than ${limit} elements.`, fix: 'Copy the text of the article into a .txt file and import that.' }),
      'unknown-format': ({ looksLike }) => ({ message: `This is a ${looksLike} file, which cannot be read.`, fix: 'Save it as .docx, as a web page (HTML only) or as plain text.' }),
      binary: () => ({ message: 'This is no text.', fix: 'Save it as .docx, .html or .txt.' }),
      'damaged-docx': ({ reason }) => ({ message: `The document is damaged or no .docx: ${reason === 'no-zip' ? 'it is no zip file' : reason === 'no-text' ? 'it holds no word/document.xml' : reason.said}.`, fix: 'Open it in a word processor and save it again as .docx.' }),
      empty: () => ({ message: 'The file is empty.', fix: 'Save it again.' }),
      'no-title': () => ({ message: 'No title was found.', fix: 'Write the title on a line of its own above the text.' }),
      'no-text': () => ({ message: 'No text of an article was found.', fix: 'Is the text loaded by a script? Copy it into a .txt file and import that.' }),
      'no-section': ({ breadcrumb }) => ({ message: breadcrumb.length > 0 ? `The site has no section for “${breadcrumb.join(' > ')}”.` : 'The file does not say which section it is of.', fix: 'Say it: --section SECTION' }),
      'no-slug': ({ title }) => ({ message: `No address can be made of “${title}”.`, fix: 'Give one: --slug SLUG' }),
      'bad-slug': ({ slug, suggestion }) => ({ message: `\`${slug}\` cannot be an address.`, fix: suggestion ? `Write: --slug ${suggestion}` : 'Use small letters, digits and hyphens, and no word that the site itself needs.' }),
      'not-faithful': ({ text }) => ({ message: `The text would not come out as it is, near “${text}”. Nothing was written.`, fix: 'Copy the text of the article into a .txt file and import that.' }),
      'not-valid': ({ problem }) => inWords(problem, 'en', (message) => `The article would not pass the check: ${message}`),
    },
    noFile: { message: 'There is no such file.', fix: 'Look at its name and folder.' },
    unreadable: { message: 'The file may not be read.', fix: 'Look at its permissions.' },
    noPlainFile: { message: 'This is a folder or a device, no file.', fix: 'Name the files in it, for example FOLDER/*.html' },
    exists: (path) => ({ message: `${path} is there already. Nothing was overwritten.`, fix: 'Give another address: --slug SLUG. Or delete the old file first.' }),
    takenHere: (path, by) => ({ message: `${path} was just made of ${by}.`, fix: 'Import this file alone, with --slug SLUG.' }),
    oneSlug: '`--slug` names one article; there are several files.',
    whichFile: 'Which file? Write, for example: npm run content -- import old/page.html',
    noSection: (section, near, all) => `There is no section \`${section}\`.${near ? ` Did you mean \`${near}\`?` : ''} Sections: ${all.join(', ')}`,
    written: (path) => `written: ${path}`,
    wouldWrite: (path) => `would be written: ${path}`,
    alongside: (name) => `  with ${name}`,
    draft: '  a draft: it has no date of its own yet',
    damaged: (count) => `  ${count} place${s(count)} lost in the original, each to be mended:`,
    nothingLost: '  nothing was left out or changed',
    heading: (group) => `  ${group}:`,
    line: (line) => `line ${line}`,
    again: 'Then see it whole: npm run content -- check',
    summary: ({ made, failed, damaged, isDry }) => `${made} article${s(made)} ${isDry ? 'could be made; nothing was written' : 'made'}. ${failed} file${s(failed)} failed. ${damaged} damaged place${s(damaged)}.`,
    reading: 'importing',
  },
  'zh-Hans': {
    groups: { field: '写进了开头各项', chrome: '没有收入：文章以外的', debris: '从正文里除去的', unsafe: '没有收入：不安全，或找不到', repair: '改动过的', note: '请留意' },
    kinds: {
      navigation: '导航', breadcrumb: '当前位置', 'source-line': '来源与时间', 'by-line': '署名', 'page-title': '窗口标题', 'title-repeated': '重复的标题', 'site-name': '网站名称', tools: '按钮',
      'qr-code': '二维码', neighbours: '上一篇下一篇', related: '相关文章', copyright: '版权声明', staff: '网站编务', outside: '文章以外', hidden: '原本看不见', spam: '垃圾广告', form: '表单', script: '脚本',
      style: '样式', frame: '嵌入的网页', comment: '隐藏的注释', 'link-unsafe': '不安全的链接，文字保留', 'link-lost': '通不到哪里的链接，文字保留', 'picture-remote': '别处的图片，请存到文件旁边再导入',
      'picture-missing': '图片不在文件旁边', 'picture-unsafe': '不是认得的图片', 'attachment-missing': '附件不在文件旁边', gloss: '机器留下的注音', 'zero-width': '看不见的字符',
      control: '控制字符', entity: '字符的代码', 'list-mark': '改成列表', subheading: '改成小标题', 'heading-level': '小标题的级别', raised: '上标或下标', 'element-unknown': '这里没有的元素',
      'table-merged': '表格的合并单元格', 'table-unfolded': '只用来排版的表格', 'lines-joined': '断开的行已接上', 'frontmatter-unknown': '这里没有的项目', meta: '网页的自述', encoding: '原来的编码',
      'gloss-doubtful': '是注音还是人名？保留了', 'mixed-script': '一篇里有简有繁', 'script-unsure': '看不出是简是繁', 'date-missing': '没有找到日期：写了今天，作为草稿', 'title-from-file-name': '标题取自文件名',
    },
    faults: {
      'too-large': ({ bytes, limit }) => ({ message: `文件有 ${megabytes(bytes)}，最多只能读 ${megabytes(limit)}。`, fix: '只保存文章本身，不要带上整个网站。' }),
      'unpacks-too-large': ({ limit }) => ({ message: `文档解开后超过 ${megabytes(limit)}。`, fix: '把图片缩小，或者把文字复制到新文档里。' }),
      'too-deep': () => ({ message: '网页的标签一层套一层，太深了，不像正常的网页。', fix: '把正文复制到 .txt 文件里再导入。' }),
      'too-many-elements': ({ limit }) => ({ message: `网页的元素超过 ${limit} 个。`, fix: '把正文复制到 .txt 文件里再导入。' }),
      'unknown-format': ({ looksLike }) => ({ message: `这是 ${looksLike} 文件，读不了。`, fix: '另存为 .docx、网页（仅 HTML）或纯文本。' }),
      binary: () => ({ message: '这不是文本。', fix: '另存为 .docx、.html 或 .txt。' }),
      'damaged-docx': ({ reason }) => ({ message: `文档损坏，或者不是 .docx：${reason === 'no-zip' ? '它不是 zip 文件' : reason === 'no-text' ? '里面没有 word/document.xml' : `读取时出错（英文说明：${reason.said}）`}。`, fix: '用文字处理软件打开，重新存成 .docx。' }),
      empty: () => ({ message: '文件是空的。', fix: '请重新保存。' }),
      'no-title': () => ({ message: '找不到标题。', fix: '把标题单独写成一行，放在正文上方。' }),
      'no-text': () => ({ message: '找不到正文。', fix: '正文是不是由脚本载入的？把它复制到 .txt 文件里再导入。' }),
      'no-section': ({ breadcrumb }) => ({ message: breadcrumb.length > 0 ? `本站没有与“${breadcrumb.join(' > ')}”对应的栏目。` : '文件没有说属于哪个栏目。', fix: '请写明：--section 栏目' }),
      'no-slug': ({ title }) => ({ message: `“${title}”没法变成网址。`, fix: '请给一个：--slug 网址' }),
      'bad-slug': ({ slug, suggestion }) => ({ message: `\`${slug}\` 不能作网址。`, fix: suggestion ? `请写：--slug ${suggestion}` : '请用小写字母、数字和连字符，避开网站自用的词。' }),
      'not-faithful': ({ text }) => ({ message: `“${text}”附近的文字写出来会走样，所以没有写。`, fix: '把正文复制到 .txt 文件里再导入。' }),
      'not-valid': ({ problem }) => inWords(problem, 'zh-Hans', (message) => `文章过不了检查：${message}`),
    },
    noFile: { message: '没有这个文件。', fix: '请看文件名和文件夹写对没有。' },
    unreadable: { message: '没有权限读这个文件。', fix: '请看文件的权限。' },
    noPlainFile: { message: '这是文件夹或设备，不是文件。', fix: '请写其中的文件，例如 文件夹/*.html' },
    exists: (path) => ({ message: `${path} 已经有了，没有覆盖。`, fix: '另给一个网址：--slug 网址。或者先删去旧文件。' }),
    takenHere: (path, by) => ({ message: `${path} 刚刚由 ${by} 写成。`, fix: '请单独导入这个文件，加上 --slug 网址。' }),
    oneSlug: '`--slug` 只能给一篇文章，这里有几个文件。',
    whichFile: '哪个文件？例如：npm run content -- import old/page.html',
    noSection: (section, near, all) => `没有栏目 \`${section}\`。${near ? `是不是 \`${near}\`？` : ''}栏目有：${all.join('、')}`,
    written: (path) => `已写好：${path}`,
    wouldWrite: (path) => `将会写成：${path}`,
    alongside: (name) => `  连同 ${name}`,
    draft: '  草稿：还没有自己的日期',
    damaged: (count) => `  原文有 ${count} 处缺字，请逐处补上：`,
    nothingLost: '  没有略去什么，也没有改动',
    heading: (group) => `  ${group}：`,
    line: (line) => `第 ${line} 行`,
    again: '然后通看一遍：npm run content -- check',
    summary: ({ made, failed, damaged, isDry }) => `${isDry ? '可写成' : '写成'} ${made} 篇${isDry ? '，这次没有写' : ''}；${failed} 个文件没有成功；${damaged} 处缺字。`,
    reading: '正在导入',
  },
  'zh-Hant': {
    groups: { field: '寫進了開頭各項', chrome: '沒有收入：文章以外的', debris: '從正文裡除去的', unsafe: '沒有收入：不安全，或找不到', repair: '改動過的', note: '請留意' },
    kinds: {
      navigation: '導覽', breadcrumb: '目前位置', 'source-line': '來源與時間', 'by-line': '署名', 'page-title': '視窗標題', 'title-repeated': '重複的標題', 'site-name': '網站名稱', tools: '按鈕',
      'qr-code': 'QR 碼', neighbours: '上一篇下一篇', related: '相關文章', copyright: '版權聲明', staff: '網站編務', outside: '文章以外', hidden: '原本看不見', spam: '垃圾廣告', form: '表單', script: '腳本',
      style: '樣式', frame: '嵌入的網頁', comment: '隱藏的註解', 'link-unsafe': '不安全的連結，文字保留', 'link-lost': '通不到哪裡的連結，文字保留', 'picture-remote': '別處的圖片，請存到檔案旁邊再匯入',
      'picture-missing': '圖片不在檔案旁邊', 'picture-unsafe': '不是認得的圖片', 'attachment-missing': '附件不在檔案旁邊', gloss: '機器留下的注音', 'zero-width': '看不見的字元',
      control: '控制字元', entity: '字元的代碼', 'list-mark': '改成清單', subheading: '改成小標題', 'heading-level': '小標題的級別', raised: '上標或下標', 'element-unknown': '這裡沒有的元素',
      'table-merged': '表格的合併儲存格', 'table-unfolded': '只用來排版的表格', 'lines-joined': '斷開的行已接上', 'frontmatter-unknown': '這裡沒有的項目', meta: '網頁的自述', encoding: '原來的編碼',
      'gloss-doubtful': '是注音還是人名？保留了', 'mixed-script': '一篇裡有簡有繁', 'script-unsure': '看不出是簡是繁', 'date-missing': '沒有找到日期：寫了今天，作為草稿', 'title-from-file-name': '標題取自檔名',
    },
    faults: {
      'too-large': ({ bytes, limit }) => ({ message: `檔案有 ${megabytes(bytes)}，最多只能讀 ${megabytes(limit)}。`, fix: '只儲存文章本身，不要帶上整個網站。' }),
      'unpacks-too-large': ({ limit }) => ({ message: `文件解開後超過 ${megabytes(limit)}。`, fix: '把圖片縮小，或者把文字複製到新文件裡。' }),
      'too-deep': () => ({ message: '網頁的標籤一層套一層，太深了，不像正常的網頁。', fix: '把正文複製到 .txt 檔裡再匯入。' }),
      'too-many-elements': ({ limit }) => ({ message: `網頁的元素超過 ${limit} 個。`, fix: '把正文複製到 .txt 檔裡再匯入。' }),
      'unknown-format': ({ looksLike }) => ({ message: `這是 ${looksLike} 檔，讀不了。`, fix: '另存為 .docx、網頁（僅 HTML）或純文字。' }),
      binary: () => ({ message: '這不是文字檔。', fix: '另存為 .docx、.html 或 .txt。' }),
      'damaged-docx': ({ reason }) => ({ message: `文件損壞，或者不是 .docx：${reason === 'no-zip' ? '它不是 zip 檔' : reason === 'no-text' ? '裡面沒有 word/document.xml' : `讀取時出錯（英文說明：${reason.said}）`}。`, fix: '用文書軟體打開，重新存成 .docx。' }),
      empty: () => ({ message: '檔案是空的。', fix: '請重新儲存。' }),
      'no-title': () => ({ message: '找不到標題。', fix: '把標題單獨寫成一行，放在正文上方。' }),
      'no-text': () => ({ message: '找不到正文。', fix: '正文是不是由腳本載入的？把它複製到 .txt 檔裡再匯入。' }),
      'no-section': ({ breadcrumb }) => ({ message: breadcrumb.length > 0 ? `本站沒有與「${breadcrumb.join(' > ')}」對應的欄目。` : '檔案沒有說屬於哪個欄目。', fix: '請寫明：--section 欄目' }),
      'no-slug': ({ title }) => ({ message: `「${title}」沒法變成網址。`, fix: '請給一個：--slug 網址' }),
      'bad-slug': ({ slug, suggestion }) => ({ message: `\`${slug}\` 不能作網址。`, fix: suggestion ? `請寫：--slug ${suggestion}` : '請用小寫字母、數字和連字號，避開網站自用的詞。' }),
      'not-faithful': ({ text }) => ({ message: `「${text}」附近的文字寫出來會走樣，所以沒有寫。`, fix: '把正文複製到 .txt 檔裡再匯入。' }),
      'not-valid': ({ problem }) => inWords(problem, 'zh-Hant', (message) => `文章過不了檢查：${message}`),
    },
    noFile: { message: '沒有這個檔案。', fix: '請看檔名和資料夾寫對沒有。' },
    unreadable: { message: '沒有權限讀這個檔案。', fix: '請看檔案的權限。' },
    noPlainFile: { message: '這是資料夾或裝置，不是檔案。', fix: '請寫其中的檔案，例如 資料夾/*.html' },
    exists: (path) => ({ message: `${path} 已經有了，沒有覆蓋。`, fix: '另給一個網址：--slug 網址。或者先刪去舊檔。' }),
    takenHere: (path, by) => ({ message: `${path} 剛剛由 ${by} 寫成。`, fix: '請單獨匯入這個檔案，加上 --slug 網址。' }),
    oneSlug: '`--slug` 只能給一篇文章，這裡有幾個檔案。',
    whichFile: '哪個檔案？例如：npm run content -- import old/page.html',
    noSection: (section, near, all) => `沒有欄目 \`${section}\`。${near ? `是不是 \`${near}\`？` : ''}欄目有：${all.join('、')}`,
    written: (path) => `已寫好：${path}`,
    wouldWrite: (path) => `將會寫成：${path}`,
    alongside: (name) => `  連同 ${name}`,
    draft: '  草稿：還沒有自己的日期',
    damaged: (count) => `  原文有 ${count} 處缺字，請逐處補上：`,
    nothingLost: '  沒有略去什麼，也沒有改動',
    heading: (group) => `  ${group}：`,
    line: (line) => `第 ${line} 行`,
    again: '然後通看一遍：npm run content -- check',
    summary: ({ made, failed, damaged, isDry }) => `${isDry ? '可寫成' : '寫成'} ${made} 篇${isDry ? '，這次沒有寫' : ''}；${failed} 個檔案沒有成功；${damaged} 處缺字。`,
    reading: '正在匯入',
  },
} satisfies Record<Language, ImportWords>;

/** The words of one language. */
export function importWordsOf(language: Language): ImportWords {
  return importWords[language];
}

/** Why a file could not be imported, in words. */
export function faultWords(fault: ImportFault, { faults }: ImportWords): FailureWords {
  // Each kind's own function; the table's type holds that there is one.
  return (faults[fault.kind] as (fault: ImportFault) => FailureWords)(fault);
}

export type { ImportWords };

import { readByLine } from './by-line';
import { findTime } from './find-time';
import { foldScript } from './fold-script';

import type { Author } from '@/lib/content/model';

/** What a line under a title says: 来源：… 时间：2020-02-11 09:30 作者：… */
export interface SourceLine {
  source?: string;
  /** ISO 8601. */
  time?: string;
  authors: Author[];
  /** Whether a label says so; a bare date needs its place to be one. */
  isLabelled: boolean;
}

const sourceLabel = '(?:信息|資訊|资讯|訊息|稿件|新闻|新聞|文章|资料|資料|消息|内容|內容)?(?:来源|來源|稿源|出处|出處|转载自|轉載自|转自|轉自|摘自|供稿单位|供稿單位|发布机构|發佈機構|發布機構|发布单位|發布單位|發佈單位|发文机关|發文機關)';
const timeLabel = '(?:发布|發佈|發布|刊登|更新|录入|錄入|生成|刊发|刊發|发表|發表|添加|上传|上傳|稿件|出版|成文|发文|發文|公布|公佈|张贴|張貼)?(?:时间|時間|日期)|(?:发布|發佈|發布|发表|發表|刊登|刊于|刊於|发布于|發佈於|發布於)';
const peopleLabel = '作者|(?:本报|本報)?记者|(?:本报|本報)?記者|通讯员|通訊員|撰稿人?|撰文|供稿|责任编辑|責任編輯|责编|責編|编辑|編輯|摄影|攝影|译者|譯者|翻译|翻譯';
const otherLabel = '浏览次数|瀏覽次數|浏览量|瀏覽量|浏览|瀏覽|点击数|點擊數|点击量|點擊量|点击率|點擊率|点击|點擊|阅读次数|閱讀次數|阅读量|阅读数|阅读|閱讀|访问量|訪問量|访问次数|訪問次數|点阅|點閱|字号|字號|字体|字體|分享到?|打印|关闭|索引号|索引號|审核|審核|校对|校對|人气|人氣';
const label = new RegExp(`(?:(?<source>${sourceLabel})|(?<time>${timeLabel})|(?<people>${peopleLabel})|(?<other>${otherLabel}))[\\s\\u3000]*(?:[:：]|(?=[\\s\\u3000]*(?:19|20)\\d{2}))|(?<tool>【[^】]{1,12}】|\\[[^\\]\\d]{1,12}\\])`, 'gu');

/** Longest line of this kind. */
const maxLength = 200;

/** Longest name of a source; what is longer is a sentence. */
const maxSourceLength = 40;

/**
 * Reads a line of source, time and people, `undefined` if it is none.
 * `readSourceLine('来源：中国社会报 时间：2020-02-11 09:30', 'Asia/Shanghai') // {source: '中国社会报', time: '2020-02-11T09:30+08:00', …}`
 */
export function readSourceLine(line: string, timeZone: string): SourceLine | undefined {
  const text = line.replace(/[\s\u3000]+/gu, ' ').trim().replace(/^[（(【[]\s*(.*?)\s*[)）】\]]$/u, '$1');
  if (text.length === 0 || text.length > maxLength || /[。！？!]/u.test(text.replace(/[。]$/u, ''))) return undefined;
  const marks = [...text.matchAll(label)];
  const read: SourceLine = { authors: [], isLabelled: false };
  const before = text.slice(0, marks[0]?.index ?? text.length);
  if (!takeLoose(before, read, timeZone)) return undefined;
  for (const [i, mark] of marks.entries()) {
    const value = trim(text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length));
    const { source, time, people, tool } = mark.groups ?? {};
    if (source) {
      if (!takeSource(value, read, timeZone)) return undefined;
    } else if (time) {
      const found = findTime(value, timeZone);
      if (!found || found.start > 2) return undefined;
      read.time ??= found.iso;
      read.isLabelled ||= !/^(?:时间|時間|日期)$/u.test(time);
      if (!takeLoose(value.slice(found.end), read, timeZone)) return undefined;
    } else if (people) {
      const found = findTime(value, timeZone);
      const authors = readByLine(`${people}：${trim(value.slice(0, found?.start ?? value.length))}`);
      if (value !== '' && !authors) return undefined;
      read.authors.push(...(authors ?? []));
      read.time ??= found?.iso;
    } else if (!tool && !/^[\d\s,次]*(?:(?:大|中|小|[+\-T])\s*)*$/u.test(value)) {
      return undefined;
    }
  }
  const says = read.source !== undefined || read.time !== undefined || marks.some(({ groups }) => groups?.source);
  return says ? read : undefined;
}

/** Words before a label, or after a value: a time, the name of a source, or nothing. */
function takeLoose(words: string, read: SourceLine, timeZone: string): boolean {
  const found = findTime(words, timeZone);
  if (found) read.time ??= found.iso;
  const rest = trim(found ? `${words.slice(0, found.start)} ${words.slice(found.end)}` : words);
  if (rest === '' || /^(?:星期|周|週)[一二三四五六日天]$/u.test(rest)) return true;
  if (found && read.source === undefined && looksLikeSource(rest)) {
    read.source = rest;
    return true;
  }
  const authors = found || read.time || read.source ? readByLine(rest) : undefined;
  if (authors) read.authors.push(...authors);
  return authors !== undefined;
}

function takeSource(value: string, read: SourceLine, timeZone: string): boolean {
  const found = findTime(value, timeZone);
  if (found) read.time ??= found.iso;
  const name = trim((found ? value.slice(0, found.start) : value).replace(/\s*(?:[|｜]|日期|时间|時間)\s*$/u, ''));
  read.isLabelled = true;
  if (name.length > maxSourceLength) return false;
  if (name !== '') read.source ??= name;
  return !found || takeLoose(value.slice(found.end), read, timeZone);
}

/** Whether loose words are the name of a paper, a site or an office. */
function looksLikeSource(words: string): boolean {
  return words.length <= 20 && /(?:网|报|社|台|刊|日报|晚报|时报|局|委|办|部|厅|府|院|会|处|中心|在线|客户端|公众号|周刊|杂志|新闻)$/u.test(foldScript(words));
}

function trim(text: string): string {
  return text.replace(/^[\s\u3000|｜/／·,，;；]+|[\s\u3000|｜/／·,，;；]+$/gu, '');
}

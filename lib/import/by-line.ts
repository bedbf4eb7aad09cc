import type { Author, AuthorRole } from '@/lib/content/model';

const roleWords: readonly [role: AuthorRole | undefined, words: string][] = [
  ['photographer', '(?:本报|本報|本刊|新华社|新華社|特约|特約)?(?:摄影|攝影)(?:记者|記者|报道|報道|报导|報導)?|图片|圖片|[图圖](?=[/／|｜:：\\s])|供图|供圖|摄(?=[/／:：])|攝(?=[/／:：])'],
  ['reporter', '(?:本报|本報|本刊|本台|本网|本網|本社|新华社|新華社|中新社|中新网|中新網|人民网|人民網)?(?:见习|見習|实习|實習|特约|特約|首席|全媒体|全媒體|融媒体|融媒體|高级|高級|特派|驻[\\p{Script=Han}]{1,4}|駐[\\p{Script=Han}]{1,4})*(?:记者|記者)'],
  ['correspondent', '(?:本报|本報|特约|特約)?(?:通讯员|通訊員|特约撰稿人?|特約撰稿人?)'],
  ['editor', '(?:责任|責任|本期|网络|網絡|執行|执行|本版)?(?:编辑|編輯)|责编|責編'],
  ['translator', '翻译|翻譯|译者|譯者|编译|編譯'],
  [undefined, '作者|撰文|撰稿(?:人)?|供稿|文图|文圖|图文|圖文|文(?=[/／|｜:：])|整理|整理人'],
];

const roleAt = new RegExp(`(?:${roleWords.map(([, words], i) => `(?<r${i}>${words})`).join('|')})[ \\t\\u3000]*[:：/／|｜]?`, 'gu');
const opening = /^[\s\u3000□■◎●◆◇○☉＊*△▲▎—–\-/／(（[【]+/u;
const closing = /[\s\u3000)）\]】。.]+$/u;
const surname = '\\p{Script=Han}';

/** Longest by-line. */
const maxLength = 80;

/**
 * The people of a by-line with their roles, `undefined` if a line is none:
 * `readByLine('本報記者 王小明 通訊員 李四') // [{name: '王小明', role: 'reporter'}, {name: '李四', role: 'correspondent'}]`.
 * A line is one if it begins with a role and holds roles and names and nothing else.
 */
export function readByLine(line: string): Author[] | undefined {
  const text = line.replace(opening, '').replace(closing, '');
  if (text.length === 0 || text.length > maxLength) return undefined;
  const marks = [...text.matchAll(roleAt)].filter(({ index, 0: word }) => index === 0 || /[\s\u3000、，,;；/／|｜)）]$/u.test(text.slice(0, index)) || /[:：/／|｜]$/u.test(word));
  if (marks[0]?.index !== 0) return undefined;
  const authors: Author[] = [];
  let pending: Author['role'][] = [];
  for (const [i, mark] of marks.entries()) {
    const role = roleWords[Object.entries(mark.groups ?? {}).findIndex(([, word]) => word !== undefined)]?.[0];
    const isLabelled = /[:：/／|｜\s\u3000]$/u.test(mark[0]);
    const value = text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length);
    pending.push(role);
    if (/^[\s\u3000、/／|｜&]*$/u.test(value) && i + 1 < marks.length) continue; // 文/图 王小明: one name, two roles
    if (!isLabelled && !/^(?:本|新华|新華|中新|人民)/u.test(mark[0])) return undefined;
    const names = readNames(value, isLabelled);
    if (!names) return undefined;
    for (const name of names) for (const each of pending) authors.push(each ? { name, role: each } : { name });
    pending = [];
  }
  return authors.length > 0 ? withoutTwice(authors) : undefined;
}

/** Names that are parted by blanks or commas; two single characters are one name set wide (张　三). */
function readNames(text: string, isLabelled: boolean): string[] | undefined {
  const value = text.replace(/[（(][^（()）]{0,20}[)）]/gu, ' ').replace(/[\s\u3000]*(?:报道|報道|报导|報導|摄影报道|攝影報道|文\/?[图圖]|[摄攝])?[\s\u3000]*$/u, '');
  const parts = value.split(/[\s\u3000、，,;；/／|｜&]+|(?<=\p{Script=Han})和(?=\p{Script=Han}{2})/u).filter((part) => part !== '');
  const names: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const single = new RegExp(`^${surname}$`, 'u');
    const part = single.test(parts[i]!) && single.test(parts[i + 1] ?? '') ? parts[i]! + parts[++i]! : parts[i]!;
    if (!isName(part, isLabelled)) return undefined;
    names.push(part);
  }
  return names.length > 0 ? names : undefined;
}

/** Chinese names, foreign names with their dot, Latin names; after a label also a body that signs. */
function isName(part: string, isLabelled: boolean): boolean {
  if (/[。！？!?“”《》]/u.test(part)) return false;
  if (/^[\p{Script=Han}?\uFFFD\p{Co}㐀-䶿]{1,4}$/u.test(part)) return true;
  if (/^[\p{Script=Latin}.'\-]{2,30}$/u.test(part)) return true;
  if (/^[\p{Script=Han}A-Z]{1,8}[·•・‧][\p{Script=Han}·•・‧]{1,12}$/u.test(part)) return true;
  return isLabelled && part.length <= 24 && /^[\p{Script=Han}\p{Script=Latin}\d()（）·\-_@.]+$/u.test(part);
}

function withoutTwice(authors: readonly Author[]): Author[] {
  const withRole = new Set(authors.flatMap(({ name, role }) => (role ? [name] : [])));
  const said = authors.filter(({ name, role }) => role || !withRole.has(name));
  return [...new Map(said.map((author) => [`${author.role} ${author.name}`, author])).values()];
}

/**
 * The people whom a report names where it begins: 本报讯（记者 王小明 通讯员 李四）2月10日，… The words stay in the text.
 */
export function bylineInLead(paragraph: string): Author[] {
  const brackets = /^[^。，；]{0,24}?[（(]([^（()）]{2,60})[)）]/u.exec(paragraph.trim())?.[1];
  return brackets && /记者|記者|通讯员|通訊員/u.test(brackets) ? (readByLine(brackets) ?? []) : [];
}

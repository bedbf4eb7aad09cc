import { encode } from 'iconv-lite';

import { findAddresses } from '@/lib/script/addresses';

import { foldScript } from './fold-script';

import type { Finding } from './finding';

/** Characters that say that another was lost: the replacement sign, private use, codes that are none. */
const unknown = /(?:\uFFFD|\p{Co}|\p{Cn}|[\u0080-\u009F]|[\uD800-\uDFFF])+(?:\?+(?=[\uFFFD\p{Co}]))?/gu;

/**
 * What misread bytes give: 锟斤拷 (replacement signs read as GBK), 烫 and 屯 (memory that was never written), 鈥 銆 锛 (the
 * punctuation of UTF-8 read as GBK), letters of UTF-8 read as Latin.
 */
const nonsense = /(?:锟斤拷|锟斤|斤拷|锟|烫{3,}|屯{3,}|[鈥銆锛][\u3400-\u9fff]?\??)+|(?:[\u00C2\u00C3][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2026\u2030\u2039\u203A\u20AC\u2122]|[ä-éï][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2026\u2030\u2039\u203A\u20AC\u2122]{1,2}|Ã¥…?|â€[\u0080-\u00BF\u0152\u0153\u0160\u0161\u201C\u201D\u02DC\u2122]?)+/gu;

/** A run of characters that could be UTF-8 read as GBK. */
const foreignRun = /[^\u0000-\u007F\s，。、；：？！“”‘’（）《》]{3,}\??/gu;

/** Places where characters were lost, by what stands there now. Question marks see `findLostQuestionMarks`. */
export function findLostCharacters(text: string): Finding[] {
  const lost = (start: number, length: number): Finding => ({ start, end: start + length, action: 'lost' });
  return [
    ...[...text.matchAll(foreignRun)].filter(([run]) => isMisreadUtf8(run)).map(({ index, 0: run }) => lost(index, run.length)),
    ...[...text.matchAll(nonsense)].map(({ index, 0: run }) => lost(index, run.length)),
    ...[...text.matchAll(unknown)].map(({ index, 0: run }) => lost(index, run.length)),
  ];
}

/** Whether Chinese characters, as the bytes of GBK, are UTF-8: chance gives that once in thousands of runs. */
function isMisreadUtf8(run: string): boolean {
  const bytes = encode(run.replace(/\?$/u, ''), 'gbk');
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const good = decoded.match(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/gu)?.length ?? 0;
  const bad = decoded.match(/\uFFFD/gu)?.length ?? 0;
  return good >= 2 && bad <= 1 && good * 2 >= [...run].length;
}

const marks = /\?+/gu;
const opening = /[“‘「『《（([【]$/u;
const goesOn = /^[，、；：,;:）)》】」』]/u;
const questionWords = /吗|呢|么|吧|啊|什么|甚么|啥|谁|哪|怎|几|多少|多大|多久|多长|多远|何|是否|是不是|有没有|能不能|会不会|要不要|可不可|好不好|行不行|对不对|能否|可否|会否|应否|难道|岂|嘛|咋|真的|不是|为啥|干吗|干嘛|没有$/u;

/**
 * ASCII question marks that stand for lost characters: inside a word, between characters where nothing is asked, before
 * punctuation. At the end of a sentence, after a question, in addresses and in English they are what they look like.
 */
export function findLostQuestionMarks(text: string): Finding[] {
  const addresses = findAddresses(text);
  const isInAddress = (start: number) => addresses.some((range) => range.start <= start && start < range.end) || /(?:https?:\/\/|www\.)[^\s\p{Script=Han}]*$/iu.test(text.slice(Math.max(0, start - reach), start));
  return [...text.matchAll(marks)].flatMap(({ index, 0: run }): Finding[] => {
    if (isInAddress(index)) return [];
    const before = text.slice(Math.max(0, index - reach), index);
    const after = text.slice(index + run.length, index + run.length + reach);
    return isLost(before, after, run.length) ? [{ start: index, end: index + run.length, action: 'lost' }] : [];
  });
}

/** So far around a mark its sentence is looked at. */
const reach = 240;

function isLost(before: string, after: string, count: number): boolean {
  if (/[A-Za-zÀ-ɏ]$/u.test(before) && /^[a-zß-ɏ]/u.test(after)) return true; // caf?s, Z?rich
  if (/\d(?:[.,])?$/u.test(before) && /^[.,]?\d/u.test(after)) return true; // 3?.6
  if (/[A-Za-z]["')\]]?$/u.test(before) && (after === '' || /^["')\]”’]?\s/u.test(after) || /^["')\]”’]+$/u.test(after))) return false; // English
  if (/^[^\p{L}\p{N}]*$/u.test(before)) return after.trim() !== '' || count > 1; // begins the text
  if (opening.test(before)) return !/^[）)\]】」』”’]/u.test(after); // (?) is a doubt that somebody wrote
  const clause = foldScript(/[^。！？!?；\n]*$/u.exec(before.trimEnd())?.[0] ?? '');
  if (questionWords.test(clause)) return false;
  if (/^[”’"'」』）)\]]*\s*$/u.test(after)) return count > 1; // ends the text
  if (/^[”’"'」』]/u.test(after)) return count > 1;
  if (/\s$/u.test(before) || /^[\s\u3000]/u.test(after)) return count > 1 || /^[\s\u3000]*[，、；：]/u.test(after);
  if (/^[!！。…]/u.test(after)) return count > 1 && /^。/u.test(after);
  return goesOn.test(after) || /^[\p{L}\p{N}“‘「『《（(【·%％℃°<〈]/u.test(after) || /^[^\s]/u.test(after);
}

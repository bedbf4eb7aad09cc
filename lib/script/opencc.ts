import { Trie } from 'opencc-js/core';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';

import { editsBetween, type Edit } from './edits';
import { readSinking } from './sinking';
import { readWritten } from './written-works';

/** Finds what a text becomes, as edits of it. */
export type ScriptConversion = (text: string) => Edit[];

/** One stage of a conversion: a piece of text in, the piece converted out. */
export type Stage = (text: string) => string;

/**
 * OpenCC's way: cut the text at the phrases of a dictionary (longest match first), then send every piece through the
 * stages. Same results as OpenCC's own configurations, except that compatibility ideographs stay as they were written.
 */
function inPieces(cutter: Trie, stages: readonly Stage[]): ScriptConversion {
  return (text) => {
    const edits: Edit[] = [];
    let offset = 0;
    for (const piece of cutter.segment(text)) {
      const converted = stages.reduce((result, stage) => stage(result), piece);
      for (const edit of editsBetween(piece, converted, offset)) edits.push(edit);
      offset += piece.length;
    }
    return edits;
  };
}

/** A trie of some dictionaries, an earlier one winning. Made at first use: loading one takes up to a tenth of a second. */
function lazyTrie(...dictionaries: string[]): () => Trie {
  let trie: Trie | undefined;
  return () => {
    if (!trie) {
      trie = new Trie();
      trie.loadDictGroup(dictionaries);
    }
    return trie;
  };
}

/**
 * Where Simplified print has another character than OpenCC: 账 for accounts and 帐 for tents alone (《现代汉语词典》), 钟 for 鍾
 * in names, 徵 as a note and in names, 昇 of a writer, 眯; and 它, 你, 侄, 琅, 只 and others, of which 《第一批异体字整理表》
 * (1955) makes 牠, 妳, 姪, 瑯 and 祇 variants. But 祇 is a god, and stands in Sanskrit words, too.
 */
const ownSimplified =
  '牠 它|妳 你|姪 侄|瑯 琅|祇 只|揹 背|菓 果|鎗 枪|籐 藤|荳 豆|伕 夫|' +
  '神祇 神祇|地祇 地祇|天祇 天祇|靈祇 灵祇|群祇 群祇|山祇 山祇|海祇 海祇|祇園 祇园|祇樹 祇树|祇洹 祇洹|祇陀 祇陀|祇夜 祇夜|僧祇 僧祇|宗祇 宗祇|洪昇 洪昇|幺麽 幺麽|么麽 幺麽|麽些 麽些|' +
  '帳 账|瞇 眯|鍾馗 钟馗|文徵明 文徵明|角、徵、羽 角、徵、羽|' +
  '帳篷 帐篷|帳幕 帐幕|帳子 帐子|帳下 帐下|帳中 帐中|帳內 帐内|帳外 帐外|營帳 营帐|蚊帳 蚊帐|羅帳 罗帐|帷帳 帷帐|床帳 床帐|幔帳 幔帐|紗帳 纱帐|大帳 大帐|中軍帳 中军帐|虎帳 虎帐|軍帳 军帐|氈帳 毡帐|絳帳 绛帐|錦帳 锦帐';

const tries = {
  traditionalPhrases: lazyTrie(ownSimplified, tsPhrases),
  traditional: lazyTrie(ownSimplified, tsPhrases, tsCharacters),
  // Each region's forms first, then the other's: texts are not pure, and Hong Kong prints 著 for the particle too.
  taiwanForms: lazyTrie(twVariantsRevPhrases, twVariantsRev, hkVariantsRevPhrases, hkVariantsRev),
  hongKongForms: lazyTrie(hkVariantsRevPhrases, hkVariantsRev, twVariantsRevPhrases, twVariantsRev),
};

/** Traditional to Simplified, by way of the forms of the region that the text comes from. */
export function traditionalToSimplified(region: 'taiwan' | 'hongKong'): ScriptConversion {
  const standard = region === 'taiwan' ? tries.taiwanForms() : tries.hongKongForms();
  const trie = tries.traditional();
  const convert = inPieces(tries.traditionalPhrases(), [(text) => standard.convert(text), (text) => trie.convert(text)]);
  return (text) => withReadings(text, convert(text));
}

/** The edits of a text in which 著 and 沈 become what they are read as where they stand; OpenCC knows some words of them. */
function withReadings(text: string, edits: Edit[]): Edit[] {
  const read = new Map([...text.matchAll(/[著沈]/gu)].flatMap(({ index, 0: character }): [number, string][] => {
    if (character === '著') return [[index, readWritten(text, index).isWritten ? '著' : '着']];
    const reading = readSinking(text, index);
    return reading ? [[index, reading.isSinking ? '沉' : '沈']] : [];
  }));
  if (read.size === 0) return edits;
  const others = edits.filter(({ start, end }) => !hasKeyWithin(read, start, end));
  const changes = [...read].filter(([at, form]) => form !== text[at]).map(([start, form]) => ({ start, end: start + 1, text: form }));
  return [...others, ...changes].sort((one, other) => one.start - other.start);
}

function hasKeyWithin(places: ReadonlyMap<number, unknown>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (places.has(at)) return true;
  return false;
}

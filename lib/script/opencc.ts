import { Trie } from 'opencc-js/core';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';

import { editsBetween, type Edit } from './edits';
import { wordsWithWrittenWork } from './written-works';

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
      edits.push(...editsBetween(piece, converted, offset));
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

/** Words in which 著 is no particle, and that OpenCC does not list. */
const kept = wordsWithWrittenWork.map((word) => `${word} ${word}`).join('|');

/**
 * Where Simplified print has another character than OpenCC: 账 for accounts and 帐 for tents alone (《现代汉语词典》), 钟 for 鍾
 * in names, 徵 as a note and in names, 眯; and 它 and 你, of which 《第一批异体字整理表》 (1955) makes 牠 and 妳 variants.
 */
const ownSimplified =
  '牠 它|妳 你|帳 账|瞇 眯|鍾馗 钟馗|文徵明 文徵明|角、徵、羽 角、徵、羽|' +
  '帳篷 帐篷|帳幕 帐幕|帳子 帐子|帳下 帐下|帳中 帐中|帳內 帐内|帳外 帐外|營帳 营帐|蚊帳 蚊帐|羅帳 罗帐|帷帳 帷帐|床帳 床帐|幔帳 幔帐|紗帳 纱帐|大帳 大帐|中軍帳 中军帐|虎帳 虎帐|軍帳 军帐|氈帳 毡帐|絳帳 绛帐|錦帳 锦帐';

const tries = {
  traditionalPhrases: lazyTrie(ownSimplified, tsPhrases),
  traditional: lazyTrie(ownSimplified, tsPhrases, tsCharacters),
  // Each region's forms first, then the other's: texts are not pure, and Hong Kong prints 著 for the particle too.
  taiwanForms: lazyTrie(kept, twVariantsRevPhrases, twVariantsRev, hkVariantsRevPhrases, hkVariantsRev),
  hongKongForms: lazyTrie(kept, hkVariantsRevPhrases, hkVariantsRev, twVariantsRevPhrases, twVariantsRev),
};

/** Traditional to Simplified, by way of the forms of the region that the text comes from. */
export function traditionalToSimplified(region: 'taiwan' | 'hongKong'): ScriptConversion {
  const standard = region === 'taiwan' ? tries.taiwanForms() : tries.hongKongForms();
  const trie = tries.traditional();
  return inPieces(tries.traditionalPhrases(), [(text) => standard.convert(text), (text) => trie.convert(text)]);
}

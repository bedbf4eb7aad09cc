import { Trie } from 'opencc-js/core';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';

import { editsBetween, type Edit } from './edits';

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

const tries = {
  simplifiedPhrases: lazyTrie(stPhrases, stRegionalPhrases),
  simplified: lazyTrie(stPhrases, stRegionalPhrases, stCharacters),
  traditionalPhrases: lazyTrie(tsPhrases),
  traditional: lazyTrie(tsPhrases, tsCharacters),
  taiwanForms: lazyTrie(twVariantsRevPhrases, twVariantsRev),
  hongKongForms: lazyTrie(hkVariantsRevPhrases, hkVariantsRev),
};

/**
 * Simplified to Traditional, by OpenCC's dictionaries.
 *
 * @param forms turns OpenCC's internal standard (爲 裏 衆) into what a region prints
 */
export function simplifiedToTraditional(forms: Stage): ScriptConversion {
  const trie = tries.simplified();
  return inPieces(tries.simplifiedPhrases(), [(text) => trie.convert(text), forms]);
}

/** Traditional to Simplified, by way of the forms of the region that the text comes from. */
export function traditionalToSimplified(region: 'taiwan' | 'hongKong'): ScriptConversion {
  const standard = region === 'taiwan' ? tries.taiwanForms() : tries.hongKongForms();
  const trie = tries.traditional();
  return inPieces(tries.traditionalPhrases(), [(text) => standard.convert(text), (text) => trie.convert(text)]);
}

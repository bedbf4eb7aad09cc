import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createTermMatcher, isKeepTerm, renderTerm, spellingsOf, type Term } from './terms';

import type { Variant } from './variants';

const software = { 'zh-Hans': '软件', 'zh-Hant-TW': '軟體', 'zh-Hant-HK': '軟件', note: 'regional usage' } satisfies Term;
const taxi = { 'zh-Hans': '出租车', 'zh-Hant': '出租車', 'zh-Hant-TW': '計程車' } satisfies Term;
const name = { keep: '于右任' } satisfies Term;

/** The text with every match in brackets and what it becomes: `用[软件→軟體]`. */
function mark(text: string, lists: Term[][], from: Variant, to: Variant): string {
  let marked = '';
  let done = 0;
  for (const match of createTermMatcher(lists, from, to)(text)) {
    marked += `${text.slice(done, match.start)}[${text.slice(match.start, match.end)}→${match.text}]`;
    done = match.end;
  }
  return marked + text.slice(done);
}

describe('spellingsOf', () => {
  it.each<[string, Term, Variant, string[]]>([
    ['takes every column of the script', software, 'zh-Hant', ['軟體', '軟件']],
    ['takes no column of the other script', software, 'zh-Hans', ['软件']],
    ['names the same spelling once', { 'zh-Hant': '伺服器', 'zh-Hant-TW': '伺服器' }, 'zh-Hant-HK', ['伺服器']],
    ['has the kept word for every variant', name, 'zh-Hans', ['于右任']],
  ])('%s', (_, term, variant, expected) => {
    expect(spellingsOf(term, variant)).toEqual(expected);
  });
});

describe('renderTerm', () => {
  it.each<[string, Term, Variant, string | undefined]>([
    ['gives a region its own word', taxi, 'zh-Hant-TW', '計程車'],
    ['gives a region without one the word of its script', taxi, 'zh-Hant-HK', '出租車'],
    ['says nothing where neither has one', software, 'zh-Hant', undefined],
    ['gives a kept word to all', name, 'zh-Hant-HK', '于右任'],
  ])('%s', (_, term, variant, expected) => {
    expect(renderTerm(term, variant)).toBe(expected);
  });
});

describe('isKeepTerm', () => {
  it('tells a kept word from a row of words', () => {
    expect([isKeepTerm(name), isKeepTerm(software)]).toEqual([true, false]);
  });
});

describe('createTermMatcher', () => {
  it.each<[string, string, Term[][], Variant, Variant, string]>([
    ['finds a word wherever it stands', '软件和软件', [[software]], 'zh-Hans', 'zh-Hant-TW', '[软件→軟體]和[软件→軟體]'],
    ['finds nothing in a text without terms', '硬件', [[software]], 'zh-Hans', 'zh-Hant-TW', '硬件'],
    ['leaves a word alone in a variant the row is silent on', '软件', [[software]], 'zh-Hans', 'zh-Hant', '软件'],
    ['matches another region’s column', '用軟體', [[software]], 'zh-Hant-HK', 'zh-Hans', '用[軟體→软件]'],
    ['goes from region to region', '用軟體', [[software]], 'zh-Hant-TW', 'zh-Hant-HK', '用[軟體→軟件]'],
    ['does not match the other script', '软件軟體', [[software]], 'zh-Hant-TW', 'zh-Hant-HK', '软件[軟體→軟件]'],
    ['falls back to the script', '叫出租车', [[taxi]], 'zh-Hans', 'zh-Hant-HK', '叫[出租车→出租車]'],
    ['keeps a word and says so', '于右任在于', [[name]], 'zh-Hans', 'zh-Hant', '[于右任→于右任]在于'],
    ['counts in UTF-16 units', '𠮷软件', [[software]], 'zh-Hans', 'zh-Hant-TW', '𠮷[软件→軟體]'],
  ])('%s', (_, text, lists, from, to, expected) => {
    expect(mark(text, lists, from, to)).toBe(expected);
  });

  const short: Term = { 'zh-Hans': '服务', 'zh-Hant': '服務' };
  const long: Term = { 'zh-Hans': '服务器', 'zh-Hant': '伺服器' };
  const other: Term = { 'zh-Hans': '服务器', 'zh-Hant': '主機' };
  const silent: Term = { 'zh-Hans': '服务器', 'zh-Hant-TW': '伺服器' };
  const tail: Term = { 'zh-Hans': '器材', 'zh-Hant': '傢伙' };

  it.each<[string, string, Term[][], string]>([
    ['takes the longest spelling, wherever its row stands', '服务器和服务', [[short, long]], '[服务器→伺服器]和[服务→服務]'],
    ['takes the first of rows with one spelling', '服务器', [[other, long]], '[服务器→主機]'],
    ['passes over a row that is silent on the variant', '服务器', [[silent, other]], '[服务器→主機]'],
    ['lets the article’s list win over the site’s', '服务器', [[long], [other]], '[服务器→伺服器]'],
    ['lets a short stronger word win over a long weaker one', '服务器', [[short], [long]], '[服务→服務]器'],
    ['lets a stronger word win over a weaker one that begins before it', '服务器材', [[tail], [long]], '服务[器材→傢伙]'],
    ['uses the weaker list everywhere else', '服务器和器材', [[tail], [long]], '[服务器→伺服器]和[器材→傢伙]'],
    ['goes on behind a match', '服务器材', [[long, tail]], '[服务器→伺服器]材'],
  ])('%s', (_, text, lists, expected) => {
    expect(mark(text, lists, 'zh-Hans', 'zh-Hant')).toBe(expected);
  });

  it('names the row of a match', () => {
    expect(createTermMatcher([[taxi], [software]], 'zh-Hans', 'zh-Hant-TW')('软件')[0]?.term).toBe(software);
  });

  it('gives matches in order that never overlap and are spelt as their rows say', () => {
    const word = fc.string({ unit: fc.constantFrom(...'服务器材'), minLength: 1, maxLength: 3 });
    const list = fc.array(word.map((text): Term => ({ 'zh-Hans': text, 'zh-Hant': `〔${text}〕` })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 3 }), fc.string({ unit: fc.constantFrom(...'服务器材和'), maxLength: 20 }), (lists, text) => {
        let end = 0;
        for (const match of createTermMatcher(lists, 'zh-Hans', 'zh-Hant')(text)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(spellingsOf(match.term, 'zh-Hans')).toContain(text.slice(match.start, match.end));
          end = match.end;
        }
      }),
    );
  });
});

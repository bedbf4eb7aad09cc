import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildIndex, foldTexts, type SearchText } from './build-index';
import { characterClasses } from './character-classes';
import { createFold } from './fold';
import { createSearcher, wordsOf } from './searcher';

const fold = createFold(characterClasses());

/** An index of some articles, as a browser has it: through JSON, and shard by shard. */
function indexOf(texts: readonly SearchText[], synonyms: string[][] = []) {
  const { manifest, shards } = buildIndex(texts.map((text) => foldTexts(text, fold)), characterClasses(), synonyms);
  const fetched: number[] = [];
  const searcher = createSearcher(JSON.parse(JSON.stringify(manifest)) as typeof manifest, async (number) => {
    fetched.push(number);
    return shards[number]!;
  });
  return { ...searcher, manifest, shards, fetched };
}

const article = (path: string, ...blocks: string[]): SearchText => ({ path, titles: [path], summaries: [], blocks });

describe('the search index', () => {
  const articles = [
    article('a', '頭髮乾了。', '他說：「乾杯！」'),
    article('b', '头发白了，干部来了。'),
    article('c', '用 Pagefind 找字，2026年', 'Open Type'),
    { path: 'd', titles: ['軟體與軟件'], summaries: [], blocks: ['寫程式的軟體。', '写程序的软件。'] },
  ];

  it.each([
    ['头发', ['a', 'b']],
    ['頭髮', ['a', 'b']],
    ['頭髮乾', ['a']],
    ['干', ['a', 'b']],
    ['“干杯', ['a']],
    ['软件', ['d']],
    ['軟體', ['d']],
    ['程式', ['d']],
    ['程序', ['d']],
    ['用pagefind找', ['c']],
    ['PAGE', ['c']],
    ['ind', ['c']],
    ['opentype', []],
    ['open type', ['c']],
    ['2026', ['c']],
    ['白 干部', ['b']],
    ['干部 头发', ['b']],
    ['了他', []], // two blocks
    ['髮了', []],
    ['', []],
    [' \u3000', []],
    ['𠮷', []],
  ])('finds by “%s” %j', async (query, paths) => {
    expect((await indexOf(articles).search(query)).paths.sort()).toEqual(paths);
  });

  it('finds what a plain search of the folded texts finds, and nothing else', async () => {
    const letters = '頭头髮发發乾干幹了。「」a b';
    const text = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
    const sites = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const query = fc.array(fc.constantFrom(...letters.replace(' ', '')), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(sites, query, async (blocks, word) => {
        const { search } = indexOf(blocks.map((each, i) => ({ path: String(i), titles: [], summaries: [], blocks: each })));
        const expected = blocks.flatMap((each, i) => (each.some((block) => fold.fold(block).split(' ').some((part) => part.includes(fold.fold(word)))) ? [String(i)] : []));
        expect((await search(word)).paths.sort()).toEqual(expected.sort());
      }),
      { seed: 17, numRuns: 400 },
    );
  });

  it('keeps a text once that variants write with the same characters', () => {
    const once = foldTexts(article('a', '頭髮', '头发', '軟體'), fold);
    expect(once.blocks).toEqual(['头发', '软体']);
  });

  it('fetches a file once, and for a word no more than a file for every two characters', async () => {
    const text = Array.from({ length: 6000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * i * 7919) % 5000))).join('');
    const { search, fetched, shards } = indexOf([article('a', text)]);
    expect(shards.length).toBeGreaterThan(8);
    const word = text.slice(100, 105);
    expect((await search(word)).paths).toEqual(['a']);
    expect(fetched.length).toBeLessThanOrEqual(3);
    await search(word);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  it('says so where a single character stands nearly everywhere, and leaves it out beside other words', async () => {
    const text = Array.from({ length: 9000 }, (_, i) => '的' + String.fromCodePoint(0x5000 + ((i * 37) % 4001))).join('');
    const { search } = indexOf([article('a', text), article('b', '獨一無二')]);
    expect(await search('的')).toMatchObject({ isPartial: true, paths: ['a'] });
    expect(await search('的 獨一')).toMatchObject({ isPartial: false, paths: ['b'] });
  });

  it('asks again for a file that could not be had', async () => {
    const { manifest, shards } = buildIndex([foldTexts(article('a', '頭髮'), fold)], characterClasses());
    let tries = 0;
    const { search } = createSearcher(manifest, async (number) => {
      if (tries++ === 0) throw new TypeError('no network');
      return shards[number]!;
    });
    await expect(search('頭髮')).rejects.toThrow('no network');
    expect((await search('頭髮')).paths).toEqual(['a']);
  });

  it('marks what other regions say for a word, too', async () => {
    const { search } = indexOf(articles, [['软件', '软体']]);
    expect((await search('軟體包 x')).marked).toEqual(['软体包', 'x', '软件包']);
  });

  it('ships no more classes than the texts have characters for', () => {
    expect(indexOf([article('a', '頭髮')]).manifest.classes.map((each) => [...each][0])).toEqual(['发', '头']);
  });

  it('cuts a query that nobody types', () => {
    expect(wordsOf('很'.repeat(500), fold)[0]).toHaveLength(64);
    expect(wordsOf(Array.from({ length: 40 }, (_, i) => String(i)).join(' '), fold)).toHaveLength(8);
  });
});

describe('the order of results', () => {
  const ordered = async (query: string, ...texts: SearchText[]) => (await indexOf([...texts, ...Array.from({ length: 9 }, (_, i) => article(`x${i}`, '無關的文字'))]).search(query)).paths;

  it('puts a hit in the title before one in the summary, and that before any in the text', async () => {
    const many = article('text', '書同文。'.repeat(40));
    const summary = { ...article('summary', '別的'), summaries: ['談書同文'] };
    expect(await ordered('書同文', many, summary, { ...article('title', '別的'), titles: ['書同文考'] })).toEqual(['title', 'summary', 'text']);
  });

  it('puts more hits before fewer', async () => {
    expect(await ordered('書同文', article('one', '書同文。'), article('five', '書同文。'.repeat(5)))).toEqual(['five', 'one']);
  });

  it('puts the newer first where both are alike', async () => {
    expect(await ordered('書同文', article('newer', '書同文。'), article('older', '書同文，'))).toEqual(['newer', 'older']);
  });

  it('weighs a rare word more than a common one', async () => {
    const common = { ...article('common', '罕見'), titles: ['文字'] };
    const rare = { ...article('rare', '文字'), titles: ['罕見'] };
    expect(await ordered('文字 罕見', common, rare)).toEqual(['rare', 'common']);
  });
});

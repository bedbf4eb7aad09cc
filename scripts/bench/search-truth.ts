import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';

/** A string out of the text, in both scripts, and the articles that a plain search finds it in. */
export interface Probe {
  traditional: string;
  simplified: string;
  /** Addresses without variant. */
  articles: ReadonlySet<string>;
}

/** OpenCC's own conversion: the truth knows nothing of our folding. */
const toSimplified = Converter({ from: 'tw', to: 'cn' });

/**
 * Random strings of 2 to 6 characters out of the articles that `makeArticles` made, and where a plain substring search
 * finds them, text and string folded to Simplified by OpenCC.
 *
 * @param content the content folder
 * @param seed the same seed gives the same strings
 */
export function makeProbes(content: string, count: number, seed: number): Probe[] {
  const articles = readArticles(content);
  const folded = articles.map(({ path, blocks }) => ({ path, text: toSimplified(blocks.join('\n')) }));
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const probes: Probe[] = [];
  while (probes.length < count) {
    const block = [...pick(pick(articles).blocks)];
    const length = 2 + Math.floor(random() * 5);
    const start = Math.floor(random() * (block.length - length + 1));
    const traditional = block.slice(start, start + length).join('');
    if (block.length < length || /\s/u.test(traditional)) continue;
    const simplified = toSimplified(traditional);
    probes.push({ traditional, simplified, articles: new Set(folded.filter(({ text }) => text.includes(simplified)).map(({ path }) => path)) });
  }
  return probes;
}

/** Title and blocks as they were before `makeArticles` escaped them. */
function readArticles(content: string): { path: string; blocks: string[] }[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const [, head = '', body = ''] = readFileSync(join(content, file), 'utf8').split(/^---$/mu);
      const title = JSON.parse(/^title: (.*)$/mu.exec(head)![1]!) as string;
      const blocks = body.trim().split('\n\n').map((block) => block.replace(/^## /u, '').replace(/\\([!-/:-@[-`{-~])/gu, '$1'));
      return { path: file.replace(/\.mdx$/u, ''), blocks: [title, ...blocks] };
    });
}

/** Numbers from 0 to 1 that are the same for the same seed. Source: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import type { Manifest } from './index-files';

/** How a word stands in an article. */
interface Hit {
  inTitle: boolean;
  inSummary: boolean;
  /** How often in the rest of the text. */
  count: number;
  /** How many characters into the article it stands first. */
  first: number;
}

/** What a hit is worth, at most: in the title, in the summary, for many in the text, for one at the beginning. */
const worth = { title: 16, summary: 8, count: 4, early: 1 };
/** After so many hits further ones say little. Source: the usual k₁ of BM25. */
const saturation = 1.5;
/** A hit so far in is worth half of what one at the very beginning is. */
const halfwayIn = 300;
/** Articles whose worth differs by less are alike; then the newer is first. */
const step = 0.5;

/**
 * The articles in which every word stands, the best first.
 *
 * @param wordPlaces for each word its places in the text of all articles, ascending
 */
export function rankArticles(wordPlaces: readonly (readonly number[])[], { lengths, paths }: Pick<Manifest, 'lengths' | 'paths'>): string[] {
  const words = wordPlaces.map((places) => hitsOf(places, lengths));
  const rarities = words.map((hits) => rarity(hits.size, paths.length));
  const rarest = Math.max(...rarities);
  return [...(words[0]?.keys() ?? [])]
    .filter((article) => words.every((hits) => hits.has(article)))
    .map((article) => {
      const score = words.reduce((sum, hits, i) => sum + (rarities[i]! / rarest) * worthOf(hits.get(article)!), 0);
      return { article, score: Math.round(score / step) };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article)
    .map(({ article }) => paths[article]!);
}

/** By number of article. */
function hitsOf(places: readonly number[], lengths: readonly number[]): Map<number, Hit> {
  const hits = new Map<number, Hit>();
  let article = 0;
  let start = 0;
  const [title, summary, rest] = [0, 1, 2].map((zone) => (number: number) => lengths[3 * number + zone] ?? 0) as [LengthOf, LengthOf, LengthOf];
  const lengthOf = (number: number) => title(number) + summary(number) + rest(number);
  for (const place of places) {
    while (place >= start + lengthOf(article)) start += lengthOf(article++);
    const at = place - start;
    const hit = hits.get(article) ?? { inTitle: false, inSummary: false, count: 0, first: at };
    if (at < title(article)) hit.inTitle = true;
    else if (at < title(article) + summary(article)) hit.inSummary = true;
    else hit.count++;
    hits.set(article, hit);
  }
  return hits;
}

type LengthOf = (article: number) => number;

function worthOf({ inTitle, inSummary, count, first }: Hit): number {
  return (
    (inTitle ? worth.title : 0) +
    (inSummary ? worth.summary : 0) +
    (worth.count * count) / (count + saturation) +
    (worth.early * halfwayIn) / (halfwayIn + first)
  );
}

/** A word that few articles have tells more than one that most have. Source: the inverse document frequency of BM25. */
function rarity(articlesWith: number, articles: number): number {
  return Math.log(1 + (articles - articlesWith + 0.5) / (articlesWith + 0.5));
}

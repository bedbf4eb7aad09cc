/** Phrases that stand in a row for search engines, not for readers. */
export interface Stuffing {
  /** How many there are. */
  count: number;
  /** What parts them: `|`, `_`, `、`. */
  separator: string;
  /** The first few. */
  phrases: string[];
}

/** How many phrases of a row are shown. */
const shown = 3;

/** A phrase of a row is no longer than this; what is longer is a part of a sentence. */
const longestPhrase = 16;

/**
 * How many phrases in a row are too many for each separator. A bar and a low line part nothing in Chinese prose; commas
 * part lists that people write.
 */
const bars: readonly (readonly [separator: RegExp, limit: number])[] = [[/[|｜¦]/u, 3], [/_/u, 3]];
const separators: typeof bars = [
  ...bars,
  [/[-–—－]+/u, 4],
  [/[,;]/u, 6],
  [/[，、；\s]+/u, 9],
];

/** Trades for which other people's pages are taken over. A weak sign: it only lowers the limits. */
const spam = /彩票|博彩|[賭赌][場场博]|棋牌|百家[樂乐]|老虎[機机]|[時时]{2}彩|六合彩|體彩|体育投注|投注|娛樂城|娱乐城|[開开][戶户]|外[圍围]|成人|三[級级]|激情|做[愛爱]|約炮|约炮|伟哥|偉哥|[發发]票代|代[開开][發发]票|官[網网]|下[載载]app|高清免[費费]|在[線线]觀看|在线观看/iu;

/**
 * Finds a row of phrases that make no sentence: 彩票平台|彩票官网|彩票下载. A list of places or people (北京、上海、廣州) is none,
 * nor is a title with its site's name behind one bar.
 *
 * @param isTitle whether the text is a title: in others, only what bars and low lines part is a row
 */
export function findStuffing(text: string, isTitle = true): Stuffing | undefined {
  if (/[。！？]/u.test(text)) return undefined;
  for (const [separator, limit] of isTitle ? separators : bars) {
    const phrases = text.split(separator).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
    const isRow = phrases.length > 1 && phrases.filter((phrase) => phrase.length <= longestPhrase).length >= phrases.length - 1 && /\p{Script=Han}/u.test(text);
    const lowered = limit - (spam.test(text) ? 1 : 0) - (repeatsWord(phrases) ? Math.ceil(limit / 3) : 0);
    if (isRow && phrases.length >= Math.max(3, lowered)) return { count: phrases.length, separator: separator.exec(text)![0].trim() || ' ', phrases: phrases.slice(0, shown) };
  }
  return undefined;
}

/** Whether most phrases have a pair of characters in common, as variations on a keyword do. */
function repeatsWord(phrases: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    for (const pair of new Set(Array.from({ length: Math.max(0, phrase.length - 1) }, (_, i) => phrase.slice(i, i + 2)))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return phrases.length >= 3 && [...counts.values()].some((count) => count >= Math.ceil(phrases.length * 0.7));
}

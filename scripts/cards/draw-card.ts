import { cardSize, type Card, type CardFace } from '@/lib/routes/card';

import { geta, type Outlines, type Weight } from './outlines';
import { setLines } from './set-lines';

const ink = '#1b1a18';
const faint = '#6a655d';
const paper = '#fcfbf8';
const vermilion = '#a92f1d';
const margin = 76;
const width = cardSize.width - 2 * margin;

/** The card of a topic may hold a slogan of a few characters, a headline sixty. */
const titleSizes = [
  { size: 116, maxLines: 1 },
  { size: 100, maxLines: 2 },
  { size: 84, maxLines: 3 },
  { size: 68, maxLines: 4 },
  { size: 56, maxLines: 5 },
];

const languages = { sc: 'zh-Hans', tc: 'zh-Hant', hk: 'zh-Hant-HK' } satisfies Record<CardFace, string>;

/**
 * A card as SVG. Characters are drawn as outlines, so that it looks the same wherever it is made.
 *
 * @param mark the site's icon: the inside of an SVG of 40 by 40
 */
export function drawCard(card: Card, outlines: Outlines, mark: string): string {
  const set = (text: string, options: Omit<LineOptions, 'outlines'>) => drawLine(text, { ...options, outlines });
  const measure = (text: string) => placeCharacters(text, outlines, 900).width / 1000;
  const { size, lines } = setLines(card.title, languages[card.face], measure, { width, sizes: titleSizes });
  const leading = Math.round(size * 1.34);
  const head = card.section ? 78 : 0;
  const blockHeight = head + size + leading * (lines.length - 1);
  const top = Math.round(168 + (606 - 168 - blockHeight) / 2);
  const firstBaseline = top + head + Math.round(size * 0.86);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<g transform="translate(${margin} 50) scale(1.35)">${mark}</g>`,
    set(card.site, { x: margin + 72, baseline: 92, size: 42, weight: 900, fill: ink, spacing: 0.14 }),
    card.date ? set(card.date, { x: margin + width, baseline: 90, size: 28, weight: 500, fill: faint, end: true }) : '',
    // The heavy rule with a light one under it is the oldest ornament of a Chinese newspaper.
    `<path d="M${margin} 128h${width}v5h-${width}zM${margin} 138h${width}v1.5h-${width}z" fill="${ink}"/>`,
    card.section ? set(card.section, { x: margin, baseline: top + 34, size: 36, weight: 900, fill: vermilion, spacing: 0.06 }) : '',
    ...lines.map((line, i) => set(line, { x: margin, baseline: firstBaseline + i * leading, size, weight: 900, fill: ink })),
    `<rect y="${cardSize.height - 14}" width="100%" height="14" fill="${vermilion}"/>`,
    '</svg>',
  ].join('');
}

interface LineOptions {
  x: number;
  baseline: number;
  size: number;
  weight: Weight;
  fill: string;
  outlines: Outlines;
  /** Between characters, in ems. */
  spacing?: number;
  /** `x` is where the line ends. */
  end?: boolean;
}

function drawLine(text: string, { x, baseline, size, weight, fill, outlines, spacing = 0, end = false }: LineOptions): string {
  const { placed, width: ownWidth } = placeCharacters(text, outlines, weight, spacing * 1000);
  const scale = size / 1000;
  const left = end ? x - ownWidth * scale : x;
  const glyphs = placed.map(({ path, at }) => `<path transform="translate(${at})" d="${path}"/>`);
  return `<g transform="translate(${left.toFixed(2)} ${baseline}) scale(${scale} ${-scale})" fill="${fill}">${glyphs.join('')}</g>`;
}

const opens = /[「『《〈【（“‘]/u;
const closes = /[」』》〉】）”’，。、；：？！]/u;

/** Characters one after the other. Marks give up their blank half at the beginning of a line and beside other marks. */
function placeCharacters(text: string, outlines: Outlines, weight: Weight, spacing = 0) {
  let x = 0;
  let previous = '';
  const placed = [...text].flatMap((character) => {
    const outline = outlines(character, weight) ?? outlines(geta, weight);
    if (!outline) return [];
    const isWide = outline.advance >= 1000;
    if (isWide && opens.test(character) && (previous === '' || opens.test(previous) || closes.test(previous))) x -= 500;
    else if (isWide && closes.test(character) && closes.test(previous)) x -= 500;
    // A quarter of an em between Han and Latin, as the pages have it.
    else if (previous && isHan(character) !== isHan(previous) && isLatin(character) !== isLatin(previous) && (isHan(character) || isHan(previous))) x += 125;
    const at = x;
    x += outline.advance + spacing;
    previous = character;
    return [{ path: outline.path, at }];
  });
  return { placed, width: Math.max(0, x - spacing) };
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character);
const isLatin = (character: string) => /[\p{Script=Latin}\p{Nd}]/u.test(character);

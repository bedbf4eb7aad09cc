import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

import type { CardFace } from '@/lib/routes/card';

/** A character as it is drawn: its outline as SVG path data and its advance, both in thousandths of its size, y upwards. */
export interface Outline {
  path: string;
  advance: number;
}

/** Weights that cards are set in. */
export type Weight = 500 | 900;

/** The outlines of characters in one face, `undefined` for what no face has. */
export type Outlines = (character: string, weight: Weight) => Outline | undefined;

/** What stands for a character that no face has: as printers did, the foot of a piece of type set upside down. */
export const geta = '〓';

/**
 * Opens the files of a face that some text needs. A character that the face lacks is taken from another region's: a
 * slightly foreign form is better than none.
 *
 * @param characters every character that will be asked for
 */
export async function openOutlines(face: CardFace, characters: ReadonlySet<string>): Promise<Outlines> {
  const order: CardFace[] = [face, ...(['tc', 'sc', 'hk'] as const).filter((other) => other !== face)];
  const waiting = new Set([...characters, geta]);
  const found = new Map<string, Font>();
  for (const each of order) {
    if (waiting.size === 0) break;
    for (const [file, wanted] of groupByFile(each, waiting)) {
      const font = await openFont(file);
      for (const character of wanted) {
        if (font.nominalGlyph(character.codePointAt(0)!) === undefined) continue;
        found.set(character, font);
        waiting.delete(character);
      }
    }
  }
  const known = new Map<string, Outline>();
  return (character, weight) => {
    const font = found.get(character);
    if (!font) return undefined;
    const key = weight + character;
    const outline = known.get(key) ?? draw(font, character, weight);
    known.set(key, outline);
    return outline;
  };
}

function draw(font: Font, character: string, weight: Weight): Outline {
  font.setVariations([new Variation('wght', weight)]);
  const glyph = font.nominalGlyph(character.codePointAt(0)!)!;
  const path = font.glyphToPath(glyph).replace(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number))));
  return { path, advance: font.glyphHAdvance(glyph) };
}

async function openFont(file: string): Promise<Font> {
  const data = await decompress(readFileSync(file));
  return new Font(new Face(new Blob(data.slice().buffer)));
}

/** The files of a face that have some characters, each with those it has. Marks of Latin faces are narrow: they come last. */
function groupByFile(face: CardFace, characters: ReadonlySet<string>): Map<string, string[]> {
  const name = `noto-serif-${face}`;
  const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const files = Object.entries(ranges)
    .sort(([a], [b]) => Number(b.startsWith('[')) - Number(a.startsWith('[')))
    .map(([subset, list]) => ({ file: join(folder, 'files', `${name}-${subset.replace(/[[\]]/gu, '')}-wght-normal.woff2`), has: parseRanges(list) }));
  const groups = new Map<string, string[]>();
  for (const character of characters) {
    const file = files.find(({ has }) => has(character.codePointAt(0)!))?.file;
    if (file) groups.set(file, [...(groups.get(file) ?? []), character]);
  }
  return groups;
}

/** Reads a `unicode-range` of CSS: `U+3401,U+3dee-3df0`. */
function parseRanges(list: string): (codePoint: number) => boolean {
  const ranges = list.split(',').map((range) => range.trim().replace(/^U\+/iu, '').split('-').map((hex) => Number.parseInt(hex, 16)));
  return (codePoint) => ranges.some(([from = 0, to = from]) => codePoint >= from && codePoint <= to);
}

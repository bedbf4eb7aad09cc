import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import sharp from 'sharp';

import { cardFile, type Card, type CardFace } from '@/lib/routes/card';

import { forEachLimited } from '../build/lean-files';
import { codeVersion } from '../content/code-version';
import { writeWhole } from '../content/files';
import { readSealed, writeSealed } from '../content/sealed-file';
import { drawCard } from './draw-card';
import { openOutlines, type Outlines } from './outlines';

const cache = '.shutong/cards';
const favicon = 'public/favicon.svg';

/** What a run did. */
export interface CardReport {
  cards: number;
  /** Cards drawn anew; the others had been drawn before. */
  drawn: number;
  /** Characters that no face has; `〓` stands in their place. */
  missing: string[];
}

/**
 * Puts the picture of every card into a folder. A card is drawn once for the same words, the same drawing code and the
 * same icon, and kept until no page needs it.
 */
export async function makeCards(cards: readonly Card[], folder: string): Promise<CardReport> {
  const icon = readFileSync(favicon, 'utf8');
  const kept = join(cache, codeVersion('scripts/cards', favicon));
  const byFile = new Map(cards.map((card) => [cardFile(card), card]));
  const waiting = [...byFile].filter(([file]) => !readSealed(join(kept, file)));
  const missing = new Set<string>();
  for (const face of ['sc', 'tc', 'hk'] as const) {
    const ofFace = waiting.filter(([, card]) => card.face === face);
    if (ofFace.length === 0) continue;
    const outlines = await outlinesFor(face, ofFace.map(([, card]) => card), missing);
    const mark = markOf(icon);
    await forEachLimited(ofFace, availableParallelism(), async ([file, card]) => writeSealed(join(kept, file), await toPng(drawCard(card, outlines, mark))));
  }
  prune(kept, new Set(byFile.keys()));
  for (const file of byFile.keys()) {
    await writeWhole(join(folder, file), readSealed(join(kept, file))!);
  }
  return { cards: byFile.size, drawn: waiting.length, missing: [...missing] };
}

async function outlinesFor(face: CardFace, cards: readonly Card[], missing: Set<string>): Promise<Outlines> {
  const texts = cards.flatMap(({ site, section = '', title, date = '' }) => [site, section, title, date]);
  const characters = new Set([...texts.join('…')]);
  const outlines = await openOutlines(face, characters);
  for (const character of characters) {
    if (/\S/u.test(character) && !outlines(character, 900)) missing.add(character);
  }
  return outlines;
}

/** An icon of any size as a square of 40. */
function markOf(icon: string): string {
  return icon.replace(/^[^]*?<svg/u, '<svg').replace(/^<svg(?=[^>]*>)/u, '<svg width="40" height="40"');
}

/** Sixteen colours are enough for ink, vermilion and their edges: a third of the bytes of all colours. */
async function toPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).flatten().png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
}

function prune(kept: string, files: ReadonlySet<string>): void {
  for (const version of existsSync(cache) ? readdirSync(cache) : []) {
    if (join(cache, version) !== kept) rmSync(join(cache, version), { recursive: true, force: true });
  }
  for (const name of existsSync(join(kept, 'cards')) ? readdirSync(join(kept, 'cards')) : []) {
    if (!files.has(`cards/${name}`)) rmSync(join(kept, 'cards', name), { force: true });
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

import { icons } from '@/lib/routes/manifest';

import { readKept, keep } from '../content/keep-json';
import { writeWhole } from '../content/files';
import { shortHash } from '../content/hash';

const source = 'public/favicon.svg';
const stamp = '.shutong/icons.json';

interface MadeIcons {
  /** Hash of the favicon and of what is to be made of it. */
  from: string;
  /** Hash of each icon, by its path below `public/`. */
  made: Record<string, string>;
}

function hashOf(file: string): string | undefined {
  const path = join('public', file);
  return existsSync(path) ? shortHash(readFileSync(path)) : undefined;
}

/** Makes the icons of `lib/routes/manifest.ts` from the favicon, unless they are there and the favicon has not changed. */
export async function makeIcons(): Promise<void> {
  const svg = readFileSync(source);
  const hash = shortHash(svg, JSON.stringify(icons));
  const kept = readKept<MadeIcons>(stamp);
  if (kept?.from === hash && icons.every(({ file }) => hashOf(file) === kept.made[file])) return;
  for (const { file, size, purpose } of icons) await writeWhole(join('public', file), await makeIcon(svg, size, purpose));
  keep(stamp, { from: hash, made: Object.fromEntries(icons.map(({ file }) => [file, hashOf(file)!])) } satisfies MadeIcons);
}

/** Phones cut maskable icons to any shape, down to a circle of four fifths, and round the corners of Apple's: both bleed. */
async function makeIcon(svg: Buffer, size: number, purpose: (typeof icons)[number]['purpose']): Promise<Buffer> {
  const inner = purpose === 'maskable' ? Math.round(size * 0.7) : size;
  const drawn = await sharp(svg, { density: (72 * inner) / 40 }).resize(inner, inner, { fit: 'contain', background: transparent }).png().toBuffer();
  if (purpose === 'any') return drawn;
  const { data } = await sharp(drawn).extract({ left: Math.round(inner / 2), top: Math.round(inner * 0.04), width: 1, height: 1 }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [r = 0, g = 0, b = 0] = data;
  return sharp({ create: { width: size, height: size, channels: 3, background: { r, g, b } } }).composite([{ input: drawn }]).png().toBuffer();
}

const transparent = { r: 0, g: 0, b: 0, alpha: 0 };

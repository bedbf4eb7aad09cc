import { existsSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { imageSize } from 'image-size';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { cardFile, cardOf, type Card } from '@/lib/routes/card';

import { makeCards } from './make-cards';

const project = process.cwd();
afterAll(() => process.chdir(project));
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'shutong-cards-'));
  for (const part of ['scripts', 'public', 'package-lock.json', 'node_modules']) symlinkSync(resolve(project, part), join(folder, part));
  process.chdir(folder);
});

const pixels = (card: Card) => sharp(readFileSync(join('out', cardFile(card)))).raw().toBuffer();

describe('makeCards', () => {
  it('draws a card of 1200 by 630 for each wording, one for variants that say the same', async () => {
    const cards = [cardOf('zh-Hant', { title: '簡繁' }), cardOf('zh-Hant-TW', { title: '簡繁' }), cardOf('zh-Hans', { title: '简繁' })];
    expect(await makeCards(cards, 'out')).toEqual({ cards: 2, drawn: 2, missing: [] });
    for (const file of readdirSync('out/cards')) expect(imageSize(readFileSync(join('out/cards', file)))).toMatchObject({ width: 1200, height: 630, type: 'png' });
  });

  it('draws a card once, and forgets it when no page needs it', async () => {
    const [first, second] = [cardOf('zh-Hans', { title: '甲' }), cardOf('zh-Hans', { title: '乙' })];
    await makeCards([first], 'out');
    expect((await makeCards([first, second], 'out')).drawn).toBe(1);
    await makeCards([second], 'out');
    expect((await makeCards([first, second], 'out')).drawn).toBe(1);
  });

  it('sets the same character in each region’s form', async () => {
    const cards = (['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] as const).map((variant) => ({ ...cardOf(variant, { title: '骨角' }), site: '文' }));
    await makeCards(cards, 'out');
    const [sc, tc, hk] = await Promise.all(cards.map(pixels));
    expect(sc!.equals(tc!)).toBe(false);
    expect(tc!.equals(hk!)).toBe(false);
  });

  it('names the characters that no face has, and takes one that another region’s has from there', async () => {
    const { missing } = await makeCards([cardOf('zh-Hans', { title: '𪚥㗎' })], 'out');
    expect(missing).toEqual(['𪚥']);
    expect(existsSync('out/cards')).toBe(true);
  });
});

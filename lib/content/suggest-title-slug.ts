import { pinyin } from 'pinyin-pro';

import { createConverter } from '@/lib/script/converter';

import { reservedPaths, reservedSlugs } from './files';

/** A slug is cut after the last syllable or word that ends within so many characters. */
const maxLength = 60;

/**
 * A slug for a title, in pinyin: `slugFromTitle('重慶的橋：2026年') // 'chong-qing-de-qiao-2026-nian'`. Latin words and
 * digits stay; marks and characters without a reading are left out.
 *
 * @param title in either script
 * @returns `undefined` where nothing of the title can stand in an address; never a name that the site itself needs
 */
export function slugFromTitle(title: string): string | undefined {
  // The dictionary of readings knows whole words (重庆, 银行), and those in Simplified alone.
  const simplified = createConverter({ from: 'zh-Hant', to: 'zh-Hans', hongKongParticle: '着' })(title).text;
  const syllables = pinyin(simplified, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const words = syllables.flatMap((syllable) => toAscii(syllable).match(/[a-z0-9]+/gu) ?? []);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > maxLength) break;
    slug = longer;
  }
  if (slug === '' && words[0]) slug = words[0].slice(0, maxLength);
  if (slug === '') return undefined;
  return reservedSlugs.has(slug) || reservedPaths.has(slug) ? `${slug}-1` : slug;
}

/** Latin letters without their accents, full-width ones as plain ones; an apostrophe joins (don’t, dont). */
function toAscii(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}'’]+/gu, '').toLowerCase();
}

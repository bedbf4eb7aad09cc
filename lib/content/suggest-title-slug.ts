import { pinyin } from 'pinyin-pro';

import { applyEdits } from '@/lib/script/edits';
import { traditionalToSimplified } from '@/lib/script/opencc';

import { suggestSlug } from './files';

/** Longest slug made of a title, in characters. */
const maxSlugLength = 60;

/**
 * A slug of a title by its pinyin, `undefined` where nothing of it can be read: `slugFromTitle('重慶銀行') // 'chong-qing-yin-hang'`.
 * The words tell the readings; they are known in Simplified, so a Traditional title is read in that.
 */
export function slugFromTitle(title: string): string | undefined {
  const simplified = applyEdits(title, traditionalToSimplified('taiwan')(title));
  const syllables = pinyin(simplified, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const parts = syllables.flatMap((syllable) => suggestSlug(syllable)?.split('-') ?? []);
  let slug = '';
  for (const part of parts) {
    const longer = slug === '' ? part.slice(0, maxSlugLength) : `${slug}-${part}`;
    if (longer.length > maxSlugLength) break;
    slug = longer;
  }
  return slug === '' ? undefined : slug;
}

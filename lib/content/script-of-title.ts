import { detectScript } from '@/lib/script/detect-script';
import { scriptOf, type Variant } from '@/lib/script/variants';

/**
 * The variant in which an article with this title is probably written: the usual one of its section, unless characters
 * of the title are of the other script alone.
 *
 * @param usual what the section is written in
 */
export function scriptOfTitle(title: string, usual: Variant): Variant {
  const declared = scriptOf(usual);
  const { counts } = detectScript(title, declared);
  const other = declared === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
  return counts[other] > counts[declared] ? other : usual;
}

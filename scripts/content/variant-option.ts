import { nearest } from '@/lib/problems/nearest';
import { allVariants, isVariant, type Variant } from '@/lib/script/variants';

import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { optionWords } from './option-words';

/** What people call a variant besides its tag. */
const otherNames: Readonly<Record<string, Variant>> = {
  'zh-cn': 'zh-Hans', 'zh-sg': 'zh-Hans', 'zh-my': 'zh-Hans', hans: 'zh-Hans', simplified: 'zh-Hans', s: 'zh-Hans', cn: 'zh-Hans', 'zh-chs': 'zh-Hans', zh: 'zh-Hans',
  hant: 'zh-Hant', traditional: 'zh-Hant', t: 'zh-Hant', 'zh-cht': 'zh-Hant',
  'zh-tw': 'zh-Hant-TW', tw: 'zh-Hant-TW', taiwan: 'zh-Hant-TW',
  'zh-hk': 'zh-Hant-HK', hk: 'zh-Hant-HK', 'zh-mo': 'zh-Hant-HK', 'hong-kong': 'zh-Hant-HK',
};

/** The variant that an option names. @throws {UsageError} that names the one that was probably meant */
export function readVariant(option: string, value: string): Variant {
  if (isVariant(value)) return value;
  const plain = value.toLowerCase().replaceAll('_', '-');
  const meant = allVariants.find((variant) => variant.toLowerCase() === plain) ?? otherNames[plain] ?? nearest(value, allVariants);
  const words = optionWords[terminalLanguage()];
  throw new UsageError(words.noVariant(option, value) + (meant ? words.meant(`${option} ${meant}`) : words.oneOf(allVariants)));
}

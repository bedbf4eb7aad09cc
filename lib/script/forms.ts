import { readWritten } from './written-works';

import type { Variant } from './variants';

/** Which forms a Traditional variant prints. */
export type TraditionalVariant = Exclude<Variant, 'zh-Hans'>;

/** Choices that a site makes about forms, from `site.config.ts`. */
export interface FormOptions {
  /** The particle after a verb (看着) in Hong Kong. Most papers print 着, some 著. */
  hongKongParticle: '着' | '著';
}

/**
 * Forms that Taiwan and Hong Kong print alike, where OpenCC's internal standard has another.
 * Source: OpenCC TWVariants, less the rows of `taiwanOnly` and 污→汙, which neither region's papers print. Added: 臺→台
 * and 歎→嘆, the forms of running text in both, and 綫→線, since Big5 knows no other; 鷴 and 鶿, the names of the birds in both.
 */
const sharedForms = pairs(
  '僞偽 啓啟 喫吃 嫺嫻 嬀媯 峯峰 幺么 棱稜 樑梁 檐簷 潙溈 潨潀 爲為 牀床 痹痺 癡痴 皁皂 睾睪 祕秘 竈灶 糉粽 繮韁 纔才 羣群 脣唇 蔘參 蔿蒍 衆眾 ' +
    '覈核 孃娘 踊踴 鉢缽 鍼針 鮎鯰 麪麵 齶顎 臺台 歎嘆 綫線 幷并 鷳鷴 鷀鶿',
);

/** Forms that Taiwan prints and Hong Kong does not. Source: OpenCC TWVariants; 恆, which Hong Kong writes 恒 (恒生). */
const taiwanOnly = pairs('着著 裏裡 泄洩 賬帳 恒恆');

/**
 * Forms that Hong Kong's papers print and Taiwan's do not. Source: a count over 61,000 characters of Hong Kong news
 * (周 47, 週 0); 説 脱 温 户 衞, which OpenCC's `hk` makes, stand there nowhere and so are not here.
 */
const hongKongOnly = pairs('週周 菸煙 溼濕 豔艷');

/** What OpenCC's internal standard becomes in each region. Plain `zh-Hant` prints the shared form, else Taiwan's. */
const fromStandard = {
  'zh-Hant': { ...sharedForms, ...taiwanOnly },
  'zh-Hant-TW': { ...sharedForms, ...taiwanOnly },
  'zh-Hant-HK': { ...sharedForms, ...hongKongOnly },
} satisfies Record<TraditionalVariant, Record<string, string>>;

/**
 * Forms that stand in Traditional texts and that no variant of ours prints. Source: OpenCC TWVariants and HKVariants;
 * 牀 綫 祕 歎 as `sharedForms` has them.
 */
const rareForms = pairs('羣群 衆眾 爲為 啓啟 峯峰 麪麵 説說 脱脫 温溫 户戶 衞衛 牀床 綫線 祕秘 歎嘆');

/** Forms of Hong Kong's print that look wrong in Taiwan. */
const notInTaiwan = pairs('裏裡 着著 麽麼');

/** What a text that an editor wrote in Traditional becomes in another region: only what looks wrong there is touched. */
const betweenRegions = {
  'zh-Hant': { ...rareForms, ...notInTaiwan },
  'zh-Hant-TW': { ...rareForms, ...notInTaiwan },
  'zh-Hant-HK': { ...rareForms, ...hongKongOnly, ...pairs('裡裏 臺台') },
} satisfies Record<TraditionalVariant, Record<string, string>>;

/** Turns a stretch of text into the forms of a region. Keeps the number of characters. */
export type Forms = (text: string) => string;

/** The forms for text that came from Simplified by way of OpenCC's internal standard. */
export function formsFromStandard(variant: TraditionalVariant, options: FormOptions): Forms {
  const table: Record<string, string> = { ...fromStandard[variant] };
  if (variant === 'zh-Hant-HK' && options.hongKongParticle === '著') table['着'] = '著';
  return byCharacter(table);
}

/** The forms for text that was written in Traditional and is to be read in another region. */
export function formsBetweenRegions(variant: TraditionalVariant, options: FormOptions): Forms {
  const forms = byCharacter(betweenRegions[variant]);
  if (!readsParticle(variant, options)) return forms;
  return (text) => forms(text.replace(/著/gu, (character, at: number) => (readWritten(text, at).isWritten ? character : '着')));
}

/** Whether 著 becomes 着 in a Traditional variant where it is the particle. */
export function readsParticle(variant: TraditionalVariant, { hongKongParticle }: FormOptions): boolean {
  return variant === 'zh-Hant-HK' && hongKongParticle === '着';
}

function pairs(list: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((pair) => [...pair] as [string, string]));
}

function byCharacter(table: Record<string, string>): Forms {
  const characters = new RegExp(`[${Object.keys(table).join('')}]`, 'gu');
  return (text) => text.replace(characters, (character) => table[character] ?? character);
}

/** Narrows a variant to those that have regional forms. */
export function isTraditional(variant: Variant): variant is TraditionalVariant {
  return variant !== 'zh-Hans';
}

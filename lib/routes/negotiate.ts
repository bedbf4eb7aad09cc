import { pickByVariant, scriptOf, type ByVariant, type Variant } from '@/lib/script/variants';

/** The cookie, and on plain hosts the only memory, of the variant that a reader chose. It holds nothing else. */
export const variantCookie = 'shutong-variant';

export interface Wishes {
  /** The value of the cookie, if any. */
  saved?: string;
  /** Language tags in the reader's order, as in `navigator.languages`. */
  languages: readonly string[];
}

export interface Offer {
  variants: readonly Variant[];
  defaultVariant: Variant;
}

/**
 * The variant to send a reader of `/` to: the one chosen before, else the first language wished for that is Chinese,
 * else the default. A wish that a variant fits counts before all later ones, whatever else they would match.
 */
export function negotiateVariant({ saved, languages }: Wishes, { variants, defaultVariant }: Offer): Variant {
  const chosen = variants.find((variant) => variant === saved);
  if (chosen) return chosen;
  for (const language of languages) {
    const variant = variantFor(language, variants);
    if (variant) return variant;
  }
  return defaultVariant;
}

/** Languages of an Accept-Language header, in the reader's order; those with `q=0` are refused. Source: RFC 9110, 12.5.4. */
export function readAcceptLanguage(header: string | null | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const q = parameters.find((parameter) => /^q=/iu.test(parameter));
      const quality = q === undefined ? 1 : Number(q.slice(2));
      return { tag, quality: Number.isFinite(quality) ? quality : 0, position };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position)
    .map(({ tag }) => tag);
}

/** Regions whose readers of Chinese are used to one variant. Macau and Cantonese read as Hong Kong prints. */
const byRegion: Readonly<Record<string, Variant>> = {
  TW: 'zh-Hant-TW', HK: 'zh-Hant-HK', MO: 'zh-Hant-HK', CN: 'zh-Hans', SG: 'zh-Hans', MY: 'zh-Hans',
};

function variantFor(language: string, variants: readonly Variant[]): Variant | undefined {
  const locale = parseLocale(language);
  if (!locale) return undefined;
  if (locale.language !== 'zh' && locale.language !== 'yue') return undefined;
  if (locale.script === 'Hans') return offered('zh-Hans', variants);
  if (locale.language === 'yue') return offered('zh-Hant-HK', variants);
  const regional = locale.region === undefined ? undefined : byRegion[locale.region];
  if (locale.script === 'Hant') return offered(regional && scriptOf(regional) === 'zh-Hant' ? regional : 'zh-Hant', variants);
  return offered(regional ?? 'zh-Hans', variants);
}

function parseLocale(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // `*`, or no language tag at all
    throw error;
  }
}

function offered(variant: Variant, variants: readonly Variant[]): Variant | undefined {
  return pickByVariant(Object.fromEntries(variants.map((each) => [each, each])) as ByVariant<Variant>, variant);
}

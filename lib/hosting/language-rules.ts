import { negotiateVariant, variantCookie, type Offer } from '@/lib/routes/negotiate';

import type { Variant } from '@/lib/script/variants';

/** A rule of `/` for hosts that compare headers with patterns: if the header fits, the reader is sent to the variant. */
export interface LanguageRule {
  header: 'cookie' | 'accept-language';
  /** A regular expression that JavaScript and PCRE read alike. */
  pattern: string;
  variant: Variant;
}

const languages = ['zh', 'yue', 'cmn'];
const scripts = ['', '-Hans', '-Hant'];
const regions = ['', '-TW', '-HK', '-MO', '-CN', '-SG', '-MY'];

/** How tags begin that may mean Chinese, in any case, old ways of writing it included. What of it is not in the tables above is left to the page. */
const mayBeChinese = '(?:[Zz][Hh]|[Yy][Uu][Ee]|[Cc][Mm][Nn]|[Cc][Hh][Ii]|[Ii]-)';

const tag = '[A-Za-z*][A-Za-z0-9-]*';
/** A header as browsers write it: tags in falling order, the first without a quality, the others with one digit or none. */
const inOrder = `${tag}(?:,\\s?${tag})*${[9, 8, 7, 6, 5, 4, 3, 2, 1].map((tenths) => `(?:,\\s?${tag};q=0\\.${tenths})*`).join('')}`;

/**
 * What `negotiateVariant` says, as rules, the first that fits: the saved variant, else the first Chinese tag of an
 * Accept-Language as browsers write it, else the default where no tag may be Chinese. They are made by asking the function
 * about every usual tag, so they cannot say something else. Where none fits, which is rare, the page at `/` is to be
 * served: it asks the function itself, in the browser.
 */
export function languageRules(offer: Offer): LanguageRule[] {
  const byVariant = new Map<Variant, string[]>();
  for (const each of languages.flatMap((language) => scripts.flatMap((script) => regions.map((region) => language + script + region)))) {
    const variant = negotiateVariant({ languages: [each] }, offer);
    byVariant.set(variant, [...(byVariant.get(variant) ?? []), each]);
  }
  const wished = (tags: readonly string[]) => `^(?=${inOrder}$)(?:(?!${mayBeChinese})[^,]+,\\s?)*(?:${tags.join('|')})(?:[,;].*)?$`;
  return [
    ...offer.variants.map((variant) => ({ header: 'cookie' as const, pattern: `^(?:.*;)?\\s*${variantCookie}=${variant}(?:;.*)?$`, variant })),
    ...[...byVariant].map(([variant, tags]) => ({ header: 'accept-language' as const, pattern: wished(tags), variant })),
    { header: 'accept-language', pattern: `^(?:(?=${inOrder}$)(?!(?:.*,\\s?)?${mayBeChinese}).*)?$`, variant: offer.defaultVariant },
  ];
}

/** What the rules say to two headers; `undefined` where the page at `/` has to choose. */
export function applyRules(rules: readonly LanguageRule[], headers: { cookie?: string; 'accept-language'?: string }): Variant | undefined {
  return rules.find(({ header, pattern }) => new RegExp(pattern, 'u').test(headers[header] ?? ''))?.variant;
}

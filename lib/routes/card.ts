import { createHash } from 'node:crypto';

import { pickByVariant, type Variant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { withBasePath } from './paths';

/** The words of a card: the picture shown where a page's address is passed on. */
export interface Card {
  face: CardFace;
  /** The site's name, in the masthead. */
  site: string;
  /** Where the page stands, above its title. */
  section?: string;
  title: string;
  /** The day of publication, in words. */
  date?: string;
}

/** The region whose forms of characters a card is set in. */
export type CardFace = 'sc' | 'tc' | 'hk';

/** Width and height of a card in pixels, as the Open Graph's readers advise. */
export const cardSize = { width: 1200, height: 630 };

const faces = { 'zh-Hans': 'sc', 'zh-Hant': 'tc', 'zh-Hant-TW': 'tc', 'zh-Hant-HK': 'hk' } satisfies Record<Variant, CardFace>;

/** The card of a page in a variant. */
export function cardOf(variant: Variant, words: Pick<Card, 'section' | 'title' | 'date'>): Card {
  return { face: faces[variant], site: pickByVariant(site.name, variant)!, ...words };
}

/**
 * A card's file. Its name is made of its words, so that variants which say the same share one picture, and a changed title
 * gets a new address, which those who keep pictures for long need.
 */
export function cardFile(card: Card): string {
  const { face, site: name, section = '', title, date = '' } = card;
  return `cards/${createHash('sha256').update([face, name, section, title, date].join('\0')).digest('hex').slice(0, 16)}.png`;
}

/** The full address of a card. */
export function cardUrl(card: Card): string {
  return site.url + withBasePath(`/${cardFile(card)}`);
}

import { excerptOf, markWords, type Piece } from '@/lib/search/excerpt';

import type { Fold } from '@/lib/search/fold';
import type { ArticlePage } from './article-page';

/**
 * Fills a copy of the page's own markup for a result: its headline and excerpt with the words marked, section and day.
 *
 * @param timeZone of the site, for the day
 */
export function showResult(prototype: Element, page: ArticlePage, words: readonly string[], fold: Fold, timeZone: string): Element {
  const item = prototype.cloneNode(true) as Element;
  const part = (name: string) => item.querySelector(`[data-part=${name}]`)!;
  const link = part('title') as HTMLAnchorElement;
  link.href = page.address;
  link.append(...markedUp(markWords(page.title, words, fold)));
  part('section').textContent = page.section;
  part('section').toggleAttribute('hidden', page.section === '');
  part('excerpt').append(...markedUp(excerptOf(page.blocks, words, fold)));
  const time = part('time') as HTMLTimeElement;
  time.dateTime = page.publishedAt;
  time.textContent = dayOf(page.publishedAt, timeZone);
  return item;
}

function markedUp(pieces: readonly Piece[]): (string | Element)[] {
  return pieces.map(({ text, isHit }) => {
    if (!isHit) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** The day of a date as the site's lists write it; a date alone is the same everywhere. */
function dayOf(date: string, timeZone: string): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return '';
  const zone = date.includes('T') ? timeZone : 'UTC';
  return moment.toLocaleDateString(document.documentElement.lang, { year: 'numeric', month: 'long', day: 'numeric', timeZone: zone });
}

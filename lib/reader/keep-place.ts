import { isVertical, verticalText } from './vertical-text';

const placeKey = 'shutong-place';
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, tr, pre, figure, blockquote';

/** What is left before the block where the text is set in the other direction, in CSS pixels. */
const margin = 24;

/** A place in a page that is the same in every variant: the block a reader is at, counted from the heading above it. */
export interface Place {
  /** Address of the page without its variant. */
  page: string;
  /** Id of the heading; blank for none. */
  heading: string;
  /** Blocks after that heading. */
  block: number;
  /** From the edge where reading begins to the block, in CSS pixels. */
  offset: number;
  /** Whether that edge was the right one. */
  vertical: boolean;
}

/** Keeps for the next page where the reader is on this one, to be found again in another variant. At the very top, nothing is kept. */
export function keepPlace(): void {
  const all = leaves();
  const at = all.findIndex((block) => distance(block, 'end') > 0);
  if (at < 0 || isAtStart()) return;
  const heading = all.slice(0, at + 1).findLastIndex(({ id }) => id !== '');
  const place: Place = { page: pageOf(location.pathname), heading: all[heading]?.id ?? '', block: at - Math.max(heading, 0), offset: distance(all[at]!, 'start'), vertical: isVertical() };
  try {
    sessionStorage.setItem(placeKey, JSON.stringify(place));
  } catch {
    // A browser that keeps nothing: the page begins at its top.
  }
}

/** Goes to the place that was kept for this page, once. */
export function findPlace(): void {
  const place = takePlace();
  if (!place || place.page !== pageOf(location.pathname)) return;
  const all = leaves();
  const heading = Math.max(all.findIndex(({ id }) => id !== '' && id === place.heading), 0);
  const block = all[heading + place.block];
  if (!block) return;
  const move = distance(block, 'start') - (place.vertical === isVertical() ? place.offset : margin);
  if (isVertical()) verticalText()!.scrollBy({ left: -move, behavior: 'instant' });
  else scrollBy({ top: move, behavior: 'instant' });
}

function takePlace(): Place | undefined {
  try {
    const kept = sessionStorage.getItem(placeKey);
    sessionStorage.removeItem(placeKey);
    return kept ? (JSON.parse(kept) as Place) : undefined;
  } catch {
    return undefined;
  }
}

/** Blocks that hold no other block, in order. */
function leaves(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`main :is(${blocks})`)].filter((block) => !block.querySelector(blocks));
}

/** How far a block's beginning or end is from where reading begins: the top of the window, in vertical setting the text's right edge. */
function distance(block: Element, side: 'start' | 'end'): number {
  const box = block.getBoundingClientRect();
  if (!isVertical()) return side === 'start' ? box.top : box.bottom;
  const { right } = verticalText()!.getBoundingClientRect();
  return right - (side === 'start' ? box.right : box.left);
}

function isAtStart(): boolean {
  return isVertical() ? verticalText()!.scrollLeft > -1 : scrollY < 1;
}

/** `/news/zh-Hant/topics/response` and the same address in another variant give the same. */
function pageOf(path: string): string {
  return path.replace(`/${document.documentElement.lang}`, '');
}

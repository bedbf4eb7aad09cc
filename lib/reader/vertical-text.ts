import { readSetting } from './settings';
import { setFigures } from './vertical-figures';

/** The text that can be set vertically: an article in a Traditional variant. */
export function verticalText(): HTMLElement | null {
  return document.querySelector('html:lang(zh-Hant) main > article');
}

/** Whether the page is set vertically now. */
export function isVertical(): boolean {
  return readSetting('flow') === 'vertical' && verticalText() !== null;
}

/** Lets vertical setting be read: figures upright, and the way through by wheel and keys. The style sheet does the rest. */
export function watchVertical(): void {
  const article = verticalText();
  if (!article) return;
  const set = () => {
    if (isVertical()) article.tabIndex = 0;
    else article.removeAttribute('tabindex');
    // Where the framework has come along (live editing, its own server), the text is its own and stays as it is.
    if (!('__next_f' in self)) setFigures(article, isVertical());
  };
  document.addEventListener('reading-setting', set);
  article.addEventListener('wheel', (event) => isVertical() && turnWheel(article, event), { passive: false });
  document.addEventListener('keydown', (event) => isVertical() && turnKey(article, event));
  set();
}

/** A wheel that turns down goes on in the text, to the left, until it ends; then the page goes on. */
function turnWheel(article: HTMLElement, event: WheelEvent): void {
  if (event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
  if (scroll(article, event.deltaY * (event.deltaMode === 0 ? 1 : 20))) event.preventDefault();
}

function turnKey(article: HTMLElement, event: KeyboardEvent): void {
  const { key, shiftKey, ctrlKey, altKey, metaKey, target, defaultPrevented } = event;
  if (ctrlKey || altKey || metaKey || defaultPrevented || (target !== article && target !== document.body)) return;
  const window = article.clientWidth * 0.9;
  const moves: Record<string, number> = {
    ArrowLeft: 80, ArrowRight: -80, PageDown: window, PageUp: -window, ' ': shiftKey ? -window : window, End: Infinity, Home: -Infinity,
  };
  const move = moves[key];
  if (move !== undefined && scroll(article, move)) event.preventDefault();
}

/** Goes on by so many CSS pixels; `false` at the end. What lies to the left has a negative place. */
function scroll(article: HTMLElement, by: number): boolean {
  const most = article.scrollWidth - article.clientWidth;
  const goal = Math.min(most, Math.max(0, by - article.scrollLeft));
  if (Math.abs(goal + article.scrollLeft) < 1) return false;
  article.scrollLeft = -goal;
  return true;
}

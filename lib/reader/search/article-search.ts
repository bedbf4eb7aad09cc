import { fetchArticlePage, type ArticlePage } from './article-page';
import { fetchIndex } from './fetch-index';
import { showResult } from './show-result';

import type { Findings, Searcher } from '@/lib/search/searcher';

/** How long typing must pause before a search, and a search last before the page says that it is on. In milliseconds. */
const typingPause = 180;
const patience = 250;
/** Results shown at a time: each is a page fetched. */
const batch = 10;

/**
 * `<article-search>`: the search page's form, come alive. Its markup and all its words are in the page, the words as
 * `data-` attributes: `searching`, `found`, `none`, `partial`, `failed`. `index` is the folder of the index, `home` the
 * address of the variant's front page.
 */
export class ArticleSearch extends HTMLElement {
  #searcher: Promise<Searcher> | undefined;
  readonly #pages = new Map<string, Promise<ArticlePage>>();
  /** Counts searches: one that a later one has overtaken shows nothing. */
  #latest = 0;
  #shown: string | undefined;
  /** Whether the newest step of the history is a query that is still being typed. */
  #isTyping = false;
  #timer = 0;

  connectedCallback(): void {
    const { input, form, more, retry } = this.#parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter(input.value);
      this.#isTyping = false;
    });
    // While an input method composes, what stands in the field is not yet what the reader means.
    input.addEventListener('input', (event) => !(event as InputEvent).isComposing && this.#typed());
    input.addEventListener('compositionend', () => this.#typed());
    more.addEventListener('click', () => void this.#showMore());
    retry.addEventListener('click', () => void this.#search(input.value));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    if (input.value === '' && location.hash === '') input.focus();
    // Fetched while the reader types; if that fails, the first search says so.
    this.#open().catch(() => undefined);
  }

  #findings: Findings = { words: [], marked: [], paths: [], isPartial: false };
  #count = 0;

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#enter(this.#parts().input.value);
      this.#isTyping = true;
    }, typingPause);
  }

  /**
   * Searches for a query and puts it into the address, so that it can be shared and come back to. What was typed letter by
   * letter is one step of the history, not many.
   */
  #enter(query: string): void {
    clearTimeout(this.#timer);
    const address = new URL(location.href);
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.trim());
    if (address.href !== location.href) history[this.#isTyping ? 'replaceState' : 'pushState'](null, '', address);
    this.#keepInSwitch();
    if (query.trim() !== this.#shown) void this.#search(query);
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#parts().input.value = query;
    this.#isTyping = false;
    this.#keepInSwitch();
    if (query.trim() !== (this.#shown ?? '')) void this.#search(query);
  }

  /** The same search in the other variants. */
  #keepInSwitch(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-variant]')) link.search = location.search;
  }

  #open(): Promise<Searcher> {
    const opening = (this.#searcher ??= fetchIndex(this.dataset.index ?? ''));
    opening.catch(() => (this.#searcher = undefined));
    return opening;
  }

  async #search(query: string): Promise<void> {
    const { list, more, retry } = this.#parts();
    const number = ++this.#latest;
    this.#shown = query.trim();
    retry.hidden = true;
    if (query.trim() === '') {
      list.replaceChildren();
      more.hidden = true;
      return this.#say('');
    }
    const waiting = setTimeout(() => number === this.#latest && this.#say('searching'), patience);
    try {
      const searcher = await this.#open();
      const findings = await searcher.search(query);
      if (number !== this.#latest) return;
      const items = await this.#items(findings, 0, searcher);
      if (number !== this.#latest) return;
      this.#findings = findings;
      this.#count = items.length;
      list.replaceChildren(...items);
      more.hidden = items.length >= findings.paths.length;
      this.#say(findings.paths.length === 0 ? 'none' : findings.isPartial ? 'partial' : 'found', findings.paths.length);
    } catch (error) {
      if (number === this.#latest) this.#fail(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  async #showMore(): Promise<void> {
    const { list, more } = this.#parts();
    const number = this.#latest;
    more.disabled = true;
    try {
      const items = await this.#items(this.#findings, this.#count, await this.#open());
      if (number !== this.#latest) return;
      list.append(...items);
      this.#count += items.length;
      more.hidden = this.#count >= this.#findings.paths.length;
      items[0]?.querySelector('a')?.focus(); // the button may be gone, and the first new result is where one reads on
    } catch (error) {
      this.#fail(error);
    } finally {
      more.disabled = false;
    }
  }

  async #items({ paths, marked }: Findings, from: number, searcher: Searcher): Promise<Element[]> {
    const { home = '', timeZone = 'UTC' } = this.dataset;
    const prototype = this.querySelector('[data-part=result]')!;
    const pages = await Promise.all(paths.slice(from, from + batch).map((path) => this.#page(`${home}/${path}`)));
    return pages.map((page) => showResult(prototype, page, marked, searcher, timeZone));
  }

  #page(address: string): Promise<ArticlePage> {
    const fetching = this.#pages.get(address) ?? fetchArticlePage(address);
    this.#pages.set(address, fetching);
    fetching.catch(() => this.#pages.delete(address));
    return fetching;
  }

  #fail(error: unknown): void {
    console.warn(error);
    const { list, more, retry } = this.#parts();
    list.replaceChildren();
    more.hidden = true;
    retry.hidden = false;
    this.#shown = undefined;
    this.#say('failed');
  }

  /** Says how it stands, aloud too: the line is a live region. */
  #say(key: '' | 'searching' | 'found' | 'none' | 'partial' | 'failed', count = 0): void {
    this.dataset.state = key;
    this.#parts().status.textContent = (this.dataset[key] ?? '').replace('{count}', String(count));
  }

  #parts() {
    const part = <Part extends Element>(name: string) => this.querySelector<Part>(`[data-part=${name}]`)!;
    return {
      form: this.querySelector('form')!,
      input: this.querySelector('input')!,
      status: part<HTMLElement>('status'),
      list: part<HTMLElement>('list'),
      more: part<HTMLButtonElement>('more'),
      retry: part<HTMLButtonElement>('retry'),
    };
  }
}

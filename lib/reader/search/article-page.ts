import { fetchFile } from './fetch-index';

/** What a list of results shows of an article, read from the article's own page: no text of the site is there twice. */
export interface ArticlePage {
  address: string;
  title: string;
  /** The section it is in; blank at the top. */
  section: string;
  /** ISO 8601. */
  publishedAt: string;
  /** Its text as it is read, a block each; what stands in its head, such as the by-line, last. */
  blocks: string[];
}

/** Fetches an article's page. @throws {Error} where there is none, or no network */
export async function fetchArticlePage(address: string): Promise<ArticlePage> {
  const html = await (await fetchFile(address)).text();
  return readArticlePage(new DOMParser().parseFromString(html, 'text/html'), address);
}

/** Reads an article's page. */
export function readArticlePage(page: Document, address: string): ArticlePage {
  const crumbs = [...page.querySelectorAll('.breadcrumb li')];
  const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
  const article = page.querySelector('main article');
  return {
    address,
    title: text(page.querySelector('main h1')),
    section: crumbs.length > 2 ? text(crumbs.at(-2)) : '',
    publishedAt: article?.querySelector('time')?.dateTime ?? '',
    blocks: article ? [...blocksOf(article, '.meta'), ...[...article.querySelectorAll('.meta')].flatMap((meta) => blocksOf(meta, ''))] : [],
  };
}

/** What is no text of the article: its headline, lists of links, readings beside their words. */
const apart = 'h1, nav, script, rt, rp, [rel=tag]';
const inline = 'a, abbr, b, bdi, bdo, cite, code, data, del, dfn, em, i, ins, kbd, mark, q, ruby, s, samp, small, span, strong, sub, sup, td, th, time, u, var';

function blocksOf(root: Element, leftOut: string): string[] {
  const skipped = leftOut === '' ? apart : `${apart}, ${leftOut}`;
  let text = '';
  const read = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent?.replace(/\s+/gu, ' ') ?? '';
    if (!(node instanceof Element) || node.matches(skipped)) return;
    const isBlock = !node.matches(inline);
    if (isBlock) text += '\n';
    node.childNodes.forEach(read);
    text += isBlock ? '\n' : node.matches('td, th') ? '　' : ''; // a row of a table is one block
  };
  root.childNodes.forEach(read);
  return text.split('\n').map((block) => block.trim()).filter((block) => block !== '');
}

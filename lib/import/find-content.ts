import { Readability } from '@mozilla/readability';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import { visit } from 'unist-util-visit';

import { chromeKind } from './line-kinds';
import { pageBlocks, type PageBlock } from './page-blocks';

import type { Element, Root } from 'hast';

/** Ids and classes under which common editors' systems put the text of an article, in lower case. */
const knownContainers = new Set([
  'trs_editor', 'trs_ueditor', 'view_trs_editor', 'trs_editor_view', 'ucap-content', 'zoom', 'vsb_content', 'vsb_newscontent', 'v_news_content', 'article-content', 'article_content', 'articlecontent', 'article-body', 'article_body',
  'articlebody', 'art_con', 'entry-content', 'post-content', 'news_content', 'news-content', 'newscontent', 'pages_content', 'bt_content', 'rm_txt_con', 'conttext', 'content_area', 'text_area', 'maincontent',
]);

/** Words in ids and classes of what stands beside an article. */
const besideArticle = /side|related|recommend|relevant|foot|nav|comment|hot|rank|copyright|menu|banner|advert|share|crumb|pager|friend|links?(?:$|[-_ ])/iu;

/** Fewer Chinese characters than this make no paragraph of which one could say that it must be the article's. */
const paragraphLength = 25;

/**
 * The part of a page that is the article: a container that is known by its name, else what Readability finds; and, since
 * that can be too little, widened to take in every full paragraph that stands in nothing beside the article.
 */
export function findContent(root: Root): Root | Element {
  const known = knownContainer(root);
  if (known) return known;
  const found = readableElements(root);
  const paragraphs = pageBlocks(root).filter(isParagraph).map(({ within }) => within);
  const paths = [...(found ? [found] : []), ...paragraphs];
  return commonAncestor(paths) ?? root;
}

function knownContainer(root: Root): Element | undefined {
  const candidates: { element: Element; length: number }[] = [];
  visit(root, 'element', (element) => {
    const names = [element.properties.id, ...[element.properties.className].flat()].map((name) => String(name ?? '').toLowerCase());
    if (element.properties.itemProp?.toString() === 'articleBody' || element.tagName === 'article' || names.some((name) => knownContainers.has(name))) {
      candidates.push({ element, length: hanLength(toString(element)) });
    }
  });
  const longest = candidates.sort((a, b) => b.length - a.length)[0];
  if (!longest || longest.length < paragraphLength) return undefined;
  // A page that lists articles has several; one article is far longer than what else is marked as one.
  return longest.length * 2 > hanLength(toString(root)) / 2 ? longest.element : undefined;
}

/** What Readability keeps, as the path of elements that lead to it. */
function readableElements(root: Root): Element[] | undefined {
  const byMark = new Map<string, Element[]>();
  const marked = structuredClone(root);
  const path: Element[] = [];
  mark(root, marked);
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${toHtml(marked)}</body></html>`);
  const article = new Readability(document as unknown as Document, { charThreshold: 80, serializer: (element) => element as unknown as Element }).parse();
  const content = article?.content as unknown as { querySelectorAll: (selector: string) => Iterable<{ getAttribute: (name: string) => string | null; textContent: string }> } | undefined;
  if (!content) return undefined;
  const paths = [...content.querySelectorAll('[data-mark]')].flatMap((element) => {
    const found = hanLength(element.textContent) > 0 ? byMark.get(element.getAttribute('data-mark') ?? '') : undefined;
    return found ? [found] : [];
  });
  const common = commonPath(paths);
  return common.length > 0 ? common : undefined;

  function mark(source: Root | Element, copy: Root | Element): void {
    for (const [i, child] of source.children.entries()) {
      const twin = copy.children[i];
      if (child.type !== 'element' || twin?.type !== 'element') continue;
      path.push(child);
      const name = String(byMark.size);
      byMark.set(name, [...path]);
      twin.properties = { ...twin.properties, dataMark: name };
      mark(child, twin);
      path.pop();
    }
  }
}

function isParagraph({ text, within, linked }: PageBlock): boolean {
  if (hanLength(text) < paragraphLength || linked > 0.3 || !/[。！？；，]/u.test(text) || chromeKind(text)) return false;
  return !within.some(({ tagName, properties }) => ['nav', 'footer', 'aside'].includes(tagName) || besideArticle.test([properties.id, ...[properties.className].flat()].join(' ')));
}

function commonAncestor(paths: readonly Element[][]): Element | undefined {
  return commonPath(paths).at(-1);
}

function commonPath(paths: readonly Element[][]): Element[] {
  const [first = [], ...others] = paths;
  const differs = first.findIndex((element, i) => others.some((path) => path[i] !== element));
  return differs === -1 ? [...first] : first.slice(0, differs);
}

/** Number of Chinese characters. */
export function hanLength(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

import { cleanTree } from './clean-tree';
import { findContent } from './find-content';
import { metaOf, readPageHead } from './page-head';
import { parseHtml } from './parse-html';
import { prepareTree } from './prepare-tree';
import { splitChrome } from './split-chrome';
import { toMarkdown } from './to-markdown';

import type { Page } from './page';

/** Reads a page: its head, the article's part, and the lines around it. */
export function readPage(html: string): Page {
  const document = parseHtml(html);
  const head = readPageHead(document);
  const { tree, removed } = cleanTree(document);
  const { content, outside, breadcrumb } = splitChrome(tree, findContent(tree));
  const prepared = prepareTree(content);
  return { root: toMarkdown(prepared.tree), outside, head, removed: [...metaOf(document), ...removed, ...prepared.removed], breadcrumb, given: {}, pictures: new Map(), hasMarkup: true };
}

import { visit } from 'unist-util-visit';

import { literal } from './check-components';
import { parseMarkdown } from './parse-body';
import { componentSpec } from './registry';

import type { Place } from '@/lib/problems/problem';

/** An address in the text of an article: of a link, a picture, a definition or a component. It stands on one line. */
export interface LinkPlace extends Place {
  /** As it is meant. */
  url: string;
  /** As it is written at the place. */
  raw: string;
}

/**
 * Every address that a text names, in the order of the text, with the place of the address itself.
 *
 * @param body the text below the frontmatter
 * @param at the file, and the line where the text begins in it
 */
export function findLinks(body: string, at: Place): LinkPlace[] {
  const source = '\n'.repeat(at.line - 1) + body; // so that lines count from the top of the file
  const links: LinkPlace[] = [];
  const add = (url: string, start: number, end: number) => {
    const before = source.slice(0, start);
    const raw = source.slice(start, end);
    if (raw.includes('\n')) return;
    links.push({ url, raw, file: at.file, line: before.split('\n').length, column: start - before.lastIndexOf('\n') });
  };
  visit(parseMarkdown(source, at.file).root, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const place = node.data?.urlAt; // none where the words are the address: <https://…>
      if (place) add(node.url, place.start, place.end);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const spec = componentSpec(node.name ?? '');
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || !attribute.position) continue;
        const kind = spec?.attributes[attribute.name]?.kind;
        const url = literal(attribute);
        if ((kind !== 'file' && kind !== 'url') || !url) continue;
        const start = attribute.position.start.offset ?? 0;
        const end = attribute.position.end.offset ?? 0;
        const quote = source.slice(start, end).search(/["']/u);
        if (quote !== -1) add(url, start + quote + 1, end - 1);
      }
    }
  });
  return links;
}

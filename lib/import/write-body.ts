import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

import { parseBody } from '@/lib/mdx/parse-body';

import { rootOf } from './place-resources';

import type { FootnoteDefinition, Root, RootContent } from 'mdast';

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', fences: true, listItemIndent: 'one', resourceLink: true, rule: '-' })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough)
  .use(dialect)
  .freeze();

function dialect(this: Processor): undefined {
  const data = this.data();
  (data.toMarkdownExtensions ??= []).push(gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false }), mdxJsxToMarkdown({ quote: '"' }));
}

/** Most lines that are escaped one after the other because the checker takes them for code. */
const maxRounds = 30;

/**
 * Writes blocks in this project's dialect. What is text there is text here: no sign of it gets a meaning.
 */
export function writeBody(blocks: readonly RootContent[]): string {
  const root = withNotes(rootOf(blocks));
  visit(root, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    if (!('attributes' in node)) return;
    for (const attribute of node.attributes) {
      // Attributes are read with entities; a text that looks like one must stay as it is.
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') attribute.value = attribute.value.replaceAll('&', '&amp;');
    }
  });
  let body = writer.stringify(root as never);
  for (let round = 0; round < maxRounds; round++) {
    const { problems } = parseBody(body, { file: '', line: 1, column: 1 });
    const places = problems.filter(({ rule }) => rule === 'import-export');
    if (places.length === 0) break;
    const lines = body.split('\n');
    for (const { line, column } of places) {
      const text = lines[line - 1] ?? '';
      lines[line - 1] = `${text.slice(0, column - 1)}&#x${text.codePointAt(column - 1)!.toString(16)};${text.slice(column)}`;
    }
    body = lines.join('\n');
  }
  return body;
}

/** Notes and their marks in pairs: a note without a mark is a paragraph, a mark without a note is its number. */
function withNotes(root: Root): Root {
  const own = structuredClone(root);
  const marked = new Set<string>();
  const noted = new Map<string, FootnoteDefinition>();
  visit(own, 'footnoteDefinition', (node) => void (noted.has(node.identifier) || noted.set(node.identifier, node)));
  visit(own, 'footnoteReference', (node, index, parent) => {
    if (noted.has(node.identifier)) marked.add(node.identifier);
    else if (parent && index !== undefined) parent.children.splice(index, 1, { type: 'text', value: `[${node.label ?? node.identifier}]` });
  });
  visit(own, 'footnoteDefinition', (node, index, parent) => {
    if (!parent || index === undefined || (marked.has(node.identifier) && noted.get(node.identifier) === node)) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  return own;
}


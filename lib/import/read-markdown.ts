import { raw } from 'hast-util-raw';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast, type State } from 'mdast-util-to-hast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';

import { cleanTree } from './clean-tree';
import { parseHtml } from './parse-html';
import { prepareTree } from './prepare-tree';
import { splitGivenFields } from './given-fields';
import { toMarkdown } from './to-markdown';

import type { Element, Root } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Root as MarkdownRoot } from 'mdast';
import type { Page } from './page';

/** Reads Markdown as others write it, HTML in it included, with the frontmatter it has. */
export function readMarkdown(text: string): Page {
  const { fields, removed, body } = splitGivenFields(text);
  const markdown = processor.parse(body);
  const html: string[] = [];
  visit(markdown, 'html', ({ value }) => void html.push(value));
  parseHtml(html.join('\n')); // bounds what broken tags can become
  const tree = toHast(markdown, { allowDangerousHtml: true, handlers: { footnoteReference, footnoteDefinition } }) as Root;
  const whole = raw(tree, { file: body as never }) as Root;
  const cleaned = cleanTree(whole.type === 'root' ? whole : { type: 'root', children: [whole as never] });
  const prepared = prepareTree(cleaned.tree);
  return { root: toMarkdown(prepared.tree), outside: [], removed: [...removed, ...cleaned.removed, ...prepared.removed], given: fields, pictures: new Map(), hasMarkup: true };
}

const processor = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false }).use(syntax).freeze() as unknown as { parse: (text: string) => MarkdownRoot };

function syntax(this: Processor): undefined {
  const data = this.data();
  // Blocks of code need a fence: Chinese paragraphs are indented.
  (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmTable(), { disable: { null: ['codeIndented'] } });
  (data.fromMarkdownExtensions ??= []).push([gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()]);
}

function footnoteReference(state: State, node: FootnoteReference): Element {
  const element: Element = { type: 'element', tagName: 'x-note-ref', properties: { name: node.identifier }, children: [] };
  state.patch(node, element);
  return element;
}

function footnoteDefinition(state: State, node: FootnoteDefinition): Element {
  const element: Element = { type: 'element', tagName: 'x-note', properties: { name: node.identifier }, children: state.wrap(state.all(node), true) as Element[] };
  state.patch(node, element);
  return element;
}

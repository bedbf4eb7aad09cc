import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { VFileMessage } from 'vfile-message';

import { nearest } from '@/lib/problems/nearest';
import { problemAt, type Place, type Problem } from '@/lib/problems/problem';

import { bareUrl, bareUrlFromMarkdown } from './autolink';
import { checkComponents } from './check-components';
import { checkDropped } from './check-dropped';
import { checkText } from './check-text';
import { componentTags, looksLikeComponent } from './component-tags';
import { placeComponents } from './place-components';
import { componentNames, isComponentName } from './registry';
import { syntaxReason } from './syntax-reason';
import { toTree } from './to-tree';
import { urlPlaces } from './url-places';

import type { Root as Tree } from 'hast';
import type { Root } from 'mdast';

/** The body of an article as a tree, and what is wrong with it. The tree is whole only where there is no error. */
export interface ParsedBody {
  tree: Tree;
  problems: Problem[];
}

/**
 * Reads the text of an article, Markdown with components, to a hast tree. Nothing in it is evaluated.
 *
 * @param body the text below the frontmatter
 * @param at the file, and the line and column where the text begins in it
 */
export function parseBody(body: string, at: Place): ParsedBody {
  const deep = deepLine(body);
  if (deep !== undefined) return tooDeep({ ...at, line: at.line + deep, column: 1 });
  try {
    return parse(body, at);
  } catch (error) {
    // Parsers go down a level of the text with a level of the stack.
    if (error instanceof RangeError && /call stack/iu.test(error.message)) return tooDeep(at);
    throw error;
  }
}

function parse(body: string, at: Place): ParsedBody {
  const source = '\n'.repeat(at.line - 1) + body; // so that lines count from the top of the file
  const { root, problems: syntaxProblems } = parseMarkdown(source, at.file);
  const problems = [...syntaxProblems, ...placeComponents(root, at.file), ...checkComponents(root, at.file), ...checkText(root, source, at.file), ...checkDropped(root, at.file)];
  if (body.trim() === '') problems.push(problemAt(at, 'body-empty', {}));
  return { tree: toTree(root), problems };
}

/** Quotations and lists that may begin on one line: their parser takes time by the square of their number. */
const deepest = 50;
const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;

/** The first line on which more begin, counted from 0. */
function deepLine(body: string): number | undefined {
  const line = body.split('\n').findIndex((each) => {
    const [signs = ''] = containers.exec(each) ?? [];
    return signs.length > deepest && (signs.match(/[>.)*+-]/gu)?.length ?? 0) > deepest;
  });
  return line === -1 ? undefined : line;
}

function tooDeep(place: Place): ParsedBody {
  return { tree: { type: 'root', children: [] }, problems: [problemAt(place, 'nesting-deep', {})] };
}

const markdown = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false }).use(shutongSyntax).freeze();

/** GFM, component tags, and no HTML; blocks of code need a fence, since editors indent paragraphs. */
function shutongSyntax(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    gfmFootnote(),
    gfmTable(),
    gfmTaskListItem(),
    bareUrl,
    componentTags,
    { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] } },
  );
  (data.fromMarkdownExtensions ??= []).push(
    [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
    bareUrlFromMarkdown,
    mdxJsxFromMarkdown(),
    urlPlaces,
  );
}

/** More broken tags than this in one file are not looked for. */
const maxSyntaxErrors = 50;

/**
 * The parser stops at the first broken tag. To report all of them at once, the `<` of each is covered and the file read
 * again.
 *
 * @param source a text whose lines count from the top of the file
 */
export function parseMarkdown(source: string, file: string): { root: Root; problems: Problem[] } {
  const problems: Problem[] = [];
  let text = source;
  while (problems.length < maxSyntaxErrors) {
    try {
      return { root: markdown.parse(text), problems };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const { line, column, problem, cover } = describeSyntaxError(error, text);
      problems.push(problem({ file, line, column }));
      if (cover === undefined) break;
      text = `${text.slice(0, cover)}\uFFFC${text.slice(cover + 1)}`;
    }
  }
  return { root: { type: 'root', children: [] }, problems };
}

interface SyntaxError {
  line: number;
  column: number;
  /** The offset of the `<` to cover, `undefined` if there is none. */
  cover: number | undefined;
  problem: (place: Place) => Problem;
}

/** Reads where and why from an error of micromark's or mdast's MDX extension. */
function describeSyntaxError(error: VFileMessage, text: string): SyntaxError {
  const lines = text.split('\n');
  const offsetOf = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;

  // «Expected a closing tag for `<Callout>` (8:1-8:10)»: the opening tag is where the editor should look.
  const unclosed = /closing tag for `<([^>`]*)>` \((\d+):(\d+)/u.exec(error.reason);
  if (unclosed) {
    const [, name = '', line, column] = unclosed;
    const at = { line: Number(line), column: Number(column) };
    const problem = (place: Place) =>
      isComponentName(name)
        ? problemAt(place, 'component-unclosed', { name })
        : problemAt(place, 'component-unknown', { name, near: nearest(name, componentNames), known: componentNames });
    return { ...at, cover: offsetOf(at.line, at.column), problem };
  }
  const point = error.place && 'start' in error.place ? error.place.start : error.place;
  const line = point?.line ?? error.line ?? 1;
  const column = point?.column ?? error.column ?? 1;
  const end = offsetOf(line, column);
  const opening = lastTagBefore(end, text);
  const isStray = /closing slash `\/` in tag|closing tag `<\//u.test(error.reason);
  const reason = isStray ? ({ code: 'syntax-stray', name: /^<\/(\w*)/u.exec(text.slice(opening))?.[1] ?? '…' } as const) : syntaxReason(error);
  const atOpening = opening !== undefined && (isStray || /end of file/u.test(error.reason));
  const before = text.slice(0, opening).split('\n');
  return {
    line: atOpening ? before.length : line,
    column: atOpening ? before.at(-1)!.length + 1 : column,
    cover: opening,
    problem: (place) => problemAt(place, 'component-syntax', { reason }),
  };
}

/** Where the last component's tag before a place begins; a `<` in an attribute's words is none. */
function lastTagBefore(offset: number, text: string): number | undefined {
  const tags = [...text.matchAll(/<\/?([A-Za-z][A-Za-z0-9]*)/gu)];
  const tag = tags.findLast(({ index, 1: name = '' }) => index <= offset && looksLikeComponent(name))?.index ?? text.lastIndexOf('<', offset);
  return tag === -1 ? undefined : tag;
}

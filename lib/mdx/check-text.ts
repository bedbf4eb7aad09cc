import { visit } from 'unist-util-visit';

import { problemAt, type Problem } from '@/lib/problems/problem';

import { classifyHref } from './href';

import type { Definition, Heading, Image, Link, Paragraph, Root, Text } from 'mdast';

/** What is wrong with a text besides its components: code, unsafe links, pictures from elsewhere, HTML left over. */
export function checkText(root: Root, source: string, file: string): Problem[] {
  const lines = source.split('\n');
  const problems: Problem[] = [];
  visit(root, (node) => {
    if (node.type === 'paragraph') problems.push(...checkStatements(node, lines, file));
    else if (node.type === 'heading') problems.push(...checkHeading(node, file));
    else if (node.type === 'text') problems.push(...checkHtml(node, source, file));
    else if (node.type === 'link' || node.type === 'definition' || node.type === 'image') problems.push(...checkAddress(node, file));
  });
  return problems;
}

/** The start of a JavaScript import or export statement: what makes code of a line, not the mere word. */
const statement =
  new RegExp(
    `^\\s*(?:${[
      String.raw`import\s*\(?\s*['"]`, // import 'a', import('a')
      String.raw`import\s+(?:type\s+)?[\w$]+(?:\s*,\s*(?:\{[^}]*\}|\*\s*as\s+[\w$]+))?\s*\bfrom\s*['"]`,
      String.raw`import\s*(?:type\s*)?(?:\{[^}]*\}|\*\s*as\s+[\w$]+)\s*from\s*['"]`,
      String.raw`import\s*\{[\w$,\s]*$`, // goes on over several lines
      String.raw`export\s*(?:\{|\*\s*(?:as\s+[\w$]+\s+)?from\b)`,
      String.raw`export\s+default\s*(?:\s(?:async|function|class)\b|[({['"]|\s[\w$.]+\s*(?:[;(]|$))`,
      String.raw`export\s+(?:const|let|var)\s+(?:[\w$]+\s*[=;:,]|[[{])`,
      String.raw`export\s+(?:async\s+)?function\s*\*?\s*[\w$]+\s*\(`,
      String.raw`export\s+class\s+[\w$]+\s*(?:extends\b|\{)`,
    ].join('|')})`,
    'u',
  );

function checkStatements({ position }: Paragraph, lines: string[], file: string): Problem[] {
  if (!position) return [];
  const problems: Problem[] = [];
  for (let line = position.start.line; line <= position.end.line; line++) {
    const text = lines[line - 1] ?? '';
    if (!statement.test(text)) continue;
    const column = text.search(/\S/u) + 1;
    problems.push(problemAt({ file, line, column }, 'import-export', { statement: shorten(text.trim()) }));
  }
  return problems;
}

function checkHeading({ depth, position }: Heading, file: string): Problem[] {
  return depth === 1 && position ? [problemAt({ file, ...position.start }, 'heading-level', {})] : [];
}

/** An HTML tag or comment that stands in text; `a<b` and `<5%` are none. */
const htmlTag = /<(?:!--|\/?[a-z][a-z0-9-]*(?:\s+[a-z-]+(?:=[^<>]*)?)*\s*\/?>)/u;

function checkHtml({ value, position }: Text, source: string, file: string): Problem[] {
  const tag = htmlTag.exec(value)?.[0];
  if (!tag || position?.start.offset === undefined) return [];
  const before = source.slice(0, Math.max(position.start.offset, source.indexOf(tag.split('\n')[0]!, position.start.offset))).split('\n');
  return [problemAt({ file, line: before.length, column: before.at(-1)!.length + 1 }, 'html-shown', { tag: `\`${shorten(tag)}\`` })];
}

function checkAddress(node: Link | Definition | Image, file: string): Problem[] {
  const place = { file, ...node.position!.start };
  const { kind } = classifyHref(node.url);
  if (node.type === 'image') {
    return kind === 'file' ? [] : [problemAt(place, 'picture-remote', { src: shorten(node.url) })];
  }
  return kind === 'unsafe' ? [problemAt(place, 'link-unsafe', { url: shorten(node.url) })] : [];
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

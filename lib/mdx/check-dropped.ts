import { visit } from 'unist-util-visit';

import { problemAt, type Problem } from '@/lib/problems/problem';

import type { Definition, FootnoteDefinition, Root, Table, Text } from 'mdast';

/** Words that Markdown would leave out of the page without a sign: notes and addresses nobody refers to, cells too many. */
export function checkDropped(root: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  visit(root, ['footnoteReference', 'linkReference', 'imageReference'], (node) => {
    used.add(keyOf(node as unknown as { type: string; identifier: string }));
  });
  const seen = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'definition') problems.push(...checkDefinition(node, used, seen, file));
    else if (node.type === 'table') problems.push(...checkCells(node, file));
    else if (node.type === 'text') problems.push(...checkNoteMark(node, file));
  });
  return problems;
}

function keyOf({ type, identifier }: { type: string; identifier: string }): string {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier}`;
}

function checkDefinition(node: Definition | FootnoteDefinition, used: ReadonlySet<string>, seen: Set<string>, file: string): Problem[] {
  const key = keyOf(node);
  const place = { file, ...node.position!.start };
  const label = `[${node.type === 'footnoteDefinition' ? '^' : ''}${node.label ?? node.identifier}]`;
  if (seen.has(key)) return [problemAt(place, 'definition-twice', { label })];
  seen.add(key);
  return used.has(key) ? [] : [problemAt(place, 'definition-unused', { label })];
}

function checkCells({ children: [head, ...rows] }: Table, file: string): Problem[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap((row) => (row.children.length > columns ? [problemAt({ file, ...row.children[columns]!.position!.start }, 'table-cells', { cells: row.children.length, columns })] : []));
}

function checkNoteMark({ value, position }: Text, file: string): Problem[] {
  const mark = /\[\^[^\]\s]+\]/u.exec(value)?.[0];
  return mark && position ? [problemAt({ file, ...position.start }, 'footnote-missing', { label: mark })] : [];
}

import { SKIP, visit } from 'unist-util-visit';

import { findDamage } from './find-damage';
import { inlineTag } from './to-markdown';

import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Finding } from './finding';
import type { Removed } from './removed';

/** A plain text without what machines left in it. What was lost is still there as it stood, and listed. */
export interface RepairedText {
  text: string;
  removed: Removed[];
  lost: string[];
}

/** Repairs the text of a field, where no `<Damaged>` can stand. */
export function repairField(text: string, line: number): RepairedText {
  const findings = findDamage(text);
  const removed = findings.flatMap((finding) => toRemoved(finding, text, line));
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, action, by = '' } of findings) {
    pieces.push(text.slice(done, start));
    if (action === 'lost' || action === 'tell') pieces.push(printable(text.slice(start, end)));
    else if (action === 'replace') pieces.push(by);
    done = end;
  }
  pieces.push(text.slice(done));
  return { text: pieces.join('').replace(/\s+/gu, ' ').trim(), removed, lost: findings.filter(({ action }) => action === 'lost').map(({ start, end }) => text.slice(start, end)) };
}

/** The blocks of an article with `<Damaged>` where characters were lost, without glosses and debris. */
export function repairBlocks(blocks: readonly RootContent[]): { blocks: RootContent[]; removed: Removed[] } {
  const root: Root = { type: 'root', children: structuredClone(blocks) as RootContent[] };
  const removed: Removed[] = [];
  visit(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    removed.push(...repairLine(node));
    return SKIP;
  });
  return { blocks: root.children, removed };
}

interface Leaf {
  node: Text;
  parent: Parent;
  start: number;
}

/** A sign for what stands in a line and is no text. */
const otherThanText = '\uFFFC';

function repairLine(line: Parent): Removed[] {
  const leaves: Leaf[] = [];
  let text = '';
  const collect = (parent: Parent): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        leaves.push({ node: child, parent, start: text.length });
        text += child.value.replaceAll(otherThanText, '\uFFFD');
      } else if (child.type === 'break') text += '\n';
      else if ('children' in child && child.type !== 'mdxJsxTextElement') collect(child as Parent);
      else text += otherThanText;
    }
  };
  collect(line);
  const findings = findDamage(text);
  if (findings.length === 0) return [];
  const at = (offset: number) => leaves.findLast(({ start }) => start <= offset)?.node.position?.start.line ?? 1;
  for (const { node, parent, start } of [...leaves].reverse()) {
    const pieces = repairLeaf(node, start, findings, text);
    parent.children.splice((parent.children as unknown[]).indexOf(node), 1, ...(pieces as typeof parent.children));
  }
  return findings.flatMap((finding) => toRemoved(finding, text, at(finding.start)));
}

function repairLeaf(node: Text, offset: number, findings: readonly Finding[], text: string): PhrasingContent[] {
  const end = offset + node.value.length;
  const pieces: PhrasingContent[] = [];
  const add = (value: string) => void (value !== '' && pieces.push({ ...node, value }));
  let done = offset;
  for (const finding of findings) {
    if (finding.action === 'tell' || finding.end <= offset || finding.start >= end) continue;
    add(text.slice(done, Math.max(done, finding.start)));
    const isFirst = finding.start >= offset;
    if (isFirst && finding.action === 'lost') pieces.push(inlineTag('Damaged', { original: printable(text.slice(finding.start, finding.end)) }));
    if (isFirst && finding.action === 'replace') add(finding.by ?? '');
    done = Math.min(finding.end, end);
  }
  add(text.slice(done, end));
  return pieces;
}

function toRemoved({ start, end, action, kind }: Finding, text: string, line: number): Removed[] {
  return kind && action !== 'lost' ? [{ kind, text: text.slice(start, end), line }] : [];
}

/** A text that can be written to a file: codes that are no character by their number. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cn}]|[\uD800-\uDFFF]|\s/gu, (sign) => (sign === ' ' ? sign : `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`));
}

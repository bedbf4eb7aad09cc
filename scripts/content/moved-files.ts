import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { decodeSource, type SourceFile } from '@/lib/content/source-file';
import { site } from '@/site.config';

import { mendText } from './mend';

import type { MovePlan } from '@/lib/content/plan-move';
import type { SourceEdit } from '@/lib/content/source-edit';
import type { FileChange } from './apply-changes';

/** The changes of files that a plan comes to. Byte order marks, line ends and everything else in them stay. */
export function changesOf({ renames, links, redirects }: MovePlan): FileChange[] {
  const edits = new Map<string, SourceEdit[]>();
  for (const edit of [...links, ...redirects.map((each) => each.edit)]) {
    const path = edit.file.slice(basename(site.contentDir).length + 1);
    edits.set(path, [...(edits.get(path) ?? []), edit]);
  }
  return [...new Set([...renames.keys(), ...edits.keys()])].map((from) => {
    const ofFile = edits.get(from);
    const data = ofFile && editText(from, readFileSync(join(site.contentDir, from)).toString('utf8'), ofFile);
    const to = renames.get(from);
    return to === undefined ? { kind: 'edit', from, data: data! } : { kind: 'move', from, to, data };
  });
}

function editText(path: string, text: string, edits: readonly SourceEdit[]): string {
  const lineEnd = /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
  const placed = edits.map(({ from, to, ...place }) => ({ ...place, from: from.replaceAll('\n', lineEnd), to: to.replaceAll('\n', lineEnd) }));
  const { text: edited, made } = mendText(text, placed);
  if (made.length !== edits.length) throw new Error(`${path} changed while it was read.`);
  return edited;
}

/** All content as it will be after some changes. */
export function sourcesAfter(sources: readonly SourceFile[], changes: readonly FileChange[]): SourceFile[] {
  const byPath = new Map(changes.flatMap((change) => ('from' in change ? [[change.from, change] as const] : [])));
  return sources.map((source) => {
    const change = byPath.get(source.path);
    if (!change || change.kind === 'remove') return source;
    const path = change.kind === 'move' ? change.to : source.path;
    const bytes = change.data === undefined ? readFileSync(join(site.contentDir, source.path)) : Buffer.from(change.data);
    return decodeSource(path, `${basename(site.contentDir)}/${path}`, bytes);
  });
}

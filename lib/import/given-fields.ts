import { isMap, parseDocument } from 'yaml';

import { articleFields } from '@/lib/content/schemas';

import type { Removed } from './removed';

/** Fields of an article that a file from elsewhere may bring along; the others name files, or are decided here. */
const kept = ['title', 'script', 'publishedAt', 'updatedAt', 'summary', 'source', 'authors', 'tags', 'draft', 'redirectFrom', 'corrections'] as const;

/** The frontmatter of a Markdown file, as far as it is ours, and the text below it, its lines where they were. */
export function splitGivenFields(text: string): { fields: Record<string, unknown>; removed: Removed[]; body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/mu.exec(text);
  if (!match || match.index !== 0) return { fields: {}, removed: [], body: text };
  const [whole, yaml = ''] = match;
  const removed: Removed[] = [];
  const fields: Record<string, unknown> = {};
  const document = parseDocument(yaml, { strict: false, uniqueKeys: false, logLevel: 'silent' });
  const body = '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length);
  if (document.errors.length > 0 || !isMap(document.contents)) {
    if (yaml.trim() !== '') removed.push({ kind: 'frontmatter-unknown', text: yaml.trim(), line: 2 });
    return { fields, removed, body };
  }
  for (const { key, value } of document.contents.items) {
    const name = String(key);
    const node = value as { range?: readonly number[]; toJSON?: () => unknown } | null;
    const data: unknown = node?.toJSON?.();
    const line = yaml.slice(0, (key as { range?: readonly number[] }).range?.[0] ?? 0).split('\n').length + 1;
    const known = (kept as readonly string[]).includes(name);
    if (known && articleFields.shape[name as (typeof kept)[number]].safeParse(data).success) fields[name] = data;
    else if (name === 'date' || name === 'publishedAt') fields.date = String(data ?? '');
    else if (name === 'author' && typeof data === 'string') fields.author = data;
    else removed.push({ kind: 'frontmatter-unknown', text: yaml.slice((key as { range?: readonly number[] }).range?.[0] ?? 0, node?.range?.[1] ?? undefined).trim(), line });
  }
  return { fields, removed, body };
}

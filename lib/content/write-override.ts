import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';

/** A change of a content file for a doubtful place. Places count lines and columns from 1, as messages do. */
export type OverrideEdit =
  | { kind: 'inline'; line: number; column: number; replaces: string; text: string }
  /** An item of a list in the frontmatter, as YAML writes it: `- '他[困→睏]了。'`. */
  | { kind: 'item'; field: 'reviewed' | 'terms'; item: string };

/**
 * The text of a content file with a change made and everything else as it was, byte order mark and line ends included.
 * `undefined` where the file does not read as the change expects; then it is for an editor to write.
 *
 * @param isSettings whether the file is YAML as a whole, without text below it
 */
export function writeOverride(text: string, edit: OverrideEdit, isSettings: boolean): string | undefined {
  return edit.kind === 'inline' ? writeInline(text, edit) : writeItem(text, edit, isSettings);
}

function writeInline(text: string, { line, column, replaces, text: tag }: OverrideEdit & { kind: 'inline' }): string | undefined {
  const start = lineStarts(text)[line - 1];
  if (start === undefined) return undefined;
  const at = start + column - 1;
  return text.startsWith(replaces, at) ? text.slice(0, at) + tag + text.slice(at + replaces.length) : undefined;
}

function writeItem(text: string, { field, item }: OverrideEdit & { kind: 'item' }, isSettings: boolean): string | undefined {
  const bounds = isSettings ? { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length } : frontmatterBounds(text);
  if (!bounds) return undefined;
  const yaml = text.slice(bounds.start, bounds.end);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const written = insertItem(yaml, field, item, lineEnd);
  return written !== undefined && isOnlyAddition(yaml, written, field, item) ? text.slice(0, bounds.start) + written + text.slice(bounds.end) : undefined;
}

/** The YAML between the two lines of hyphens. */
function frontmatterBounds(text: string): { start: number; end: number } | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/u.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*(?:\r|\n|$)/mu.exec(text.slice(opening.length));
  return closing ? { start: opening.length, end: opening.length + closing.index } : undefined;
}

function insertItem(yaml: string, field: string, item: string, lineEnd: string): string | undefined {
  const { contents } = parse(yaml);
  const insert = (at: number, added: string) => yaml.slice(0, at) + added + yaml.slice(at);
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === field) : undefined;
  if (!pair) {
    const before = yaml === '' || /[\r\n]$/u.test(yaml) ? '' : lineEnd;
    return `${yaml}${before}${field}:${lineEnd}  ${item}${lineEnd}`;
  }
  const { value } = pair;
  if (isSeq(value) && value.range && !value.flow && value.items.length > 0) {
    const last = value.items.at(-1) as { range?: [number, number, number] | null };
    if (!last.range) return undefined;
    const firstLine = yaml.slice(0, value.range[0]);
    const indent = /[^\r\n]*$/u.exec(firstLine)![0];
    if (indent.trim() !== '') return undefined;
    const at = endOfLine(yaml, last.range[1]);
    return insert(at, `${at > 0 && /[\r\n]$/u.test(yaml.slice(0, at)) ? '' : lineEnd}${indent}${item}${lineEnd}`);
  }
  if (isSeq(value) && value.range) {
    const closing = value.range[1] - 1;
    if (yaml[closing] !== ']') return undefined;
    return insert(closing, `${value.items.length > 0 ? ', ' : ''}${item.slice('- '.length)}`);
  }
  const isEmpty = value === null || (isScalar(value) && value.value === null);
  if (!isEmpty || !isScalar(pair.key) || !pair.key.range) return undefined;
  return insert(endOfLine(yaml, pair.key.range[1]), `  ${item}${lineEnd}`);
}

/** Where the next line begins. */
function endOfLine(yaml: string, from: number): number {
  const end = /\r\n?|\n/u.exec(yaml.slice(Math.max(0, from - 1)));
  return end ? Math.max(0, from - 1) + end.index + end[0].length : yaml.length;
}

/** Whether the YAML now says what it said before, and the item at the end of its list. */
function isOnlyAddition(before: string, after: string, field: string, item: string): boolean {
  const [old, now] = [plain(before), plain(after)];
  const items: unknown = plain(item);
  if (!Array.isArray(items) || items.length !== 1) return false;
  const list = (old[field] ?? []) as unknown[];
  const [added] = items as unknown[];
  return parse(after).errors.length === 0 && JSON.stringify(now) === JSON.stringify({ ...old, [field]: [...list, added] });
}

function plain(yaml: string): Record<string, unknown> {
  return (parse(yaml).toJS() ?? {}) as Record<string, unknown>;
}

function parse(yaml: string): Document.Parsed {
  return parseDocument(yaml, { strict: true, uniqueKeys: true });
}

/** Where each line begins; `\r`, `\n` and both together end one. */
function lineStarts(text: string): number[] {
  return [text.startsWith('\uFEFF') ? 1 : 0, ...[...text.matchAll(/\r\n?|\n/gu)].map(({ index, 0: end }) => index + end.length)];
}

import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';

import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { sourceOffset, type Notation, type Sign } from '@/lib/problems/source-offset';

import { yamlReason } from './yaml-reason';

/** A path into YAML data: `['authors', 0, 'name']`. */
export type DataPath = readonly PropertyKey[];

/** YAML read to plain data, with the place in the file of everything in it. */
export interface YamlData {
  data: unknown;
  problems: Problem[];
  /** Where the value at a path stands; the nearest thing around it if there is none. */
  placeOf: (path: DataPath) => Place;
  /** Where a character of the text at a path stands, whatever quotation marks, escapes or folded lines are before it. */
  placeWithin: (path: DataPath, offset: number) => Place;
  /** Where the name of a field stands. */
  placeOfKey: (path: DataPath, key: string) => Place;
}

/**
 * Reads YAML 1.2 (core schema: a date is text) without ever running anything: custom tags and aliases are refused.
 *
 * @param at the file, and the line on which the YAML begins
 */
export function readYaml(source: string, at: Place): YamlData {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false, strict: true, uniqueKeys: true });
  const toPlace = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: at.file, line: at.line + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  const lines = source.split('\n');
  const found = [...document.errors, ...document.warnings].map((error) => {
    const place = toPlace(startOf(error, document));
    return problemAt(place, 'yaml-invalid', { reason: yamlReason(error, lines[place.line - at.line] ?? '') });
  });
  // What the reader stumbles over again in the same line comes of the first.
  const problems = found.filter(({ line }, i) => found.findIndex((each) => each.line === line) === i);
  const alias = /(?:^|[\s:,[{-])\*[^\s,\]}]+/mu.test(source) ? findAlias(document) : undefined;
  if (alias !== undefined) problems.push(problemAt(toPlace(alias), 'yaml-invalid', { reason: { code: 'yaml-alias' } }));
  return {
    data: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    placeOf: (path) => toPlace(offsetOf(document, path) ?? 0),
    placeWithin: (path, offset) => toPlace(offsetWithin(source, document, path, offset) ?? offsetOf(document, path) ?? 0),
    placeOfKey: (path, key) => toPlace(offsetOfKey(document, path, key) ?? offsetOf(document, path) ?? 0),
  };
}

/** Where to look for an error: a quotation without its end is reported at the end of the file, but begins elsewhere. */
function startOf({ code, pos }: YAMLError, document: Document): number {
  let start = pos[0];
  if (code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && type?.startsWith('QUOTE') && range[0] <= pos[0] && pos[0] <= range[1]) start = range[0];
    },
  });
  return start;
}

function findAlias(document: Document): number | undefined {
  let offset: number | undefined;
  const find = (node: unknown): void => {
    if (offset !== undefined || node === null || typeof node !== 'object') return;
    if (isPair(node)) [node.key, node.value].forEach(find);
    else if ('source' in node && isNode(node) && !isScalar(node)) offset = node.range?.[0] ?? 0;
    else if ('items' in node && Array.isArray(node.items)) node.items.forEach(find);
  };
  find(document.contents);
  return offset;
}

function offsetOf(document: Document, path: DataPath): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
    // A field without a value has no node of its own: its name is the place.
    const key = path[length - 1];
    if (length > 0 && typeof key === 'string') {
      const named = offsetOfKey(document, path.slice(0, length - 1), key);
      if (named !== undefined) return named;
    }
  }
  return undefined;
}

function offsetOfKey(document: Document, path: DataPath, key: string): number | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}

const lineEnd = /[ \t]*(?:\n[ \t]*)+/uy;
const asWritten: Notation = { lineEnd, readSign: () => undefined };
const singleQuoted: Notation = { lineEnd, readSign: (source, at) => (source.startsWith("''", at) ? { text: "'", length: 2 } : undefined) };
const doubleQuoted: Notation = { lineEnd, readSign: readEscape };

/** Signs of a text in double quotation marks that JSON does not know. Source: YAML 1.2.2, 5.7. */
const escapes: Readonly<Record<string, string>> = { '0': '\0', a: '\u0007', e: '\u001B', v: '\v', N: '\u0085', _: '\u00A0', L: '\u2028', P: '\u2029', t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' };
const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\n[ \t]*|([^\n]))/uy;

function readEscape(source: string, at: number): Sign | undefined {
  escape.lastIndex = at;
  const match = escape.exec(source);
  if (!match) return undefined;
  const [whole, x, u, U, letter] = match;
  const code = x ?? u ?? U;
  const text = code === undefined ? (letter === undefined ? '' : (escapes[letter] ?? letter)) : String.fromCodePoint(Number.parseInt(code, 16));
  return { text, length: whole.length };
}

function offsetWithin(source: string, document: Document, path: DataPath, offset: number): number | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return undefined;
  const [start] = node.range;
  if (node.type === 'QUOTE_SINGLE') return sourceOffset(source, start + 1, node.value, offset, singleQuoted);
  if (node.type === 'QUOTE_DOUBLE') return sourceOffset(source, start + 1, node.value, offset, doubleQuoted);
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  return sourceOffset(source, isBlock ? source.indexOf('\n', start) + 1 : start, node.value, offset, asWritten);
}

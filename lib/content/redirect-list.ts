import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLSeq } from 'yaml';

const field = 'redirectFrom';

/**
 * The frontmatter of an article that is to answer at an old address, and must not send readers on from its own. All
 * else in it stays as it is written, comments too.
 *
 * @param frontmatter without its lines `---`; line ends are `\n`
 * @param from the address without variant, such as `/news/bridge`
 * @param own the address of the article from now on
 */
export function withRedirect(frontmatter: string, from: string, own: string): string {
  const before = addresses(frontmatter);
  const wanted = [...before.filter((address) => !isSame(address, own)), ...(before.some((address) => isSame(address, from)) ? [] : [from])];
  let text = frontmatter;
  for (const address of before) if (isSame(address, own)) text = withoutAddress(text, address);
  if (!addresses(text).some((address) => isSame(address, from))) text = withAddress(text, from);
  return holds(text, frontmatter, wanted) ? text : rewritten(frontmatter, wanted);
}

/** Whether two addresses are one: `/zh-Hans/news/bridge/` is `/news/bridge`. */
function isSame(one: string, other: string): boolean {
  const plain = (address: string) => address.replace(/^\/zh-Han[st](?:-(?:TW|HK))?(?=\/)/u, '').replace(/(?<=.)\/+$/u, '');
  return plain(one) === plain(other);
}

interface Found {
  pair: Pair<Node, Node | null>;
  seq: (YAMLSeq<Node> & { range: [number, number, number] }) | undefined;
}

function find(text: string): Found | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field) as Found['pair'] | undefined;
  return pair && { pair, seq: isSeq(pair.value) && pair.value.range ? (pair.value as Found['seq']) : undefined };
}

function addresses(text: string): string[] {
  const list: unknown = find(text)?.seq?.toJSON();
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

function withAddress(text: string, address: string): string {
  const found = find(text);
  if (!found) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${field}:\n  - ${address}\n`;
  const { seq } = found;
  const last = seq?.items.at(-1);
  if (!seq) return text;
  if (seq.flow) {
    const at = last?.range?.[1] ?? seq.range[0] + 1;
    return `${text.slice(0, at)}${last ? ', ' : ''}${address}${text.slice(at)}`;
  }
  const [start, end] = linesOf(text, last?.range);
  const indent = /^[ \t]*/u.exec(text.slice(start))?.[0] ?? '';
  return `${text.slice(0, end)}${text[end - 1] === '\n' ? '' : '\n'}${indent}- ${address}\n${text.slice(end)}`;
}

function withoutAddress(text: string, address: string): string {
  const { pair, seq } = find(text)!;
  if (!seq) return text;
  const i = seq.items.findIndex((item) => isScalar(item) && item.value === address);
  const [before, item, after] = [seq.items[i - 1], seq.items[i], seq.items[i + 1]];
  if (!before && !after) return cut(text, [linesOf(text, isNode(pair.key) ? pair.key.range : undefined)[0], linesOf(text, seq.range)[1]]);
  if (!seq.flow) return cut(text, linesOf(text, item?.range));
  return cut(text, before ? [before.range![1], item!.range![1]] : [item!.range![0], after!.range![0]]);
}

/** Where the lines of a node begin and end, the last line's end included. */
function linesOf(text: string, range: Node['range']): [number, number] {
  const [start, end] = range ?? [0, 0];
  // A block ends at the start of the line after it.
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const lineEnd = text.indexOf('\n', last);
  return [text.lastIndexOf('\n', start - 1) + 1, lineEnd === -1 ? text.length : lineEnd + 1];
}

function cut(text: string, [start, end]: [number, number]): string {
  return text.slice(0, start) + text.slice(end);
}

/** Whether a text says the addresses that are wanted, and else what it said. */
function holds(text: string, before: string, wanted: readonly string[]): boolean {
  const document = parseDocument(text);
  if (document.errors.length > 0) return false;
  const old = parseDocument(before);
  if (wanted.length > 0) old.set(field, wanted);
  else old.delete(field);
  const plain = (data: unknown) => JSON.stringify(Object.entries((data as object | null) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  return plain(document.toJS()) === plain(old.toJS());
}

/** For lists written in a way that text alone cannot be put into. */
function rewritten(frontmatter: string, wanted: readonly string[]): string {
  const document = parseDocument(frontmatter);
  document.set(field, wanted);
  return document.toString({ lineWidth: 0 });
}

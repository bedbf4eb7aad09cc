import { factKinds, readPageFacts, type FactKind } from './page-facts';

/** How something served differs from what was built: what came in, what went. `snippet` is the place in the bytes. */
export interface Difference {
  kind: FactKind | 'snippet' | 'header' | 'larger' | 'other-build';
  added: readonly string[];
  gone: readonly string[];
}

/** As many of a kind are kept; a page of spam can have thousands. */
const mostKept = 50;
/** UTF-16 units of one that are kept. */
const mostOfOne = 200;

/**
 * Names how a served page differs from the built one. Where the built one is not at hand, all that could be foreign is
 * named: scripts, frames, forms, hidden things, and links that leave the host.
 */
export function comparePages(built: string | undefined, served: string, host: string): Difference[] {
  const now = readPageFacts(served);
  const then = built === undefined ? undefined : readPageFacts(built);
  return factKinds.flatMap((kind) => {
    const added = then ? without(now[kind], then[kind]) : suspicious(kind, now[kind], host);
    const gone = then ? without(then[kind], now[kind]) : [];
    return added.length + gone.length === 0 ? [] : [{ kind, added: shorten(added), gone: shorten(gone) }];
  });
}

/** Names the place where two texts differ, as a difference. */
export function compareTexts(built: string | undefined, served: string): Difference[] {
  if (built === undefined || built === served) return [];
  let start = 0;
  while (start < built.length && built[start] === served[start]) start++;
  let end = 0;
  while (end < Math.min(built.length, served.length) - start && built.at(-1 - end) === served.at(-1 - end)) end++;
  const isBlank = [built, served].every((text) => text.slice(start, text.length - end).trim() === '');
  const around = isBlank ? 12 : 0; // blanks alone say nothing
  const middle = (text: string) => [text.slice(Math.max(0, start - around), text.length - Math.max(0, end - around))].filter((piece) => piece !== '');
  return [{ kind: 'snippet', added: shorten(middle(served)), gone: shorten(middle(built)) }];
}

/** The items of a list that another lacks; one that is there twice must be there twice. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}

function suspicious(kind: FactKind, items: readonly string[], host: string): readonly string[] {
  if (kind === 'link') return items.filter((href) => URL.canParse(href, `https://${host}`) && new URL(href, `https://${host}`).host !== host);
  return ['title', 'script', 'frame', 'form', 'hidden-link', 'hidden-text'].includes(kind) ? items : [];
}

function shorten(items: readonly string[]): string[] {
  return items.slice(0, mostKept).map((item) => (item.length > mostOfOne ? `${item.slice(0, mostOfOne)}…` : item));
}

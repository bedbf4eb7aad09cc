import { factKinds, readPageFacts, type FactKind } from './page-facts';

/**
 * How something served differs from what was built: what came in, what went. `snippet` is the place in the bytes; `suspect`
 * is what could be foreign in a page that there is nothing to compare with.
 */
export interface Difference {
  kind: FactKind | 'snippet' | 'suspect' | 'header' | 'larger' | 'other-build';
  added: readonly string[];
  gone: readonly string[];
}

/** As many of a kind are kept; a page of spam can have thousands. */
const mostKept = 50;
/** UTF-16 units of one that are kept. */
const mostOfOne = 200;

/** Names how a served page differs from the built one. */
export function comparePages(built: string, served: string): Difference[] {
  const [then, now] = [readPageFacts(built), readPageFacts(served)];
  return factKinds.flatMap((kind) => {
    const [added, gone] = [without(now[kind], then[kind]), without(then[kind], now[kind])];
    return added.length + gone.length === 0 ? [] : [{ kind, added: shorten(added), gone: shorten(gone) }];
  });
}

/** What could be foreign in a page that there is nothing to compare with: what leads to other hosts, runs, or is hidden and leads anywhere. */
export function suspectIn(served: string, host: string): Difference[] {
  const facts = readPageFacts(served);
  const isForeign = (address: string) => URL.canParse(address, `https://${host}`) && new URL(address, `https://${host}`).host !== host;
  const foreign = (['script', 'frame', 'form', 'link'] as const).flatMap((kind) => facts[kind].filter(isForeign));
  const suspect = [...foreign, ...facts['hidden-link'], ...facts['inline-script']];
  return [
    ...(facts.title.length > 0 ? [{ kind: 'title', added: shorten(facts.title), gone: [] } as const] : []),
    ...(suspect.length > 0 ? [{ kind: 'suspect', added: shorten(suspect), gone: [] } as const] : []),
  ];
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

function shorten(items: readonly string[]): string[] {
  return items.slice(0, mostKept).map((item) => (item.length > mostOfOne ? `${item.slice(0, mostOfOne)}…` : item));
}

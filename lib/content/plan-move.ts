import { findLinks, type LinkPlace } from '@/lib/mdx/find-links';
import { nearest } from '@/lib/problems/nearest';

import { classifyFile, parentPath } from './files';
import { frontmatterFiles } from './frontmatter-files';
import { fileAt, movedUrl, type Relocation } from './moved-url';
import { newPathFault, type PathFault, type TakenPaths } from './new-path';
import { withRedirect } from './redirect-list';
import { editBetween, type SourceEdit } from './source-edit';
import { splitFrontmatter, type SourceFile } from './source-file';

/** What a move needs to know of the content. */
export interface MoveInput {
  /** Path of an article or a section. */
  from: string;
  to: string;
  sources: readonly SourceFile[];
  /** Every other file below `content/`, those with a dot or an underscore before their name too. */
  others: readonly string[];
  taken: TakenPaths;
}

export type MoveFault =
  | PathFault
  | { kind: 'not-found'; path: string; near: string | undefined }
  | { kind: 'same-place'; path: string }
  | { kind: 'into-itself'; path: string; into: string };

/** Everything that a move changes. */
export interface MovePlan {
  /** Files that get another path, by path below `content/`. */
  renames: ReadonlyMap<string, string>;
  /** Addresses that are mended: places in the files as they are before the move. */
  links: SourceEdit[];
  /** Old addresses that are added to articles, or taken away where they are their own again. */
  redirects: { from: string; to: string; edit: SourceEdit }[];
  /** Sections whose own old address is left without an answer. */
  lost: string[];
}

/** Works out what a move changes, and whether it can be made. */
export function planMove(input: MoveInput): MovePlan | { fault: MoveFault } {
  const fault = moveFault(input);
  if (fault) return { fault };
  const { from, to, sources, others } = input;
  const references = new Map(sources.filter(({ path }) => path.endsWith('.mdx')).map((source) => [source.path, referencesIn(source)]));
  const renames = input.taken.sections.has(from) ? renamesOfSection(input) : renamesOfArticle(input, references);
  const files = new Set([...sources.map(({ path }) => path), ...others]);
  const relocation: Relocation = {
    path: (path) => (path === from ? to : input.taken.sections.has(from) && path.startsWith(`${from}/`) ? to + path.slice(from.length) : path),
    file: (file) => (files.has(file) ? (renames.get(file) ?? file) : undefined),
  };
  const links = [...references].flatMap(([path, places]) =>
    places.flatMap((place): SourceEdit[] => {
      const url = movedUrl(place, parentPath(path), parentPath(renames.get(path) ?? path), relocation);
      return url === undefined ? [] : [{ file: place.file, line: place.line, column: place.column, from: place.raw, to: url }];
    }),
  );
  const moved = sources.filter(({ path }) => renames.has(path));
  const redirects = moved.flatMap((source) => {
    const is = classifyFile(source.path);
    if (is.kind !== 'article') return [];
    const address = { from: `/${is.path}`, to: `/${relocation.path(is.path)}` };
    const { frontmatter } = splitFrontmatter(source);
    const edit = editBetween(frontmatter, withRedirect(frontmatter, address.from, address.to), { file: source.file, line: 2, column: 1 });
    return edit ? [{ ...address, edit }] : [];
  });
  const lost = moved.flatMap(({ path }) => (classifyFile(path).kind === 'section' ? [parentPath(path)] : []));
  return { renames, links, redirects, lost };
}

function moveFault({ from, to, taken }: MoveInput): MoveFault | undefined {
  const { owners, sections, oldAddresses } = taken;
  const own = owners.get(from);
  if (own === undefined) return { kind: 'not-found', path: from, near: nearest(from, owners.keys()) };
  if (from === to) return { kind: 'same-place', path: from };
  const isSection = sections.has(from);
  if (isSection && to.startsWith(`${from}/`)) return { kind: 'into-itself', path: from, into: to };
  // An article's own old address is free for it: moving back is allowed.
  const fault = newPathFault(to, { ...taken, oldAddresses: new Map([...oldAddresses].filter(([, owner]) => owner !== own)) });
  if (fault || !isSection) return fault;
  for (const [path, owner] of owners) {
    if (!path.startsWith(`${from}/`)) continue;
    const target = to + path.slice(from.length);
    const occupant = owners.get(target);
    if (occupant) return { kind: 'path-taken', path: target, owner: occupant };
    const redirecting = oldAddresses.get(target);
    if (redirecting && redirecting !== owner) return { kind: 'old-address', path: target, owner: redirecting };
  }
  return undefined;
}

function referencesIn(source: SourceFile): LinkPlace[] {
  const { body, bodyAt, problems } = splitFrontmatter(source);
  return problems.length > 0 ? [] : [...frontmatterFiles(source), ...findLinks(body, bodyAt)];
}

/** A section moves with all that is in its folder. */
function renamesOfSection({ from, to, sources, others }: MoveInput): Map<string, string> {
  const inside = [...sources.map(({ path }) => path), ...others].filter((path) => path.startsWith(`${from}/`));
  return new Map(inside.map((path) => [path, to + path.slice(from.length)]));
}

/** An article moves with its hand-written variants, and to another folder with the files that it alone names. */
function renamesOfArticle({ from, to, sources, others, taken }: MoveInput, references: ReadonlyMap<string, readonly LinkPlace[]>): Map<string, string> {
  const own = sources.map(({ path }) => path).filter((path) => {
    const is = classifyFile(path);
    return (is.kind === 'article' || is.kind === 'variant') && is.path === from;
  });
  const renames = new Map(own.map((path) => [path, to + path.slice(from.length)]));
  const [folder, target] = [parentPath(from), parentPath(to)];
  if (folder === target) return renames;
  const all = new Set(others);
  const named = (paths: Iterable<string>) => new Set([...paths].flatMap((path) => references.get(path)!.flatMap(({ url }) => fileAt(url, parentPath(path)) ?? [])));
  const byOthers = named([...references.keys()].filter((path) => !own.includes(path)));
  for (const file of named(own)) {
    if (!all.has(file) || byOthers.has(file) || sectionOf(file, taken) !== folder) continue;
    const place = [target, file.slice(folder === '' ? 0 : folder.length + 1)].filter((part) => part !== '').join('/');
    if (!all.has(place)) renames.set(file, place);
  }
  return renames;
}

/** The innermost section that a file lies in, `''` for none. */
function sectionOf(file: string, { sections }: TakenPaths): string {
  for (let folder = parentPath(file); folder !== ''; folder = parentPath(folder)) if (sections.has(folder)) return folder;
  return '';
}

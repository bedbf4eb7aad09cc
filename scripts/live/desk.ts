import { auditSubjects } from '@/lib/content/audit-subject';
import { openPlaces, type OpenPlace } from '@/lib/content/desk-places';
import { deskRows, otherSide } from '@/lib/content/desk-rows';
import { isVariant, type ByVariant, type Variant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { shortHash } from '../content/hash';
import { writeToContent } from './write-to-content';

import type { DeskView, DeskWrite, DeskWriteResult } from '@/lib/content/desk';
import type { VariantDocument } from '@/lib/content/documents';
import type { Memory } from '@/lib/content/memory';
import type { FilePlacer } from '@/lib/content/place-files';
import type { SourceFile } from '@/lib/content/source-file';
import type { LiveState } from './live-content';

/** What an editor sees of one article, and what is written for them. */
export interface Desk {
  view: (path: string, left: unknown, right: unknown) => DeskView | undefined;
  write: (wish: DeskWrite) => DeskWriteResult;
}

/** What the desk is made for: the content as it was last read. */
export interface DeskOptions {
  state: LiveState;
  remember: Memory;
  files: FilePlacer;
}

/** Makes the desk for a state of the content. */
export function createDesk({ state: { desk, settled, current }, remember, files }: DeskOptions): Desk {
  const { documents } = settled.content;
  const byPath = new Map(settled.sources.map((source) => [source.path, source]));
  const context = { terms: documents.terms, hongKongParticle: site.hongKongParticle, sources: byPath };

  /** An article's files, its doubtful places, and a name for the state of both. */
  function find(path: string) {
    const article = documents.articles.find((each) => each.path === path);
    const subject = auditSubjects(documents).find(({ isArticle, paths }) => isArticle && paths[0] === `${path}.mdx`);
    const listed = desk.articles.find((each) => each.path === path);
    if (!article || !subject || !listed) return undefined;
    const sources = subject.paths.map((each) => byPath.get(each)!);
    const places = remember(sources[0]!, 'places', [documents.terms, ...sources], () => openPlaces(subject, site.variants, context));
    return { article, listed, sources, places, hash: shortHash(...sources.map(({ text }) => text)) };
  }

  return {
    view(path, wantedLeft, wantedRight) {
      const found = find(path);
      if (!found) return undefined;
      const { article, listed, places, hash } = found;
      const own = documents.variants.filter((each) => each.path === path);
      const handWritten: ByVariant<VariantDocument> = Object.fromEntries(own.map((each) => [each.variant, each]));
      const left = published(wantedLeft) ?? published(article.fields.script) ?? site.defaultVariant;
      const right = published(wantedRight) ?? otherSide(left, site.variants);
      const rows = deskRows(article, handWritten, left, right, { ...context, files, places });
      const problems = desk.problems.filter((problem) => problem.article === path);
      return { article: listed, hash, left, right, variants: site.variants, rows, places: places.map(({ shown }) => shown), problems };
    },

    write({ path, hash, place: placeId, offer: offerId }) {
      const found = find(path);
      if (!found) return 'unknown';
      if (found.hash !== hash || found.listed.shown !== 'current') return 'changed-since';
      const open = found.places.find(({ shown }) => shown.id === placeId);
      const target = open && targetOf(open, offerId, found.sources);
      if (!target) return 'unknown';
      // Only files that are among the content just now are ever written.
      if (!current.includes(target.source)) return 'changed-since';
      return writeToContent(target.source, target.edit);
    },
  };
}

/** The file and the change that an offer stands for. */
function targetOf({ place, shown }: OpenPlace, offerId: string, sources: readonly SourceFile[]) {
  const offer = shown.offers.find(({ id }) => id === offerId);
  if (!offer) return undefined;
  const { kind, text, replaces } = offer;
  if (kind !== 'inline') return { source: sources[0]!, edit: { kind: 'item', field: kind === 'term' ? 'terms' : 'reviewed', item: text } as const };
  const source = sources.find(({ file }) => file === place.file);
  const column = place.column - inWord(place.block, place.offset, replaces!);
  return source && { source, edit: { kind: 'inline', line: place.line, column, replaces: replaces!, text } as const };
}

/** How far into the words that are replaced the doubtful character stands. */
function inWord(block: string, offset: number, replaces: string): number {
  for (let back = 0; back < replaces.length; back++) if (block.startsWith(replaces, offset - back)) return back;
  return 0;
}

function published(variant: unknown): Variant | undefined {
  return isVariant(variant) && site.variants.includes(variant) ? variant : undefined;
}

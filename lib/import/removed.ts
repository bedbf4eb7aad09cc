/**
 * What is told of an import, by kind. `chrome` was around the article, `field` went into the frontmatter, `debris` was
 * left in the text by machines, `unsafe` may not be in an article, `repair` was changed, `note` is for the editor to know.
 */
export const removedKinds = {
  navigation: 'chrome',
  breadcrumb: 'field',
  'source-line': 'field',
  'by-line': 'field',
  'page-title': 'chrome',
  'title-repeated': 'chrome',
  'site-name': 'chrome',
  'tools': 'chrome',
  'qr-code': 'chrome',
  'neighbours': 'chrome',
  'related': 'chrome',
  'copyright': 'chrome',
  'staff': 'chrome',
  'outside': 'chrome',
  'hidden': 'chrome',
  'spam': 'chrome',
  'form': 'unsafe',
  'script': 'unsafe',
  'style': 'unsafe',
  'frame': 'unsafe',
  'comment': 'unsafe',
  'link-unsafe': 'unsafe',
  'link-lost': 'unsafe',
  'picture-remote': 'unsafe',
  'picture-missing': 'unsafe',
  'picture-unsafe': 'unsafe',
  'attachment-missing': 'unsafe',
  'gloss': 'debris',
  'zero-width': 'debris',
  'control': 'debris',
  'entity': 'repair',
  'list-mark': 'repair',
  'subheading': 'repair',
  'heading-level': 'repair',
  'raised': 'repair',
  'element-unknown': 'unsafe',
  'table-merged': 'repair',
  'table-unfolded': 'repair',
  'lines-joined': 'repair',
  'frontmatter-unknown': 'field',
  'meta': 'chrome',
  'encoding': 'note',
  'gloss-doubtful': 'note',
  'mixed-script': 'note',
  'script-unsure': 'note',
  'date-missing': 'note',
  'title-from-file-name': 'note',
} as const satisfies Record<string, RemovedGroup>;

export type RemovedGroup = 'chrome' | 'field' | 'debris' | 'unsafe' | 'repair' | 'note';
export type RemovedKind = keyof typeof removedKinds;

/** Something of the original that is not in the article as it was, or that the editor should know. */
export interface Removed {
  kind: RemovedKind;
  /** As the original had it. */
  text: string;
  /** Line of the original, from 1; for a .docx its paragraph. */
  line: number;
}

/** Longest text kept of what no reader saw, such as a script. */
const maxUnseenLength = 200;

/** The beginning of a text that no reader saw. */
export function beginningOf(text: string): string {
  const short = text.replace(/\s+/gu, ' ').trim();
  return short.length > maxUnseenLength ? `${short.slice(0, maxUnseenLength)}…` : short;
}

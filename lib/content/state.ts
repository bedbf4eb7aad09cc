import { toEpochMs } from './dates';

import type { ArticleSummary } from './model';
import type { ArticleFields } from './schemas';

/**
 * Whether an article is published at a moment. The one rule for it: lists, feeds, counts and pictures all get what
 * passed here.
 *
 * @param now milliseconds since 1970
 */
export function stateOf({ draft, publishedAt }: Pick<ArticleFields, 'draft' | 'publishedAt'>, now: number, timeZone: string): ArticleSummary['state'] {
  if (draft) return 'draft';
  return toEpochMs(publishedAt, timeZone) > now ? 'scheduled' : 'published';
}

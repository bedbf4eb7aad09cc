import type { InlineHashes } from './policy';
import type { Redirect } from '@/lib/content/redirects';
import type { Variant } from '@/lib/script/variants';

/** What a host must know of a built site. `site.config.ts` and the environment may say something else by now. */
export interface Hosting {
  /** Where the site will be, without path. */
  url: string;
  /** The path it is served under, blank for the top. */
  basePath: string;
  variants: readonly Variant[];
  defaultVariant: Variant;
  inline: InlineHashes;
  redirects: readonly Redirect[];
}

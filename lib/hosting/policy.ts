/** Hashes of the inline code of a site, as a policy writes them without quotes: `sha256-…`. */
export interface InlineHashes {
  /** `'any'` where pages keep the framework's runtime: its inline scripts differ from page to page. */
  scripts: readonly string[] | 'any';
  styles: readonly string[];
}

/** Where a host must be told its headers before the pages are made: what `fillHashes` puts the hashes in the place of. */
export const hashesToCome: InlineHashes = { scripts: ['sha256-scripts-to-come'], styles: ['sha256-styles-to-come'] };

/** A text with a policy of `hashesToCome`, with the real hashes in it; `undefined` where there is no such policy in it. */
export function fillHashes(text: string, { scripts, styles }: InlineHashes): string | undefined {
  if (!text.includes(hashesToCome.scripts[0]!) || scripts === 'any') return undefined;
  const put = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join('');
  return text.replaceAll(` '${hashesToCome.scripts[0]}'`, put(scripts)).replaceAll(` '${hashesToCome.styles[0]}'`, put(styles));
}

/**
 * The Content-Security-Policy of every page: nothing is loaded but from the site itself, no code runs but its files and the
 * inline code that the build has seen, nobody frames it. One for the whole site, so that any host can send it.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  const allowed = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  const directives = {
    'default-src': "'none'",
    'script-src': scripts === 'any' ? "'self' 'unsafe-inline'" : allowed(scripts),
    'style-src': allowed(styles),
    'img-src': "'self'",
    'media-src': "'self'",
    'connect-src': "'self'", // search reads its index and the pages found
    'manifest-src': "'self'",
    'form-action': "'self'", // the search form
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; ');
}

/** The same for a `<meta>` of a page, which may not say who frames it. For hosts that send no headers of ours. */
export function metaPolicy(hashes: InlineHashes): string {
  return contentSecurityPolicy(hashes).replace(/; frame-ancestors [^;]*/u, '');
}

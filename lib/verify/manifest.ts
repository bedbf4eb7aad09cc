import { z } from 'zod';

/** Where the manifest is in the built site, and its signature; docs/decisions/012-manifest.md says why not below `.well-known`. */
export const manifestFile = 'shutong-manifest.json';
export const signatureFile = 'shutong-manifest.sig';

/** What answers at an address of the site. */
const kinds = z.enum([
  'page', // a page of the site
  'entry', // the page at `/`, in whose place a host may send readers on to a variant
  'not-found', // what unknown addresses answer with
  'moved', // an old address: the page that leads on, or a redirect to the same place
  'file', // everything else: scripts, styles, pictures, feeds
]);

const address = z.object({
  kind: kinds,
  /** SHA-256 of the bytes before they are packed, in hexadecimal. */
  sha256: z.string().regex(/^[\da-f]{64}$/u),
  bytes: z.number().int().nonnegative(),
  /** The file it was made of, below the content folder. Lists and the like are made of many and have none. */
  source: z.string().optional(),
  /** Where an old address leads. */
  to: z.string().startsWith('/').optional(),
});

const manifest = z.object({
  form: z.literal(1),
  /** Where the site was built for, without base path: `https://example.org`. */
  site: z.url(),
  /** The path it is served under, blank for the top of the host. */
  basePath: z.string(),
  variants: z.array(z.string()).min(1),
  /** The moment that counted as now, ISO 8601. */
  builtAt: z.string(),
  /** The commit it was built from, `null` where neither git nor the host said one. */
  commit: z.string().nullable(),
  /** Whether files were there that the commit does not have; `null` where there was no git to ask. */
  modified: z.boolean().nullable(),
  /** By address from the top of the host, percent-encoded: `/news/zh-Hant/topics`. */
  urls: z.record(z.string().startsWith('/'), address),
});

/** An address and what it must answer with. */
export type ManifestEntry = z.infer<typeof address>;

/** What a build made: every address with the hash of what it answers. */
export type Manifest = z.infer<typeof manifest>;

/** The manifest as it is written: one address a line, in order, so that the manifests of two builds can be compared by eye. */
export function writeManifest({ urls, ...head }: Manifest): string {
  const lines = Object.keys(urls).sort().map((url) => `  ${JSON.stringify(url)}: ${JSON.stringify(urls[url])}`);
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "urls": {\n${lines.join(',\n')}\n }\n}\n`;
}

/** Reads a manifest; `undefined` for what is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return manifest.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

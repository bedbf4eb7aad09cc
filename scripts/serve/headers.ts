/** Files whose address changes with their bytes: they can be kept for ever. */
const immutable = /^\/(?:_next\/static|media|assets)\//u;

const security = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** The headers of a file of the site: `headersFor('/assets/reader-1a2b.js')`. */
export function headersFor(path: string): Record<string, string> {
  const caching = immutable.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
  return { ...security, Vary: 'Accept-Encoding', 'Cache-Control': caching };
}

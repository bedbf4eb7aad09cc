/** What an address in an article points to. */
export type Href =
  | { kind: 'page'; path: string } // `/topics/response#数据`: a page of this site, written without its variant
  | { kind: 'heading'; hash: string }
  | { kind: 'file'; file: string } // beside the article, or an article by its file name
  | { kind: 'external'; url: string }
  | { kind: 'unsafe' };

const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Says what an address is. Control characters and white space count as unsafe, since browsers drop them when they read
 * the scheme (`java\nscript:`).
 */
export function classifyHref(href: string): Href {
  if (/[\u0000-\u0020\u007F]/u.test(href) && href.includes(':')) return { kind: 'unsafe' };
  if (href.startsWith('#')) return { kind: 'heading', hash: href };
  if (href.startsWith('//')) return { kind: 'external', url: `https:${href}` };
  if (href.startsWith('/')) return { kind: 'page', path: href };
  const scheme = /^([a-z][a-z0-9+.-]*:)/iu.exec(href)?.[1]?.toLowerCase();
  if (scheme) return safeSchemes.has(scheme) ? { kind: 'external', url: href } : { kind: 'unsafe' };
  return { kind: 'file', file: safeDecode(href) };
}

function safeDecode(text: string): string {
  try {
    return decodeURI(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

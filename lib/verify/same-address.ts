/**
 * Whether an address is another way of writing the same one, so that a redirect between the two takes nobody elsewhere:
 * a slash or `.html` at the end, `index`, https for http, a query that falls away.
 */
export function isSameAddress(from: URL, to: URL): boolean {
  return isSameHost(from, to) && plainPath(from.pathname) === plainPath(to.pathname);
}

/** Whether two addresses are of one host; https in the place of http is, the other way round is not. */
export function isSameHost(from: URL, to: URL): boolean {
  const isSafer = from.protocol === 'http:' && to.protocol === 'https:' && from.port === '' && to.port === '';
  return from.hostname === to.hostname && (from.origin === to.origin || isSafer);
}

/** One spelling of a path: `plainPath('/zh-Hans/topics/index.html') // '/zh-Hans/topics'`. */
export function plainPath(pathname: string): string {
  return decode(pathname).replace(/\/{2,}/gu, '/').replace(/(?:\/index)?\.html$/iu, '').replace(/\/(?:index)?$/u, '') || '/';
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path; // as it is, then
    throw error;
  }
}

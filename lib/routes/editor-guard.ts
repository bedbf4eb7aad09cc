/** What a request says of itself. */
export interface RequestHead {
  host: string | null;
  origin: string | null;
  contentType: string | null;
  contentLength: string | null;
}

/** A wish to write is a few names; more is none. In bytes. */
export const maxWishBytes = 4096;

/**
 * Why a request may not write, as an HTTP status; `undefined` if it may. A name of this machine must be asked for, or else
 * another site has given its own name this machine's address (DNS rebinding); and the page that asks must be of the same
 * origin, or else another site asks in the editor's name (CSRF). JSON alone is taken, which no form can send.
 *
 * @param port the one that the site is served on
 */
export function refuseWrite({ host, origin, contentType, contentLength }: RequestHead, port: number): number | undefined {
  const hosts = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  if (host === null || !hosts.includes(host) || origin !== `http://${host}`) return 403;
  if (!/^application\/json(?:;\s*charset=utf-8)?$/iu.test(contentType ?? '')) return 415;
  const length = Number(contentLength ?? Number.NaN);
  if (!Number.isInteger(length) || length < 0) return 411;
  return length > maxWishBytes ? 413 : undefined;
}

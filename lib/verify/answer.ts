/** The answer of a host, redirects to another spelling of the address followed. */
export interface Answer {
  /** What was asked for in the end. */
  url: string;
  status: number;
  /** Header names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body, unpacked; blank where it was cut off. */
  sha256: string;
  /** What of the body was read, unpacked. */
  body: Uint8Array;
  /** Whether the body was larger than would be read. */
  isCut: boolean;
}

/** Where an answer leads, by status or by the header that does the same. */
export function leadsTo({ url, status, headers }: Answer): URL | undefined {
  const refresh = /^\s*\d*\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/iu.exec(headers.refresh ?? '')?.[1];
  const target = refresh ?? (status >= 300 && status < 400 && status !== 304 ? headers.location : undefined);
  return target !== undefined && URL.canParse(target, url) ? new URL(target, url) : undefined;
}

/** The host that answered. */
export function hostOf({ url }: Answer): string {
  return new URL(url).host;
}

/** Whether an answer says that it is a page, or does not say what it is. */
export function isHtml({ headers }: Answer): boolean {
  return /html/iu.test(headers['content-type'] ?? 'text/html');
}

/** Whether an answer says that it is text of any kind. */
export function isText(answer: Answer): boolean {
  return isHtml(answer) || /^text\/|javascript|json|xml|svg/iu.test(answer.headers['content-type'] ?? '');
}

/** The text of an answer; what is no UTF-8 in it becomes U+FFFD. */
export function textOf({ body }: Answer): string {
  return new TextDecoder().decode(body);
}

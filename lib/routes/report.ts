/** What a report of a wrong character says beside the words themselves. */
export interface ReportDetails {
  /** The full address of the page. */
  page: string;
  variant: string;
  /** The subject of a letter. */
  subject: string;
  /** What a letter says: the place for the words comes after it. */
  text: string;
}

/**
 * The link that reports a wrong character: a letter (`mailto:…`) or a page with a form (`https://…`), which gets `page`,
 * `variant` and `words` as its query. Words that a reader has marked go to the very end, percent-encoded: the reader
 * script appends them, and without it that place stays free.
 *
 * `reportHref('https://example.org/report', details) // 'https://example.org/report?page=…&variant=zh-Hant&words='`
 */
export function reportHref(address: string, { page, variant, subject, text }: ReportDetails): string {
  const ask = address.includes('?') ? '&' : '?';
  const parameters = address.startsWith('mailto:') ? { subject, body: text } : { page, variant, words: '' };
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value.replaceAll('\n', '\r\n'))}`);
  return address + ask + query.join('&');
}

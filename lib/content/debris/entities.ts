import { decodeHTMLStrict } from 'entities';

/** An HTML entity that readers would see as it is written. */
export interface LeftEntity {
  /** Where it is, in UTF-16 units, and how long it is. */
  offset: number;
  length: number;
  /** As it stands: `&nbsp;`. */
  written: string;
  /** The character that it means. */
  meant: string;
}

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));|&nbsp(?![A-Za-z0-9;])/gu;

/**
 * Finds HTML entities in a text as readers see it. Markdown has read its own by then: what is left was written twice over
 * (`&amp;nbsp;`), or stands in a field, which is no Markdown.
 */
export function findEntities(text: string): LeftEntity[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(entity)].flatMap(({ index, 0: written, 1: decimal, 2: hexadecimal, 3: name = 'nbsp' }) => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
    const meant = code === undefined ? decodeName(name) : code <= 0x10ffff && String.fromCodePoint(code);
    return meant ? [{ offset: index, length: written.length, written, meant }] : [];
  });
}

/** The character of a name, `undefined` where HTML knows none. */
function decodeName(name: string): string | undefined {
  const decoded = decodeHTMLStrict(`&${name};`);
  return decoded === `&${name};` ? undefined : decoded;
}

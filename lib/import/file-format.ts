import { ImportError } from './import-error';

/** Kinds of file that can be imported. */
export type FileFormat = 'html' | 'text' | 'markdown' | 'docx';

/** First bytes of files that are no text, and what they are. */
const signatures: readonly [looksLike: string, bytes: readonly number[]][] = [
  ['.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['.png', [0x89, 0x50, 0x4e, 0x47]],
  ['.jpg', [0xff, 0xd8, 0xff]],
  ['.gif', [0x47, 0x49, 0x46, 0x38]],
  ['.rar', [0x52, 0x61, 0x72, 0x21]],
  ['.gz', [0x1f, 0x8b]],
];

const zip = [0x50, 0x4b];

/**
 * What a file is: by its first bytes where they tell, else by its name, else by whether tags are in it. A page saved as
 * .txt that is full of tags is a page.
 *
 * @param name the file's name; only its ending counts
 */
export function fileFormat(name: string, bytes: Uint8Array): FileFormat {
  const startsWith = (signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) throw new ImportError({ kind: 'empty' });
  if (startsWith(zip) && [3, 5, 7].includes(bytes[2] ?? 0)) {
    if (ending === 'docx' || ending === 'docm') return 'docx';
    throw new ImportError({ kind: 'unknown-format', looksLike: `.${ending || 'zip'}` });
  }
  const other = signatures.find(([, signature]) => startsWith(signature));
  if (other) throw new ImportError({ kind: 'unknown-format', looksLike: other[0] });
  if (ending === 'docx' || ending === 'docm') throw new ImportError({ kind: 'damaged-docx', reason: 'no-zip' });
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  if (ending === 'mht' || ending === 'mhtml' || /^(?:From: <Saved by|MIME-Version:)/u.test(head)) throw new ImportError({ kind: 'unknown-format', looksLike: '.mhtml' });
  if (['md', 'mdx', 'markdown'].includes(ending)) return 'markdown';
  if (['html', 'htm', 'xhtml', 'shtml', 'jsp', 'asp', 'aspx', 'php'].includes(ending)) return 'html';
  return /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype html|html))|<\/(?:p|div|td|body|span)\s*>/iu.test(head) ? 'html' : 'text';
}

import { unzipSync, zipSync, type Unzipped } from 'fflate';

import { ImportError } from './import-error';

/** What a .docx may unpack to, in bytes; the longest reports with their pictures stay under a tenth. */
export const maxUnpackedBytes = 150 * 1024 * 1024;

/** What its text may unpack to; a megabyte is some 30,000 characters with their marks. */
export const maxXmlBytes = 30 * 1024 * 1024;

/** Files in a .docx. */
const maxEntries = 5_000;

/**
 * A .docx with nothing in it but what was unpacked within bounds: the directory's sizes are added up first, and no file is
 * inflated further than the directory says.
 */
export function unpackDocx(bytes: Uint8Array): Uint8Array {
  let total = 0;
  let entries = 0;
  const files = read(() =>
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        entries++;
        total += originalSize;
        const isText = /\.(?:xml|rels)$/iu.test(name);
        if (entries > maxEntries || total > maxUnpackedBytes || (isText && originalSize > maxXmlBytes)) throw new ImportError({ kind: 'unpacks-too-large', limit: maxUnpackedBytes });
        return isText || /^word\/media\//u.test(name);
      },
    }),
  );
  if (!Object.keys(files).some((name) => name.startsWith('word/') && name.endsWith('.xml'))) throw new ImportError({ kind: 'damaged-docx', reason: 'no-text' });
  return zipSync(files, { level: 0 });
}

function read(unzip: () => Unzipped): Unzipped {
  try {
    return unzip();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    // fflate throws errors of its own and, for directories that lie, those of arrays.
    throw new ImportError({ kind: 'damaged-docx', reason: { said: error instanceof Error ? error.message : String(error) } }, { cause: error });
  }
}

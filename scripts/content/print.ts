import { pipeline } from 'node:stream/promises';

/**
 * Writes pieces to standard output as fast as it takes them. A reader who has read enough (`… | head`) ends it quietly:
 * no more pieces are asked for.
 */
export async function print(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(pieces, process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

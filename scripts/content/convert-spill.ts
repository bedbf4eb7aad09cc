import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Texts that are kept in order until they can be written, in little memory however many they are. */
export interface Spill {
  add: (text: string) => void;
  /** All that was added since the last time, in pieces: a short one, with what stands before and after it, in one. */
  take: (before: string, after: string) => Iterable<string>;
  /** Must be called at the end, also an early one: takes the file away. */
  close: () => void;
}

/** How much is kept in memory before it goes to a file, in UTF-16 units. Nearly no line of a text has so many flags. */
const heldLength = 262_144;

/** How much is read back at a time, in bytes. */
const readSize = 65_536;

/** Makes a store of texts that keeps in memory what is short, and in a file that no one else can read what is longer. */
export function createSpill(): Spill {
  let held: string[] = [];
  let length = 0;
  let size = 0; // of what is in the file, in bytes
  let file: { descriptor: number; folder: string } | undefined;

  function add(text: string): void {
    held.push(text);
    length += text.length;
    if (length < heldLength) return;
    file ??= openFile();
    const bytes = Buffer.from(held.join(''));
    for (let written = 0; written < bytes.length; ) written += writeSync(file.descriptor, bytes, written, bytes.length - written, size + written);
    size += bytes.length;
    held = [];
    length = 0;
  }

  function* take(before: string, after: string): Generator<string> {
    let begin = before;
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const bytes = Buffer.alloc(size > 0 ? readSize : 0);
    for (let at = 0; at < size; ) {
      const count = readSync(file!.descriptor, bytes, 0, Math.min(readSize, size - at), at);
      at += count;
      yield begin + decoder.decode(bytes.subarray(0, count), { stream: at < size });
      begin = '';
    }
    yield begin + held.join('') + after;
    held = [];
    length = 0;
    size = 0; // the next line writes over it
  }

  function close(): void {
    if (!file) return;
    closeSync(file.descriptor);
    rmSync(file.folder, { recursive: true, force: true });
    file = undefined;
  }

  return { add, take, close };
}

function openFile(): { descriptor: number; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'shutong-flags-'));
  const path = join(folder, 'flags');
  const descriptor = openSync(path, 'wx+', 0o600);
  // Where the system allows it, the file loses its name at once: nothing stays behind even if the process is killed.
  if (process.platform !== 'win32') rmSync(folder, { recursive: true });
  return { descriptor, folder };
}

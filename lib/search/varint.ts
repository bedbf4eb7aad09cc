/** Numbers in a row, seven bits a byte, lowest first; the eighth bit says that more follow. Source: LEB128. */
export interface NumberWriter {
  write: (value: number) => void;
  /** What was written. */
  bytes: () => Uint8Array;
  /** How much that is, in bytes. */
  length: () => number;
}

/** Starts an empty row. Numbers are whole, from 0 to 2³¹ − 1. */
export function createNumberWriter(): NumberWriter {
  let buffer = new Uint8Array(1024);
  let length = 0;
  return {
    write(value) {
      if (length + 5 > buffer.length) {
        const larger = new Uint8Array(buffer.length * 2);
        larger.set(buffer);
        buffer = larger;
      }
      let rest = value;
      for (; rest > 127; rest >>>= 7) buffer[length++] = (rest & 127) | 128;
      buffer[length++] = rest;
    },
    bytes: () => buffer.slice(0, length),
    length: () => length,
  };
}

/** Reads a row of numbers: each call gives the next. @throws {RangeError} where the row ends in the middle of a number */
export function createNumberReader(bytes: Uint8Array): { read: () => number; skip: (count: number) => void; isAtEnd: () => boolean } {
  let at = 0;
  const next = () => {
    const byte = bytes[at++];
    if (byte === undefined) throw new RangeError('The row of numbers is cut short.');
    return byte;
  };
  return {
    read() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = next();
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    },
    skip(count) {
      for (let i = 0; i < count; i++) while (next() > 127);
    },
    isAtEnd: () => at >= bytes.length,
  };
}

import { encode } from 'uqr';

/** A QR code as a drawing: so many modules to a side, the dark ones as one path. */
export interface QrDrawing {
  /** Modules to a side, without the quiet zone of four that must be around it. */
  size: number;
  path: string;
}

/**
 * The QR code of an address. Runs of dark modules are written relative to each other, half of the bytes, packed, of a
 * square for each.
 */
export function drawQrCode(address: string): QrDrawing {
  // Level M survives 15 % of damage, as a print on a notice board has it.
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  let path = '';
  let [atX, atY] = [0, 0];
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const end = row.indexOf(false, x);
      const run = (end === -1 ? size : end) - x;
      path += `m${x - atX} ${y - atY}h${run}`.replace(' -', '-');
      x += run;
      [atX, atY] = [x, y];
    }
  }
  return { size, path };
}

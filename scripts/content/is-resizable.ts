/**
 * Whether a file is a picture of pixels that stands still. Drawings (SVG) are sharp at every size, animations would stop,
 * and what is AVIF already could only lose.
 */
export function isResizable(data: Buffer): boolean {
  if (data.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return true; // JPEG
  if (data.subarray(1, 4).toString('latin1') === 'PNG') return !isAnimatedPng(data);
  if (data.subarray(8, 12).toString('latin1') === 'WEBP') return !isAnimatedWebp(data);
  return false;
}

/** Its control chunk stands before the first picture. Source: the PNG specification, 3rd edition, 11.3.6. */
function isAnimatedPng(data: Buffer): boolean {
  const control = data.indexOf('acTL');
  return control !== -1 && control < data.indexOf('IDAT');
}

/** The second bit of the flags in the extended header. Source: RFC 9649, 2.7. */
function isAnimatedWebp(data: Buffer): boolean {
  return data.subarray(12, 16).toString('latin1') === 'VP8X' && ((data[20] ?? 0) & 0b10) !== 0;
}

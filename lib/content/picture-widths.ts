/** Formats that a picture is made in, the smallest first; browsers take the first that they know. */
export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** From a phone's column to a reading column on a fine screen. */
const steps = [480, 800, 1200];
const largest = 1600;

/** Widths in pixels that a picture is made in, never wider than it is: `widthsFor(1000) // [480, 800, 1000]`. */
export function widthsFor(width: number): number[] {
  const own = Math.min(width, largest);
  // A step that is nearly the whole would be a file for nothing.
  return [...steps.filter((step) => step < own * 0.9), own];
}

/** The address of a picture in a width and format: `resizedSrc('/media/1a2b/bridge.jpg', 800, 'avif') // '/media/1a2b/bridge-800.avif'`. */
export function resizedSrc(src: string, width: number, format: PictureFormat): string {
  return `${src.replace(/\.[^./]*$/u, '')}-${width}.${format}`;
}

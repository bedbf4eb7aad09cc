/** A character, or several that are read as one, and their reading. */
export interface Reading {
  base: string;
  reading: string;
}

/** A reading for each character; one for the whole where syllables and characters do not match in number. */
export function readingsOf(text: string, reading: string): Reading[] {
  const characters = [...text];
  const syllables = reading.split(/\s+/u);
  if (characters.length !== syllables.length) return [{ base: text, reading }];
  return characters.map((base, i) => ({ base, reading: syllables[i]! }));
}

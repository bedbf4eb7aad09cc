/**
 * Where each character of a text stands in another text that has one character for each of its characters: conversion
 * keeps their number, but not that of UTF-16 units, since some rare ones are a pair on one side only (鋐, in Simplified 𬭎).
 *
 * `alignedOffsets('王鋐', '王𬭎') // [0, 1, 3]`
 *
 * @returns for the offset of each unit of the first text the offset in the second, and last the length of the second; of
 * the second unit of a pair, that of its character. `undefined` where the texts have not as many characters
 */
export function alignedOffsets(text: string, other: string): readonly number[] | undefined {
  const offsets: number[] = [];
  let at = 0;
  for (let i = 0; i < text.length; at += lengthAt(other, at)) {
    if (at >= other.length) return undefined;
    const end = i + lengthAt(text, i);
    for (; i < end; i++) offsets.push(at);
  }
  return at === other.length ? [...offsets, at] : undefined;
}

/** The units of the character at an offset: 2 for a pair, else 1. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

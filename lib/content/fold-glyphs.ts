import { foldGlyph } from '@/lib/script/glyph-variants';

/** Characters without their regional forms: equal for 裡 and 裏, which are the same choice. */
export function foldGlyphs(characters: string): string {
  return [...characters].map(foldGlyph).join('');
}

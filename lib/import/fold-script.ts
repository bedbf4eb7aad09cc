import { applyEdits } from '@/lib/script/edits';
import { traditionalToSimplified } from '@/lib/script/opencc';

/**
 * A text as words are compared: Simplified, full-width letters and digits narrow, without blanks.
 * `foldScript('當前位置： 首頁') // '当前位置:首页'`
 */
export function foldScript(text: string): string {
  return simplify(text).normalize('NFKC').replace(/\s+/gu, '');
}

/** A text in Simplified, character for character. */
export function simplify(text: string): string {
  return applyEdits(text, traditionalToSimplified('taiwan')(text));
}

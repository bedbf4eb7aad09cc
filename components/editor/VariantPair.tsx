import { deskMarks, type DeskView } from '@/lib/content/desk';

import { editorWords } from './editor-words';

import type { Language } from '@/lib/problems/language';
import type { Variant } from '@/lib/script/variants';

export interface VariantPairProps extends Pick<DeskView, 'left' | 'right' | 'variants'> {
  names: Record<Variant, string>;
  language: Language;
  /** The language, where the address names it. */
  asked?: string;
}

/** Which two variants stand side by side, and what the marks in them mean. */
export function VariantPair({ left, right, variants, names, language, asked }: VariantPairProps) {
  const words = editorWords[language];
  return (
    <div className="desk-tools">
      <form method="get">
        {asked && <input type="hidden" name="lang" value={asked} />}
        {(['left', 'right'] as const).map((side) => (
          <label key={side}>
            {words[side]}{' '}
            <select name={side} defaultValue={side === 'left' ? left : right}>
              {variants.map((variant) => (
                <option key={variant} value={variant} lang={variant}>
                  {names[variant]}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">{words.show}</button>
      </form>
      <ul className="desk-legend" aria-label={words.legend}>
        {(Object.keys(deskMarks) as (keyof typeof deskMarks)[]).map((kind) => (
          <li key={kind}>
            <span className={deskMarks[kind]} lang="zh">
              字
            </span>{' '}
            {words.marks[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Every variant that can be published, named by its BCP 47 tag. Which of them are is decided in `site.config.ts`. */
export const allVariants = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const;

/** One published rendering: `'zh-Hant-HK'`. The same string is URL segment, `<html lang>`, `hreflang` and messages file. */
export type Variant = (typeof allVariants)[number];

/** The two scripts a variant can be in. The script's own tag is always published. */
export type Script = 'zh-Hans' | 'zh-Hant';

/** A value per variant; a variant without one takes its script's. */
export type ByVariant<T> = Partial<Record<Variant, T>>;

/** Narrows unknown input, such as a path segment, to a variant. */
export function isVariant(value: unknown): value is Variant {
  return allVariants.includes(value as Variant);
}

/** The script of a variant: `scriptOf('zh-Hant-HK') // 'zh-Hant'`. */
export function scriptOf(variant: Variant): Script {
  return variant.startsWith('zh-Hans') ? 'zh-Hans' : 'zh-Hant';
}

/** Where a variant looks, in order: `fallbacks('zh-Hant-HK') // ['zh-Hant-HK', 'zh-Hant']`. */
export function fallbacks(variant: Variant): Variant[] {
  const script = scriptOf(variant);
  return variant === script ? [variant] : [variant, script];
}

/** The value meant for a variant: its own, else its script's, else `undefined`. */
export function pickByVariant<T>(values: ByVariant<T>, variant: Variant): T | undefined {
  for (const tag of fallbacks(variant)) {
    if (values[tag] !== undefined) return values[tag];
  }
  return undefined;
}

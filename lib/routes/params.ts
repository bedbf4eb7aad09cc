import { library } from '@/lib/content/library';
import { site } from '@/site.config';

import { allPagePaths } from './resolve';

import type { Variant } from '@/lib/script/variants';

/** Params of the pages that every variant has once: home, 404. */
export function variantParams(): { locale: Variant }[] {
  return site.variants.map((locale) => ({ locale }));
}

/** Params of every other page. Each page gives its params whole, since a layout's would not reach it. */
export function pageParams(): { locale: Variant; path: string[] }[] {
  return site.variants.flatMap((locale) => allPagePaths(library.getCatalogue(locale)).map((path) => ({ locale, path: [...path] })));
}

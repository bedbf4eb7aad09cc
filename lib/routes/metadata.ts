import { pickByVariant, type Variant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { absoluteUrl, withBasePath, type PagePath } from './paths';

import type { Metadata } from 'next';

export interface PageMetadata {
  variant: Variant;
  page: PagePath;
  /** Without the site's name; left out on home. */
  title?: string;
  description?: string;
}

/** The site's name in a variant. */
export function siteName(variant: Variant): string {
  return pickByVariant(site.name, variant)!;
}

/** The head of a page: title, description, canonical address, and the same page in every variant. All addresses absolute. */
export function pageMetadata({ variant, page, title, description }: PageMetadata): Metadata {
  const languages = Object.fromEntries(site.variants.map((other) => [other, absoluteUrl(other, page)]));
  return {
    title: title ? `${title}｜${siteName(variant)}` : siteName(variant),
    description: description ?? pickByVariant(site.description, variant),
    icons: { icon: { url: withBasePath('/favicon.svg'), type: 'image/svg+xml' } },
    alternates: {
      canonical: absoluteUrl(variant, page),
      languages: { ...languages, 'x-default': absoluteUrl(site.defaultVariant, page) },
    },
  };
}

import { pickByVariant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { withBasePath } from './paths';

import type { MetadataRoute } from 'next';

/** Icons that the build makes from `public/favicon.svg`: file name, edge in pixels, and what for. */
export const icons = [
  { file: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { file: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
  { file: 'icons/apple-touch-icon.png', size: 180, purpose: 'apple' },
] as const;

/** How the site looks where a reader puts it among the apps. It has one name: that of the default variant. */
export function manifest(): MetadataRoute.Manifest {
  const name = pickByVariant(site.name, site.defaultVariant)!;
  return {
    id: withBasePath('/'),
    name,
    short_name: name,
    description: pickByVariant(site.description, site.defaultVariant),
    lang: site.defaultVariant,
    dir: 'ltr',
    start_url: withBasePath('/'),
    scope: withBasePath('/'),
    display: 'minimal-ui',
    background_color: site.themeColors.light,
    theme_color: site.themeColors.light,
    icons: [
      { src: withBasePath('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...icons.flatMap(({ file, size, purpose }) =>
        purpose === 'apple' ? [] : [{ src: withBasePath(`/${file}`), sizes: `${size}x${size}`, type: 'image/png', purpose }],
      ),
    ],
  };
}

import { variantCookie, negotiateVariant } from '@/lib/routes/negotiate';

import { withOldForms } from './old-forms';

import type { Hosting } from './hosting';

/** Tags that readers' browsers send, each asked for at `negotiateVariant`. Netlify compares whole tags. */
const tags = ['zh-CN', 'zh-SG', 'zh-MY', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-Hans-CN', 'yue', 'yue-HK', 'zh'];

/**
 * `_redirects` for Netlify. It sees that a cookie is there, not what it says, so the page at `/` reads a saved choice; who
 * has saved none goes by language. What stands first counts.
 */
export function netlifyRedirects(hosting: Hosting): string {
  const { basePath, variants, defaultVariant, redirects } = hosting;
  const lines = [
    ...withOldForms(redirects).map(({ from, to, status }) => `${basePath}${from} ${basePath}${to} ${status}!`),
    `${basePath}/ ${basePath}/index.html 200! Cookie=${variantCookie}`,
    ...variants.map((variant) => [variant, tags.filter((tag) => negotiateVariant({ languages: [tag] }, hosting) === variant)] as const)
      .filter(([, wished]) => wished.length > 0)
      .map(([variant, wished]) => `${basePath}/ ${basePath}/${variant} 302! Language=${wished.join(',').toLowerCase()}`),
    `${basePath}/ ${basePath}/${defaultVariant} 302!`,
    ...variants.map((variant) => `${basePath}/${variant}/* ${basePath}/${variant}/404.html 404`),
    ...(basePath ? [`${basePath}/* ${basePath}/404.html 404`, `/ ${basePath}/ 302!`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

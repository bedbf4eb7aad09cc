import { variantCookie, negotiateVariant } from '@/lib/routes/negotiate';

import { withOldForms } from './old-forms';

import type { Hosting } from './hosting';

/** First tags that readers' browsers send, each asked for at `negotiateVariant`. Not the bare `zh`, which Netlify may take for all of them. */
export const netlifyTags = ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-Hant-MO', 'zh-Hant', 'yue-HK', 'zh-Hans', 'zh-Hans-CN', 'zh-CN', 'zh-SG', 'zh-MY'];

/**
 * `_redirects` for Netlify. It sees that a cookie is there, not what it says, and of the languages the first alone. So it
 * sends on by language those whose first is Chinese and who saved no choice; all others get the page at `/`, which asks
 * `negotiateVariant` itself, in the browser. What stands first counts.
 */
export function netlifyRedirects(hosting: Hosting): string {
  const { basePath, variants, redirects } = hosting;
  const lines = [
    // It compares decoded addresses; which of the two spellings a rule is read in is not written down.
    ...withOldForms(redirects).flatMap(({ from, to, status }) => [...new Set([from, decodeURIComponent(from)])].map((form) => `${basePath}${form} ${basePath}${to} ${status}!`)),
    `${basePath}/ ${basePath}/index.html 200! Cookie=${variantCookie}`,
    ...netlifyTags.map((tag) => `${basePath}/ ${basePath}/${negotiateVariant({ languages: [tag] }, hosting)} 302! Language=${tag.toLowerCase()}`),
    ...variants.map((variant) => `${basePath}/${variant}/* ${basePath}/${variant}/404.html 404`),
    ...(basePath ? [`${basePath}/* ${basePath}/404.html 404`, `/ ${basePath}/ 302!`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

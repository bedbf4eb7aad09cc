import { getRequestConfig } from 'next-intl/server';

import { isVariant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { loadMessages } from './messages';

/** next-intl calls the variant its locale; this is where the name changes. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isVariant(requested) ? requested : site.defaultVariant;
  return { locale, messages: await loadMessages(locale), timeZone: site.timeZone };
});

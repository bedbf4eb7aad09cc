import { getRequestConfig } from 'next-intl/server';

import { isVariant } from '@/lib/script/variants';
import { site } from '@/site.config';

import type Messages from '@/messages/zh-Hant.json';

/** next-intl calls the variant its locale; this is where the name changes. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isVariant(requested) ? requested : site.defaultVariant;
  const { default: messages } = (await import(`../../messages/${locale}.json`)) as { default: typeof Messages };
  return { locale, messages, timeZone: site.timeZone };
});

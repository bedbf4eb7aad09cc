import { site } from '@/site.config';

import { terminalLanguage } from '../terminal-language';

import type { Language } from '@/lib/problems/language';

const missing = {
  en: (url: string) => `SITE_URL is not set: this build is for looking at on this machine. Canonical addresses, hreflang, redirect pages and everything that machines read begin with ${url}, which means nothing elsewhere. To publish: SITE_URL=https://example.org npm run build`,
  'zh-Hans': (url: string) => `没有设 SITE_URL：这次生成的网站只宜在本机看。规范网址、hreflang、旧地址的页面和给机器读的一切都以 ${url} 开头，到了别处毫无意义。要发布，请写：SITE_URL=https://example.org npm run build`,
  'zh-Hant': (url: string) => `沒有設 SITE_URL：這次生成的網站只宜在本機看。規範網址、hreflang、舊地址的頁面和給機器讀的一切都以 ${url} 開頭，到了別處毫無意義。要發布，請寫：SITE_URL=https://example.org npm run build`,
} satisfies Record<Language, (url: string) => string>;

/** Says what follows where nobody said where the site will be. */
export function warnOfSiteUrl(): void {
  if (!site.urlIsGiven) console.warn(missing[terminalLanguage()](site.url));
}

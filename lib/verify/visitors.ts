/** Somebody who asks for pages; hijacked hosts give some of them other pages than the rest. */
export interface Visitor {
  name: string;
  headers: Readonly<Record<string, string>>;
}

const chinese = 'zh-CN,zh;q=0.9,zh-TW;q=0.8';
const html = 'text/html,application/xhtml+xml,*/*;q=0.8';

/**
 * Who asks. The crawlers say what they say at their search engines' own pages for webmasters; the visitor who comes from
 * a search has a phone, as most have, and is whom a hijacked page sends elsewhere. The forms in which they take answers
 * differ, so that a page and both of its packed copies are looked at.
 */
export const visitors: readonly Visitor[] = [
  {
    name: 'browser',
    headers: {
      'User-Agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      Accept: html, 'Accept-Language': chinese, 'Accept-Encoding': 'gzip, deflate, br',
    },
  },
  {
    name: 'googlebot',
    headers: {
      'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      Accept: html, 'Accept-Encoding': 'gzip, deflate, br',
    },
  },
  {
    name: 'baiduspider',
    headers: {
      'User-Agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
      Accept: html, 'Accept-Language': 'zh-CN', 'Accept-Encoding': 'gzip',
    },
  },
  {
    name: 'search-visitor',
    headers: {
      'User-Agent': 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
      Accept: html, 'Accept-Language': chinese, 'Accept-Encoding': 'identity', Referer: 'https://www.baidu.com/s?wd=%E6%96%B0%E9%97%BB',
    },
  },
];

/** Files that cannot act in a page, whoever gets them: the first visitor alone asks for these. */
const inert = /\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|bin|mp[34]|pdf|docx?|xlsx?|zip)$/iu;

/** Who asks for an address. */
export function visitorsOf(path: string, all: readonly Visitor[]): readonly Visitor[] {
  return inert.test(path) ? all.slice(0, 1) : all;
}

import type { Language } from '@/lib/problems/language';

interface ServeWords {
  nothing: string;
  badPort: (port: string) => string;
  address: (url: string) => string;
}

/** What the server of the built site says. */
export const serveWords: Readonly<Record<Language, ServeWords>> = {
  en: {
    nothing: 'There is nothing to serve yet: run `npm run build` first, or `npm start`, which does both.',
    badPort: (port) => `PORT is "${port}", which is no port number. Write one such as PORT=3001.`,
    address: (url) => `Shutong is at ${url}`,
  },
  'zh-Hans': {
    nothing: '还没有生成网站：请先执行 `npm run build`，或者用 `npm start`，两件事一次做完。',
    badPort: (port) => `PORT 写的是“${port}”，不是端口号。请写成 PORT=3001 的样子。`,
    address: (url) => `书同：${url}`,
  },
  'zh-Hant': {
    nothing: '還沒有生成網站：請先執行 `npm run build`，或者用 `npm start`，兩件事一次做完。',
    badPort: (port) => `PORT 寫的是「${port}」，不是連接埠號碼。請寫成 PORT=3001 的樣子。`,
    address: (url) => `書同：${url}`,
  },
};

import type { Language } from '@/lib/problems/language';

/** What `npm run host` says. */
export const hostWords = {
  en: {
    usage: `npm run host -- NAME [--root FOLDER] [--listen ADDRESS] [--brotli]

Writes what is in out/ in the form that a host takes, with its headers, its redirects and its rules for /.
NAME: NAMES
--root, --listen, --brotli: for nginx: where out/ lies on the server (this folder's out/), what it listens to (80), and that it has the module brotli_static`,
    which: 'Which host?',
    unknown: (name: string) => `There is no host \`${name}\`.`,
    notBuilt: 'There is nothing to place yet: run `npm run build` first.',
    written: (folder: string) => `${folder}/ is written.`,
    noSiteUrl: (url: string) => `It was built without SITE_URL: addresses begin with ${url}. Build it again with SITE_URL before you publish.`,
  },
  'zh-Hans': {
    usage: `npm run host -- 名称 [--root 文件夹] [--listen 地址] [--brotli]

把 out/ 写成某个托管服务要的样子，连同标头、跳转和“/”的选择规则。
名称：NAMES
--root、--listen、--brotli：只用于 nginx：out/ 在服务器上的位置（默认为这里的 out/）、监听的地址（80）、有没有 brotli_static 模块`,
    which: '哪一个托管服务？',
    unknown: (name: string) => `没有叫\`${name}\`的托管服务。`,
    notBuilt: '还没有可放的网站：请先执行`npm run build`。',
    written: (folder: string) => `已写好 ${folder}/。`,
    noSiteUrl: (url: string) => `生成时没有设 SITE_URL，网址都以 ${url} 开头。发布以前，请设好再生成一次。`,
  },
  'zh-Hant': {
    usage: `npm run host -- 名稱 [--root 資料夾] [--listen 地址] [--brotli]

把 out/ 寫成某個託管服務要的樣子，連同標頭、轉址和「/」的選擇規則。
名稱：NAMES
--root、--listen、--brotli：只用於 nginx：out/ 在伺服器上的位置（預設為這裡的 out/）、監聽的地址（80）、有沒有 brotli_static 模組`,
    which: '哪一個託管服務？',
    unknown: (name: string) => `沒有叫\`${name}\`的託管服務。`,
    notBuilt: '還沒有可放的網站：請先執行`npm run build`。',
    written: (folder: string) => `已寫好 ${folder}/。`,
    noSiteUrl: (url: string) => `生成時沒有設 SITE_URL，網址都以 ${url} 開頭。發布以前，請設好再生成一次。`,
  },
} satisfies Record<Language, unknown>;

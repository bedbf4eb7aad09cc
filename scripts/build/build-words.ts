import type { Language } from '@/lib/problems/language';
import type { Builder } from './build-lock';

interface BuildWords {
  /** @param file that says who builds */
  otherBuild: (builder: Builder | undefined, file: string) => string;
  /** Contentlayer ended well and wrote nothing. */
  noDocuments: string;
  pagesAgain: string;
  badSiteUrl: (url: string) => string;
  noContent: (folder: string) => string;
  checking: string;
  makingPages: string;
  /** How Contentlayer's part begins its one line, so that the build finds it. */
  contentPrefix: string;
  content: (articles: number, variants: number, conversions: number) => string;
  contentFrom: (line: string, folder: string) => string;
  built: (pages: number, files: number, seconds: { content: string; pages: string; packing: string }) => string;
  builtForNext: string;
}

/** What the builds and live editing say. */
export const buildWords: Readonly<Record<Language, BuildWords>> = {
  en: {
    otherBuild: (builder, file) => `Another build of this folder is running${builder ? ` (process ${builder.pid} on ${builder.host}, since ${builder.since})` : ''}. Wait until it ends. If there is none any more, delete ${file}.`,
    noDocuments: 'Contentlayer ended without making the pages’ content. Try again; if it stays so, look whether the disk is full.',
    pagesAgain: 'that failed with what an earlier build had left in .next; making them again, from nothing …',
    badSiteUrl: (url) => `SITE_URL is "${url}". Write where the site will be, such as https://example.org; a path goes into BASE_PATH.`,
    noContent: (folder) => `There is no folder ${folder}/ to take the content from.`,
    checking: 'checking and converting the content …',
    makingPages: 'making the pages …',
    contentPrefix: 'content: ',
    content: (articles, variants, conversions) => `${articles} articles in ${variants} variants, ${conversions} conversions`,
    contentFrom: (line, folder) => `${line}, from ${folder}/`,
    built: (pages, files, seconds) => `out/: ${pages} pages, ${files} files (content ${seconds.content} s, pages ${seconds.pages} s, packing ${seconds.packing} s)`,
    builtForNext: '.next/: built for `npx next start`',
  },
  'zh-Hans': {
    otherBuild: (builder, file) => `这个文件夹里有另一次生成正在进行${builder ? `（${builder.host} 上的进程 ${builder.pid}，始于 ${builder.since}）` : ''}。请等它结束；如果其实已经没有了，请删去 ${file}。`,
    noDocuments: 'Contentlayer 结束了，却没有写出网页所要的内容。请再做一次；若还是这样，请看磁盘是否已满。',
    pagesAgain: '用上一次生成留在 .next 里的东西没有成功；现在从头生成……',
    badSiteUrl: (url) => `SITE_URL 写的是“${url}”。请写网站所在的地址，例如 https://example.org；路径写进 BASE_PATH。`,
    noContent: (folder) => `没有 ${folder}/ 这个文件夹，无从取得内容。`,
    checking: '正在检查并转换内容……',
    makingPages: '正在生成网页……',
    contentPrefix: '内容：',
    content: (articles, variants, conversions) => `${articles} 篇文章，${variants} 个版本，转换 ${conversions} 次`,
    contentFrom: (line, folder) => `${line}，取自 ${folder}/`,
    built: (pages, files, seconds) => `out/：${pages} 页，${files} 个文件（内容 ${seconds.content} 秒，网页 ${seconds.pages} 秒，压缩 ${seconds.packing} 秒）`,
    builtForNext: '.next/：已经生成，用 `npx next start` 启动',
  },
  'zh-Hant': {
    otherBuild: (builder, file) => `這個資料夾裡有另一次生成正在進行${builder ? `（${builder.host} 上的行程 ${builder.pid}，始於 ${builder.since}）` : ''}。請等它結束；如果其實已經沒有了，請刪去 ${file}。`,
    noDocuments: 'Contentlayer 結束了，卻沒有寫出網頁所要的內容。請再做一次；若還是這樣，請看磁碟是否已滿。',
    pagesAgain: '用上一次生成留在 .next 裡的東西沒有成功；現在從頭生成……',
    badSiteUrl: (url) => `SITE_URL 寫的是「${url}」。請寫網站所在的地址，例如 https://example.org；路徑寫進 BASE_PATH。`,
    noContent: (folder) => `沒有 ${folder}/ 這個資料夾，無從取得內容。`,
    checking: '正在檢查並轉換內容……',
    makingPages: '正在生成網頁……',
    contentPrefix: '內容：',
    content: (articles, variants, conversions) => `${articles} 篇文章，${variants} 個版本，轉換 ${conversions} 次`,
    contentFrom: (line, folder) => `${line}，取自 ${folder}/`,
    built: (pages, files, seconds) => `out/：${pages} 頁，${files} 個檔案（內容 ${seconds.content} 秒，網頁 ${seconds.pages} 秒，壓縮 ${seconds.packing} 秒）`,
    builtForNext: '.next/：已經生成，用 `npx next start` 啟動',
  },
};

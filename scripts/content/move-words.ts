import type { MoveFault } from '@/lib/content/plan-move';
import type { Language } from '@/lib/problems/language';

type OwnFault = Exclude<MoveFault, { kind: 'slug-invalid' | 'slug-reserved' | 'path-taken' | 'old-address' | 'section-missing' }>;

/** Whether a fault is of moving alone; the others are worded by `wordPathFault`. */
export const isMoveFault = (fault: MoveFault): fault is OwnFault => ['not-found', 'same-place', 'into-itself'].includes(fault.kind);

interface MoveWords {
  twoPaths: string;
  fault: (fault: OwnFault) => string;
  redirected: (address: string) => string;
  sectionLost: (path: string) => string;
  newProblems: string;
  done: (files: number, links: number) => string;
  dryRun: (files: number, links: number) => string;
}

/** What `content move` says. */
export const moveWords = {
  en: {
    twoPaths: 'Write two paths: content move FROM TO, such as news/bridge city/old-bridge.',
    fault: (fault) =>
      fault.kind === 'not-found' ? `There is no article and no section \`${fault.path}\`.${fault.near ? ` Did you mean \`${fault.near}\`?` : ''}`
      : fault.kind === 'same-place' ? `\`${fault.path}\` is there already.`
      : `The section \`${fault.path}\` cannot be moved into itself (\`${fault.into}\`).`,
    redirected: (address) => `answers at ${address} too`,
    sectionLost: (path) => `The list at /${path} itself has no redirect: links to it in the content are mended, those of other sites are not.`,
    newProblems: 'After this move there would be new problems, so nothing was changed:',
    done: (files, links) => `${files} ${files === 1 ? 'file' : 'files'} moved, ${links} ${links === 1 ? 'link' : 'links'} mended.`,
    dryRun: (files, links) => `${files} ${files === 1 ? 'file' : 'files'} to move, ${links} ${links === 1 ? 'link' : 'links'} to mend. Nothing was changed (--dry-run).`,
  },
  'zh-Hans': {
    twoPaths: '请写两个路径：content move 从 到，例如 news/bridge city/old-bridge。',
    fault: (fault) =>
      fault.kind === 'not-found' ? `没有文章也没有栏目叫 \`${fault.path}\`。${fault.near ? `是不是想写 \`${fault.near}\`？` : ''}`
      : fault.kind === 'same-place' ? `\`${fault.path}\` 已经在那里了。`
      : `栏目 \`${fault.path}\` 不能移到它自己之下（\`${fault.into}\`）。`,
    redirected: (address) => `旧网址 ${address} 仍然有效`,
    sectionLost: (path) => `栏目页 /${path} 本身不会转向：内容里指向它的链接已改，别的网站上的改不了。`,
    newProblems: '这样移动会带来新的问题，所以什么也没有改：',
    done: (files, links) => `移动了 ${files} 个文件，改了 ${links} 处链接。`,
    dryRun: (files, links) => `将移动 ${files} 个文件，改 ${links} 处链接。什么也没有改（--dry-run）。`,
  },
  'zh-Hant': {
    twoPaths: '請寫兩個路徑：content move 從 到，例如 news/bridge city/old-bridge。',
    fault: (fault) =>
      fault.kind === 'not-found' ? `沒有文章也沒有欄目叫 \`${fault.path}\`。${fault.near ? `是不是想寫 \`${fault.near}\`？` : ''}`
      : fault.kind === 'same-place' ? `\`${fault.path}\` 已經在那裡了。`
      : `欄目 \`${fault.path}\` 不能移到它自己之下（\`${fault.into}\`）。`,
    redirected: (address) => `舊網址 ${address} 仍然有效`,
    sectionLost: (path) => `欄目頁 /${path} 本身不會轉向：內容裡指向它的連結已改，別的網站上的改不了。`,
    newProblems: '這樣移動會帶來新的問題，所以什麼也沒有改：',
    done: (files, links) => `移動了 ${files} 個檔案，改了 ${links} 處連結。`,
    dryRun: (files, links) => `將移動 ${files} 個檔案，改 ${links} 處連結。什麼也沒有改（--dry-run）。`,
  },
} satisfies Record<Language, MoveWords>;


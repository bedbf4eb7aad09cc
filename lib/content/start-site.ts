import { Document } from 'yaml';

import { scriptOf, type Script, type Variant } from '@/lib/script/variants';

import { newSectionText } from './new-article';

/** What an empty site begins with, in each script. */
const startWords: Readonly<Record<Script, { section: string; title: string; body: string }>> = {
  'zh-Hans': {
    section: '文章',
    title: '第一篇文章',
    body: '网站从这一篇开始。请改写，或者删去：一个文件就是一篇文章，放在哪个文件夹里，就属于哪个栏目。\n\n想再写一篇，执行`npm run content -- new`；想边写边看，执行`npm run dev`。',
  },
  'zh-Hant': {
    section: '文章',
    title: '第一篇文章',
    body: '網站從這一篇開始。請改寫，或者刪去：一個檔案就是一篇文章，放在哪個資料夾中，就屬於哪個欄目。\n\n想再寫一篇，執行`npm run content -- new`；想邊寫邊看，執行`npm run dev`。',
  },
};

/**
 * The files of a site to start one's own, by path below `content/`: an empty list of tags, and unless it is to be bare, a
 * section with an article in it.
 *
 * @param publishedAt ISO 8601, to the minute, with offset
 */
export function startSite(script: Variant, publishedAt: string, { bare = false }: { bare?: boolean } = {}): Record<string, string> {
  const tags = new Document({ script, tags: {} }).toString();
  if (bare) return { 'tags.yml': tags };
  const { section, title, body } = startWords[scriptOf(script)];
  const frontmatter = new Document({ title, script, publishedAt }).toString({ lineWidth: 0 });
  return {
    'tags.yml': tags,
    'articles/section.yml': newSectionText({ title: section, script }),
    'articles/first.mdx': `---\n${frontmatter}---\n\n${body}\n`,
  };
}

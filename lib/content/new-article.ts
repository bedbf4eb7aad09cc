import { Document, isScalar } from 'yaml';

import { scriptOf, type Script, type Variant } from '@/lib/script/variants';

/** What an editor decides of a new article. */
export interface NewArticle {
  title: string;
  script: Variant;
  /** ISO 8601, to the minute, with offset. */
  publishedAt: string;
}

/** What stands in a new article until its editor writes, in the article's own script. */
const startWords: Readonly<Record<Script, { draft: string; body: string }>> = {
  'zh-Hans': { draft: ' 草稿不发布；写完后删去这一行', body: '请从这一行写起。' },
  'zh-Hant': { draft: ' 草稿不發布；寫完後刪去這一行', body: '請從這一行寫起。' },
};

/** The file of a new article: a draft with one sentence to overwrite, so that the check is content with it as it is. */
export function newArticleText({ title, script, publishedAt }: NewArticle): string {
  const words = startWords[scriptOf(script)];
  const document = new Document({ title, script, publishedAt, draft: true });
  const draft = document.get('draft', true);
  if (isScalar(draft)) draft.comment = words.draft;
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${words.body}\n`;
}

/** The section.yml of a new section. */
export function newSectionText(section: { title: string; script: Variant }): string {
  return new Document(section).toString({ lineWidth: 0 });
}

import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

import { site } from '@/site.config';

import { askArticle, CancelledError, type ArticleWish } from './ask-article';
import { newWords } from './new-words';

import type { SectionDocument } from '@/lib/content/documents';

const sections: SectionDocument[] = [
  { path: 'news', fields: { title: '新闻', script: 'zh-Hans' } },
  { path: 'topics', fields: { title: '專題', script: 'zh-Hant-HK' } },
];
const taken = { sections: new Set(['news', 'topics']), owners: new Map([['news/lao-qiao', 'content/news/lao-qiao.mdx']]), oldAddresses: new Map<string, string>() };

/** Types keys as a person would: each when the question before it has been asked. */
async function answer(wish: ArticleWish, keys: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => (shown += text));
  const asked = askArticle(wish, { sections, taken, variantNames: site.variantLabels, defaultScript: 'zh-Hant', words: newWords.en, language: 'en', input, output });
  void (async () => {
    for (const key of keys) {
      const before = shown.length;
      await setTimeout(20);
      input.write(key);
      while (shown.length === before) await setTimeout(5);
    }
  })();
  return { article: await asked, shown };
}

const enter = '\r';
const down = '\u001B[B';

describe('the questions of a new article', () => {
  it('are for what is missing, with the section’s script and a slug from the title to start from', async () => {
    const { article } = await answer({}, ['長江大橋', enter, down, enter, enter, enter]);
    expect(article).toEqual({ title: '長江大橋', section: 'topics', sectionTitle: undefined, script: 'zh-Hant-HK', slug: 'chang-jiang-da-qiao' });
  });

  it('suggest the script that the title is in, where it is not the section’s', async () => {
    const { article } = await answer({ section: 'topics', slug: 'a' }, ['长江大桥开通', enter, enter]);
    expect(article.script).toBe('zh-Hans');
  });

  it('do not take an address that is taken', async () => {
    const { article, shown } = await answer({ section: 'news', title: '老桥', script: 'zh-Hans' }, [enter, '-2', enter]);
    expect(shown).toContain('/news/lao-qiao is there already');
    expect(article.slug).toBe('lao-qiao-2');
  });

  it('make a new section with a title of its own', async () => {
    const { article } = await answer({ title: '一', script: 'zh-Hant', slug: 'a' }, [down, down, enter, '橋與路', enter, enter]);
    expect(article).toMatchObject({ section: 'qiao-yu-lu', sectionTitle: '橋與路' });
  });

  it('can be broken off', async () => {
    await expect(answer({}, ['\u0003'])).rejects.toThrow(CancelledError);
  });
});

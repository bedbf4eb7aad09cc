import { describe, expect, it } from 'vitest';

import { sectionOf, summaryOf } from '@/lib/content/testing';
import { site } from '@/site.config';

import { absoluteUrl } from './paths';
import { articleData, homeData, listData, toScript } from './structured-data';

import type { Article } from '@/lib/content/model';

const article: Article = {
  ...summaryOf('news/a', {
    title: '修橋</script><b>', publishedAt: '2026-03-01', changedAt: '2026-03-03', source: { name: '日報', url: 'https://example.net' },
    authors: [{ name: '張工', role: 'reporter' }, { name: '書同編輯部', role: 'editor' }, { name: '李四', role: 'translator' }],
  }),
  tree: { type: 'root', children: [] }, headings: [], attachments: [], corrections: [{ at: '2026-03-03', note: '改一字' }],
};
const news = sectionOf('news', { title: '新聞' });
const thingsOf = (data: unknown) => (data as { '@graph': Record<string, unknown>[] })['@graph'];

describe('articleData', () => {
  const [first, breadcrumb] = thingsOf(articleData('zh-Hant', article, [news], ['水'], '首頁'));

  it('says who made the article, each in the role', () => {
    expect(first).toMatchObject({
      '@type': 'NewsArticle', headline: article.title, inLanguage: 'zh-Hant',
      datePublished: '2026-03-01T00:00:00+08:00', dateModified: '2026-03-03T00:00:00+08:00',
      author: [{ '@type': 'Person', name: '張工' }], translator: [{ '@type': 'Person', name: '李四' }],
      sourceOrganization: { name: '日報' }, articleSection: '新聞', keywords: ['水'],
      correction: [{ '@type': 'CorrectionComment', text: '改一字', datePublished: '2026-03-03T00:00:00+08:00' }],
    });
  });

  it('takes an office that signs for no person, and lets it sign where no writer does', () => {
    const [unsigned] = thingsOf(articleData('zh-Hant', { ...article, authors: [{ name: '書同編輯部', role: 'editor' }] }, [news], [], '首頁'));
    expect(unsigned!.author).toEqual([{ '@type': 'Organization', name: '書同編輯部' }]);
  });

  it('says where it stands, from home to itself', () => {
    expect(breadcrumb!.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: '首頁', item: absoluteUrl('zh-Hant') },
      { '@type': 'ListItem', position: 2, name: '新聞', item: absoluteUrl('zh-Hant', ['news']) },
      { '@type': 'ListItem', position: 3, name: article.title, item: absoluteUrl('zh-Hant', ['news', 'a']) },
    ]);
  });

  it('cannot end the script that it stands in', () => {
    const script = toScript(articleData('zh-Hant', article, [news], [], '首頁'));
    expect(script).not.toContain('<');
    expect(thingsOf(JSON.parse(script))[0]!.headline).toBe(article.title);
  });
});

describe('homeData', () => {
  it('names the site, its search in the variant, and its publisher', () => {
    const [webSite, publisher] = thingsOf(homeData('zh-Hans'));
    expect(webSite).toMatchObject({ '@type': 'WebSite', name: site.name['zh-Hans'], inLanguage: 'zh-Hans', publisher: { '@id': publisher!['@id'] } });
    expect(JSON.stringify(webSite!.potentialAction)).toContain(`${absoluteUrl('zh-Hans', ['search'])}?q={search_term_string}`);
  });
});

describe('listData', () => {
  it('says where a list stands', () => {
    const [breadcrumb] = thingsOf(listData('zh-Hans', [], { title: '新闻', page: ['news'] }, '首页'));
    expect(breadcrumb!.itemListElement).toHaveLength(2);
  });
});

import { afterAll, describe, expect, it, vi } from 'vitest';

vi.stubEnv('SITE_URL', 'https://example.org');
vi.stubEnv('BASE_PATH', '/news');
vi.stubEnv('VARIANTS', 'zh-Hans,zh-Hant,zh-Hant-TW,zh-Hant-HK');
const { pageMetadata, siteName } = await import('./metadata');
const { site } = await import('@/site.config');

afterAll(() => {
  vi.unstubAllEnvs();
});

describe('pageMetadata', () => {
  it('gives the full address of the page, and of the same page in every variant', () => {
    const { alternates } = pageMetadata({ variant: 'zh-Hant-HK', page: ['topics', 'response'], title: '專題' });
    expect(alternates).toEqual({
      canonical: 'https://example.org/news/zh-Hant-HK/topics/response',
      languages: {
        'zh-Hans': 'https://example.org/news/zh-Hans/topics/response',
        'zh-Hant': 'https://example.org/news/zh-Hant/topics/response',
        'zh-Hant-TW': 'https://example.org/news/zh-Hant-TW/topics/response',
        'zh-Hant-HK': 'https://example.org/news/zh-Hant-HK/topics/response',
        'x-default': `https://example.org/news/${site.defaultVariant}/topics/response`,
      },
    });
  });

  it('gives a page its own addresses, whatever page was asked for before', () => {
    const first = pageMetadata({ variant: 'zh-Hant', page: ['a'] });
    const second = pageMetadata({ variant: 'zh-Hant', page: ['b'] });
    expect(first.alternates!.canonical).toBe('https://example.org/news/zh-Hant/a');
    expect(second.alternates!.canonical).toBe('https://example.org/news/zh-Hant/b');
  });

  it('puts the site’s name, in the variant, after the title', () => {
    expect(pageMetadata({ variant: 'zh-Hans', page: ['a'], title: '题目' }).title).toBe(`题目｜${site.name['zh-Hans']}`);
  });

  it('calls home by the site’s name and description', () => {
    expect(pageMetadata({ variant: 'zh-Hans', page: [] })).toMatchObject({
      title: site.name['zh-Hans'],
      description: site.description['zh-Hans'],
      alternates: { canonical: 'https://example.org/news/zh-Hans' },
    });
  });

  it('describes a page in its own words', () => {
    expect(pageMetadata({ variant: 'zh-Hans', page: ['a'], title: '题目', description: '摘要' }).description).toBe('摘要');
  });
});

describe('siteName', () => {
  it('is that of the script for a region without its own', () => {
    const { 'zh-Hant-TW': own = site.name['zh-Hant'] } = site.name as Partial<Record<string, string>>;
    expect(siteName('zh-Hant-TW')).toBe(own);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';

async function at(settings: Record<string, string | undefined>) {
  for (const name of ['SITE_URL', 'BASE_PATH', 'PREVIEW', 'VERCEL_ENV', 'CONTEXT', 'CF_PAGES_BRANCH']) vi.stubEnv(name, settings[name]);
  vi.resetModules();
  const [{ robots }, { pageMetadata }] = await Promise.all([import('./robots'), import('./metadata')]);
  return { robots: robots(), metadata: pageMetadata({ variant: 'zh-Hant', page: [] }).robots };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a published site', () => {
  it.each([{}, { VERCEL_ENV: 'production' }, { CONTEXT: 'production' }, { CF_PAGES_BRANCH: 'main' }])('is open to search engines, with its sitemap (%o)', async (more) => {
    const { robots, metadata } = await at({ SITE_URL: 'https://example.org', BASE_PATH: '/news', ...more });
    expect(robots).toEqual({ rules: { userAgent: '*', allow: '/' }, sitemap: 'https://example.org/news/sitemap.xml' });
    expect(metadata).toMatchObject({ index: true });
  });
});

describe('a preview', () => {
  const url = { SITE_URL: 'https://example.org' };
  it.each([{}, { ...url, PREVIEW: '1' }, { ...url, VERCEL_ENV: 'preview' }, { ...url, CONTEXT: 'deploy-preview' }, { ...url, CF_PAGES_BRANCH: 'draft' }])('keeps search engines away (%o)', async (settings) => {
    const { robots, metadata } = await at(settings);
    expect(robots).toEqual({ rules: { userAgent: '*', disallow: '/' } });
    expect(metadata).toEqual({ index: false, follow: false });
  });
});

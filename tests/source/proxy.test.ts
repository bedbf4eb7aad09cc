import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';

import { config, proxy } from '@/proxy';

const locationFor = (headers: Record<string, string>) =>
  new URL(proxy(new NextRequest('https://example.org/?from=mail', { headers })).headers.get('location')!).pathname;

describe('the proxy of Next’s own server', () => {
  it.each([
    ['en-US,zh-TW;q=0.8', '/zh-Hant-TW'],
    ['zh-MO', '/zh-Hant-HK'],
    ['zh-MY', '/zh-Hans'],
    ['de', '/zh-Hant'],
  ])('sends a reader who asks for %s to %s', (language, path) => {
    expect(locationFor({ 'accept-language': language })).toBe(path);
  });

  it('prefers the variant that the reader chose', () => {
    expect(locationFor({ 'accept-language': 'zh-CN', cookie: 'a=b; shutong-variant=zh-Hant-HK' })).toBe('/zh-Hant-HK');
  });

  it('ignores a chosen variant that is none', () => {
    expect(locationFor({ 'accept-language': 'zh-CN', cookie: 'shutong-variant=//evil.example' })).toBe('/zh-Hans');
  });

  it('tells caches that the answer depends on the reader', () => {
    expect(proxy(new NextRequest('https://example.org/')).headers.get('vary')).toBe('Accept-Language, Cookie');
  });

  it('is asked about / alone', () => {
    expect(config.matcher).toBe('/');
  });
});

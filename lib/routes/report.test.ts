import { describe, expect, it } from 'vitest';

import { reportHref } from './report';

const details = { page: 'https://example.org/zh-Hant/news/bridge?a=1&b', variant: 'zh-Hant', subject: '錯字：橋 & 路', text: '網頁：x\n文字：' };
const words = encodeURIComponent('裡面&外面');

describe('reportHref', () => {
  it('writes a letter that ends where the words go', () => {
    const url = new URL(reportHref('mailto:editor@example.org', details) + words);
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'editor@example.org']);
    expect([...url.searchParams]).toEqual([['subject', '錯字：橋 & 路'], ['body', '網頁：x\r\n文字：裡面&外面']]);
  });

  it('writes spaces in a letter as mail programs read them', () => {
    expect(reportHref('mailto:editor@example.org', details)).not.toContain('+');
  });

  it.each(['https://example.org/report', 'https://example.org/report?form=3'])('gives a form at %s the page, the variant and the words', (address) => {
    const url = new URL(reportHref(address, details) + words);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ page: details.page, variant: 'zh-Hant', words: '裡面&外面' });
    expect(url.searchParams.get('form')).toBe(address.includes('form') ? '3' : null);
  });
});

import { describe, expect, it } from 'vitest';

import { readLocations, sitemapsOf } from './sitemap';

describe('readLocations', () => {
  it('reads addresses, escaped ones too, and leaves those of pictures and of variants', () => {
    const xml = '<?xml version="1.0"?><s:urlset xmlns:s="x"><s:url><s:loc> https://a.example/?a=1&amp;b=2 </s:loc><image:loc>https://a.example/p.png</image:loc><xhtml:link href="https://a.example/c"/></s:url><s:url><s:loc><![CDATA[https://a.example/d]]></s:loc></s:url></s:urlset>';
    expect(readLocations(xml)).toEqual(['https://a.example/?a=1&b=2', 'https://a.example/d']);
  });

  it('reads nothing of what is no sitemap, and ends on what is cut off', () => {
    expect(readLocations('<!DOCTYPE html><p>404')).toEqual([]);
    expect(readLocations('<urlset><url><loc>https://a.example')).toEqual(['https://a.example']);
  });
});

describe('sitemapsOf', () => {
  it('reads them however they are written', () => {
    expect(sitemapsOf('User-agent: *\nSitemap: https://a.example/s.xml\n  SITEMAP:/t.xml\n# sitemap: /no.xml')).toEqual(['https://a.example/s.xml', '/t.xml']);
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { addressOf, isForHost } from './address-of';
import { readManifest, writeManifest, type Manifest } from './manifest';
import { isSignedBy, KeyError, readPrivateKey, readPublicKey, signManifest } from './signature';
import { sourceOf } from './source-of';

const manifest: Manifest = {
  form: 1, site: 'https://example.org', basePath: '/paper', variants: ['zh-Hans', 'zh-Hant'], builtAt: '2026-11-24T00:00:00.000Z', commit: null, modified: null,
  urls: { '/paper/zh-Hant': { kind: 'page', sha256: 'b'.repeat(64), bytes: 2 }, '/paper/': { kind: 'entry', sha256: 'a'.repeat(64), bytes: 1 } },
};

describe('a manifest', () => {
  it('has an address a line, in order, whatever order they came in', () => {
    const lines = writeManifest(manifest).split('\n');
    expect(lines.filter((line) => line.startsWith('  "/'))).toEqual([expect.stringContaining('"/paper/": {"kind":"entry"'), expect.stringContaining('"/paper/zh-Hant": {"kind":"page"')]);
  });

  it('is read as it was written', () => {
    expect(readManifest(writeManifest(manifest))).toEqual(manifest);
  });

  it.each([['', 'nothing'], ['<!DOCTYPE html>', 'a page'], ['{}', 'another object'], [writeManifest(manifest).replace('"form": 1', '"form": 2'), 'one of a form to come'], [writeManifest(manifest).replace('b'.repeat(64), 'b'), 'one with a bad hash']])(
    'is not taken for one: %#',
    (text) => expect(readManifest(text)).toBeUndefined(),
  );
});

describe('a signature', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();

  it.each([
    ['PEM', pem],
    ['PEM in one line, as environments hold it', pem.trim().replaceAll('\n', '\\n')],
    ['base64 alone', privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')],
  ])('is made with a key as %s, and is of that text and key alone', (_name, key) => {
    const signature = signManifest('一', readPrivateKey(key));
    expect(isSignedBy('一', signature, readPublicKey(publicPem))).toBe(true);
    expect(isSignedBy('二', signature, readPublicKey(publicPem))).toBe(false);
    expect(isSignedBy('一', signature, generateKeyPairSync('ed25519').publicKey)).toBe(false);
    expect(isSignedBy('一', 'no signature', readPublicKey(publicPem))).toBe(false);
  });

  const faultOf = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      return error instanceof KeyError ? error.fault : error;
    }
    return undefined;
  };

  it('refuses other keys, and never says what was in them', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(faultOf(() => readPrivateKey(rsa))).toBe('other-kind');
    expect(faultOf(() => readPrivateKey('hunter2'))).toBe('unreadable');
    expect(faultOf(() => readPrivateKey(publicPem))).toBe('unreadable');
    expect(faultOf(() => readPublicKey(pem))).toBe('private');
    expect(() => readPrivateKey('hunter2')).toThrow(expect.not.stringContaining('hunter2'));
  });
});

describe('addressOf', () => {
  const moved = new Map([['old/t1.html', { from: '/old/t1.html', to: '/zh-Hans/news' }]]);

  it.each([
    ['index.html', { path: '/', kind: 'entry' }],
    ['zh-Hant/topics.html', { path: '/zh-Hant/topics', kind: 'page' }],
    ['old/index.html', { path: '/old/', kind: 'page' }],
    ['404.html', { path: '/404.html', kind: 'not-found' }],
    ['zh-Hant/404.html', { path: '/zh-Hant/404.html', kind: 'not-found' }],
    ['old/t1.html', { path: '/old/t1.html', kind: 'moved', to: '/zh-Hans/news' }],
    ['media/0a/表 1.pdf', { path: '/media/0a/%E8%A1%A8%201.pdf', kind: 'file' }],
  ])('knows at what address %s answers', (file, address) => {
    expect(addressOf(file, moved)).toEqual(address);
  });

  it('leaves out what hosts read and do not serve', () => {
    expect(['_headers', '_redirects', 'CNAME', '.nojekyll', '.well-known/security.txt', '_next/static/a.css', 'zh-Hans/_headers'].filter(isForHost)).toEqual(['_headers', '_redirects', 'CNAME', '.nojekyll']);
  });
});

describe('sourceOf', () => {
  const files = new Set(['tags.yml', 'news/section.yml', 'news/bridge.mdx', 'news/bridge.zh-Hant.mdx']);

  it.each([
    ['/zh-Hans/news/bridge', 'news/bridge.mdx'],
    ['/zh-Hant/news/bridge', 'news/bridge.zh-Hant.mdx'],
    ['/zh-Hant-HK/news/bridge', 'news/bridge.zh-Hant.mdx'],
    ['/zh-Hant/news', 'news/section.yml'],
    ['/zh-Hant/news/page/2', 'news/section.yml'],
    ['/zh-Hant/news/feed.xml', 'news/section.yml'],
    ['/zh-Hans/tags/floods', 'tags.yml'],
    ['/zh-Hans', undefined],
    ['/zh-Hans/archive/2026', undefined],
    ['/assets/reader.js', undefined],
  ])('says of what %s is made', (path, source) => {
    expect(sourceOf(path, files)).toBe(source);
  });
});

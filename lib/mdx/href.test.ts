import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { classifyHref, type Href } from './href';

describe('classifyHref', () => {
  it.each<[string, Href]>([
    ['/topics/response', { kind: 'page', path: '/topics/response' }],
    ['/topics/response?a=b:c#数据', { kind: 'page', path: '/topics/response?a=b:c#数据' }],
    ['/', { kind: 'page', path: '/' }],
    ['#数据', { kind: 'heading', hash: '#数据' }],
    ['https://example.org/a', { kind: 'external', url: 'https://example.org/a' }],
    ['HTTP://example.org', { kind: 'external', url: 'HTTP://example.org' }],
    ['//example.org/a', { kind: 'external', url: 'https://example.org/a' }],
    ['mailto:a@example.org', { kind: 'external', url: 'mailto:a@example.org' }],
    ['tel:+85212345678', { kind: 'external', url: 'tel:+85212345678' }],
    ['bridge.jpg', { kind: 'file', file: 'bridge.jpg' }],
    ['../other/front-line.mdx#数据', { kind: 'file', file: '../other/front-line.mdx#数据' }],
    ['%E6%A1%A5%20a.jpg', { kind: 'file', file: '桥 a.jpg' }],
    ['桥 a.jpg', { kind: 'file', file: '桥 a.jpg' }],
    ['50%.jpg', { kind: 'file', file: '50%.jpg' }],
  ])('%s', (href, expected) => {
    expect(classifyHref(href)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:image/svg+xml;base64,AA',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'view-source:https://example.org',
    'x-custom:a',
  ])('takes %j for unsafe', (href) => {
    expect(classifyHref(href)).toEqual({ kind: 'unsafe' });
  });

  it('never gives a browser a scheme that is not safe, wherever control characters and capitals are put', () => {
    const noise = fc.constantFrom('', '\n', '\t', '\r', '\u0000', '\u001F');
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:');
    fc.assert(
      fc.property(scheme, fc.array(fc.tuple(noise, fc.boolean()), { minLength: 11, maxLength: 11 }), (name, parts) => {
        const href = [...name].map((letter, i) => (parts[i]![1] ? letter.toUpperCase() : letter) + (i < name.length - 1 ? parts[i]![0] : '')).join('');
        expect(classifyHref(`${href}alert(1)`).kind).toBe('unsafe');
      }),
    );
  });
});

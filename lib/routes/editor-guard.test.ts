import { describe, expect, it } from 'vitest';

import { refuseWrite, type RequestHead } from './editor-guard';

const good: RequestHead = { host: 'localhost:3000', origin: 'http://localhost:3000', contentType: 'application/json', contentLength: '90' };

describe('refuseWrite', () => {
  it.each([
    ['localhost', good],
    ['127.0.0.1', { ...good, host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }],
    ['[::1]', { ...good, host: '[::1]:3000', origin: 'http://[::1]:3000' }],
    ['localhost, with the encoding named', { ...good, contentType: 'application/json; charset=utf-8' }],
  ])('lets the editor page of %s write', (_, head) => {
    expect(refuseWrite(head, 3000)).toBeUndefined();
  });

  it.each<[string, Partial<RequestHead>, number]>([
    ['a name that was bound to this machine', { host: 'evil.example:3000', origin: 'http://evil.example:3000' }, 403],
    ['a name that only begins like this machine', { host: 'localhost.evil.example:3000', origin: 'http://localhost.evil.example:3000' }, 403],
    ['another port', { host: 'localhost:4000', origin: 'http://localhost:4000' }, 403],
    ['no port', { host: 'localhost', origin: 'http://localhost' }, 403],
    ['no host', { host: null }, 403],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page of another port', { origin: 'http://localhost:4000' }, 403],
    ['a page of another name of this machine', { origin: 'http://127.0.0.1:3000' }, 403],
    ['a page without origin', { origin: 'null' }, 403],
    ['no page at all', { origin: null }, 403],
    ['a form', { contentType: 'application/x-www-form-urlencoded' }, 415],
    ['text that may be JSON', { contentType: 'text/plain' }, 415],
    ['no type', { contentType: null }, 415],
    ['a body of no known length', { contentLength: null }, 411],
    ['a long body', { contentLength: '5000' }, 413],
  ])('refuses %s', (_, head, status) => {
    expect(refuseWrite({ ...good, ...head }, 3000)).toBe(status);
  });
});

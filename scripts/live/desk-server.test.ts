import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serveDesk, type DeskServer } from './desk-server';

import type { DeskWrite } from '@/lib/content/desk';

let server: DeskServer;
const wishes: DeskWrite[] = [];

beforeAll(async () => {
  server = await serveDesk(() => ({ view: () => undefined, write: (wish) => (wishes.push(wish), 'written') }));
});
afterAll(() => server.close());

const post = (address: string, body: string) => fetch(`${address}/write`, { method: 'POST', body });
const wish: DeskWrite = { path: 'news/one', hash: 'a', place: '0', offer: 'reviewed' };

describe('serveDesk', () => {
  it('listens on this machine alone and hands on a wish, and nothing but the four names in it', async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}$/u);
    const answer = await post(server.address, JSON.stringify({ ...wish, text: 'rm -rf', file: '/etc/passwd' }));
    expect([answer.status, await answer.json()]).toEqual([200, 'written']);
    expect(wishes).toEqual([wish]);
  });

  it('answers nobody who does not know the address', async () => {
    expect((await post(new URL(server.address).origin, JSON.stringify(wish))).status).toBe(404);
    expect((await post(`${new URL(server.address).origin}/${'x'.repeat(32)}`, JSON.stringify(wish))).status).toBe(404);
  });

  it.each([['no JSON', 'path'], ['null', 'null'], ['a name missing', '{"path":"news/one"}'], ['a name that is none', JSON.stringify({ ...wish, place: 0 })], ['too much', JSON.stringify({ ...wish, path: 'a'.repeat(5000) })]])('takes no %s', async (_, body) => {
    const before = wishes.length;
    expect((await post(server.address, body)).status).toBe(400);
    expect(wishes.length).toBe(before);
  });
});

import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';

import { visitors } from '@/lib/verify/visitors';

import { ask, NoAnswerError } from './verify-ask';

import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => { server.closeAllConnections(); server.close(); }));

function host(listener: RequestListener): string {
  const server = createServer(listener).listen(0);
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const patience = { timeoutMs: 500, maxBytes: 100_000, tries: 1 };
const get = (url: string, more: Partial<typeof patience> = {}) => ask(new URL(url), visitors[0]!, { ...patience, ...more });

describe('ask', () => {
  it('asks as the visitor would', async () => {
    const [, , , fromSearch] = visitors;
    const origin = host(({ headers }, response) => response.end(JSON.stringify(headers)));
    const { body } = await ask(new URL(origin), fromSearch!, patience);
    expect(JSON.parse(Buffer.from(body).toString())).toMatchObject({ 'user-agent': expect.stringContaining('Mobile'), referer: expect.stringContaining('baidu.com'), 'accept-encoding': 'identity', 'accept-language': expect.stringContaining('zh-CN') });
  });

  it('follows a redirect to another spelling of the address, and gives any other as it is', async () => {
    const origin = host(({ url }, response) => {
      if (url === '/a') response.writeHead(301, { Location: '/a/' }).end();
      else if (url === '/b') response.writeHead(301, { Location: '/c' }).end();
      else response.end(url);
    });
    expect(await get(`${origin}/a`)).toMatchObject({ status: 200, url: `${origin}/a/` });
    expect(await get(`${origin}/b`)).toMatchObject({ status: 301, headers: { location: '/c' } });
  });

  it('ends where two spellings lead to each other', async () => {
    const origin = host(({ url }, response) => response.writeHead(301, { Location: url!.endsWith('/') ? '/a' : '/a/' }).end());
    expect(await get(`${origin}/a`)).toMatchObject({ status: 301 });
  });

  it('reads no more than it may of what is packed a thousandfold', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000));
    const origin = host((_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(packed));
    const { body, isCut, sha256 } = await get(origin, { timeoutMs: 5000 });
    expect({ bytes: body.length, isCut, sha256 }).toEqual({ bytes: 100_000, isCut: true, sha256: '' });
  });

  it.each<[string, RequestListener, string | RegExp]>([
    ['never answers', () => undefined, 'timeout'],
    ['never ends its answer', (_request, response) => void response.write('a'), 'timeout'],
    ['hangs up', (_request, response) => response.destroy(), /^(?:UND_ERR_SOCKET|ECONNRESET)$/u],
    ['sends damaged packing', (_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('no gzip'), 'Z_DATA_ERROR'],
    ['sends what is no HTTP', (_request, response) => void response.socket!.end('nonsense\r\n\r\n'), /^HPE_/u],
  ])('says why there is no answer from a host that %s', async (_name, listener, reason) => {
    const error = await get(host(listener)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NoAnswerError);
    expect((error as NoAnswerError).reason).toMatch(reason);
  });

  it('asks again, so often as it may', async () => {
    let asked = 0;
    const origin = host((_request, response) => void (++asked < 3 ? response.destroy() : response.end('a')));
    await expect(get(origin, { tries: 2 })).rejects.toThrow(NoAnswerError);
    expect(await get(origin, { tries: 2 })).toMatchObject({ status: 200 });
    expect(asked).toBe(3);
  });
});

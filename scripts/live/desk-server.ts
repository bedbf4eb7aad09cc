import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

import type { AddressInfo } from 'node:net';
import type { DeskWrite } from '@/lib/content/desk';
import type { Desk } from './desk';

/** The desk as the editor page reaches it. */
export interface DeskServer {
  /** An address of this machine, with a word in it that nobody can guess. */
  address: string;
  close: () => Promise<void>;
}

/** A wish to write is a few names; more is none. In bytes. */
const maxBody = 4096;

/**
 * Answers the editor page, which Next renders in another process: `GET …/view?path=…&left=…&right=…` and `POST …/write`.
 * No dictionary comes near the pages that way, and only who was told the address gets an answer.
 *
 * @param getDesk gives the desk for the content as it is now
 */
export async function serveDesk(getDesk: () => Desk): Promise<DeskServer> {
  const secret = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    const answer = (status: number, data: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(data));
    };
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET' && pathname === `/${secret}/view`) {
      const view = getDesk().view(searchParams.get('path') ?? '', searchParams.get('left'), searchParams.get('right'));
      answer(view ? 200 : 404, view ?? null);
    } else if (request.method === 'POST' && pathname === `/${secret}/write`) {
      readBody(request).then(
        (wish) => (wish ? answer(200, getDesk().write(wish)) : answer(400, null)),
        (error: unknown) => answer(500, error instanceof Error ? error.message : String(error)),
      );
    } else answer(404, null);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function readBody(request: IncomingMessage): Promise<DeskWrite | undefined> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk as string;
    if (text.length > maxBody) return undefined;
  }
  return readDeskWrite(text);
}

/** A wish to write, `undefined` if it is none. */
function readDeskWrite(text: string): DeskWrite | undefined {
  try {
    const { path, hash, place, offer } = JSON.parse(text) as Record<string, unknown>;
    return [path, hash, place, offer].every((name) => typeof name === 'string') ? ({ path, hash, place, offer } as DeskWrite) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

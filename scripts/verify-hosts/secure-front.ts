import { createServer, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createGate, type AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { fetchTool } from './tools';

interface Generated {
  private: string;
  cert: string;
}

export interface SecureFront {
  /** `localhost:PORT`; answers as http, by leading to https, and as https. */
  host: string;
  /** The certificate, which nobody else trusts. */
  certificate: string;
  close: () => void;
}

/**
 * What stands before a host when it is real: a certificate, and the way from http to https; both on one port of this
 * machine. Who asks for the top of the host gets the top of the site.
 */
export async function secureFront(origin: string, basePath: string, folder: string): Promise<SecureFront> {
  const { generate } = (await import(pathToFileURL(join(await fetchTool('selfsigned'), 'index.js')).href)) as { generate: (attributes: object[], options: object) => Promise<Generated> };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048, algorithm: 'sha256', extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }] });
  const certificate = join(folder, 'localhost.pem');
  writeFileSync(certificate, cert);
  const secure = createSecureServer({ key, cert }, (asked, response) => {
    const handedOn = request(origin + (asked.url === '/' ? `${basePath}/` : asked.url), { method: asked.method, headers: { ...asked.headers, host: new URL(origin).host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    handedOn.on('error', () => response.writeHead(502).end());
    asked.pipe(handedOn);
  });
  const plain = createServer((asked, response) => response.writeHead(301, { Location: `https://${asked.headers.host}${asked.url}` }).end());
  const gate = createGate((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 0x16 ? secure : plain).emit('connection', socket); // 22 is how TLS begins
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((done) => gate.listen(0, 'localhost', done));
  return { host: `localhost:${(gate.address() as AddressInfo).port}`, certificate, close: () => [gate, secure, plain].forEach((server) => server.close()) };
}

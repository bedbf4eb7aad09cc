import { request } from 'node:http';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** Asks a server as it is told to and follows nothing. Unlike `fetch` it sends no header of its own, no language above all. */
export async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, timeout: 15_000 }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const flat = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')] as const);
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(flat), body: Buffer.concat(pieces) });
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`${url} did not answer within 15 s`)));
    asked.on('error', reject);
    asked.end();
  });
}

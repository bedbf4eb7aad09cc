import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { builtSite } from '@/scripts/serve/listen';
import { createSiteServer } from '@/scripts/serve/site-server';
import { gradeHost } from '@/scripts/verify-hosts/grade';
import { site } from '@/site.config';

import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

const folder = mkdtempSync(join(tmpdir(), 'shutong-grade-'));
const servers: Server[] = [];
afterAll(() => {
  servers.forEach((server) => server.close());
  rmSync(folder, { recursive: true, force: true });
});

async function grade(server: Server): Promise<Awaited<ReturnType<typeof gradeHost>>> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return gradeHost(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, site.basePath, folder);
}

/** Mozilla's library is fetched when it is first asked for (`scripts/verify-hosts/tools.ts`). */
describe('Mozilla’s HTTP Observatory', () => {
  it('gives the site, as it is served, an A+', async () => {
    const { faults, shown } = await grade(createSiteServer(builtSite()));
    expect(faults).toEqual([]);
    expect(shown).toMatch(/^A\+/u);
  });

  it('gives the same pages less where they come without their headers', async () => {
    const bare = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'));
    expect((await grade(bare)).faults).toContain('content-security-policy: csp-not-implemented');
  });
});

import { createSiteServer } from '../../serve/site-server';

import type { HostRun, Trial } from '../host-run';
import type { AddressInfo } from 'node:net';

/** `npm run serve`, in this process. */
export async function runServe({ hosting, site }: Trial): Promise<HostRun> {
  const server = createSiteServer({ folder: site, ...hosting });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { freePort, startServer } from '../start-process';
import { runTool } from '../../build/run-tool';

import type { HostRun } from '../host-run';

/** `npm run build:server`, then `next start`. */
export async function runNext(): Promise<HostRun> {
  await runTool('The build for Next’s own server', 'tsx/dist/cli.mjs', ['scripts/build-server.ts']);
  const port = await freePort();
  const stop = await startServer(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], { port, env: { BUILD_TARGET: 'server', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } });
  return {
    origin: `http://127.0.0.1:${port}`, stop,
    weaker: {
      missing: 'Next has one page for unknown addresses; it speaks every variant',
      caching: 'Next lets nothing of its 404 page be kept',
    },
  };
}

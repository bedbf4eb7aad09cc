import { buildSite } from './build/build-site';
import { isBuilt, stampBuild } from './build/stamp';
import { runCommand } from './command';
import { serveOut } from './serve/listen';

/** `npm start`: builds if anything changed since the last build, then serves. */
await runCommand(async () => {
  if (!isBuilt()) {
    if (!(await buildSite())) return 1;
    await stampBuild();
  }
  await serveOut();
  return 0;
});

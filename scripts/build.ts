import { buildSite } from './build/build-site';
import { stampBuild } from './build/stamp';
import { runCommand } from './command';

/** `npm run build`: the site as plain files in `out/`. */
await runCommand(async () => {
  if (!(await buildSite())) return 1;
  await stampBuild();
  return 0;
});

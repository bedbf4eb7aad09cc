import { buildSite } from './build/build-site';
import { ToolError } from './build/run-tool';
import { stampBuild } from './build/stamp';

/** `npm run build`: the site in `out/`. Exit status 1, with the reason, where it could not be built. */
try {
  const built = await buildSite();
  if (built) await stampBuild();
  process.exitCode = built ? 0 : 1;
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

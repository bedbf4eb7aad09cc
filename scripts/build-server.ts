import { site } from '@/site.config';

import { buildWords } from './build/build-words';
import { runContentStep } from './build/content-step';
import { leanServer } from './build/lean-server';
import { runTool } from './build/run-tool';
import { warnOfSiteUrl } from './build/warn-of-site-url';
import { runCommand } from './command';
import { terminalLanguage } from './terminal-language';

/** `npm run build:server`: the same site for Next's own server, where `proxy.ts` negotiates `/`. Start it with `npx next start`. */
await runCommand(async () => {
  warnOfSiteUrl();
  if (!(await runContentStep())) return 1;
  await runTool('Next', 'next/dist/bin/next', ['build'], { BUILD_TARGET: 'server', NODE_ENV: 'production' });
  if (site.lean) await leanServer('.next');
  console.log(buildWords[terminalLanguage()].builtForNext);
  return 0;
});

import { site } from '@/site.config';

import { withBuildLock } from './build/build-lock';
import { buildWords } from './build/build-words';
import { runContentStep } from './build/content-step';
import { leanServer } from './build/lean-server';
import { clearMachineFiles, runMachineStep } from './build/machine-step';
import { makePages } from './build/make-pages';
import { warnOfSiteUrl } from './build/warn-of-site-url';
import { runCommand } from './command';
import { terminalLanguage } from './terminal-language';

/** `npm run build:server`: the same site for Next's own server, where `proxy.ts` negotiates `/`. Start it with `npx next start`. */
await runCommand(async () => {
  warnOfSiteUrl();
  return withBuildLock(async () => {
    if (!(await runContentStep())) return 1;
    clearMachineFiles();
    await runMachineStep('public');
    await makePages('server');
    if (site.lean) await leanServer('.next');
    console.log(buildWords[terminalLanguage()].builtForNext);
    return 0;
  });
});

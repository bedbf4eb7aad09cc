import { runContentStep } from './build/content-step';
import { runTool } from './build/run-tool';
import { buildWords } from './build/build-words';
import { runCommand } from './command';
import { terminalLanguage } from './terminal-language';

/** `npm run build:server`: the same site for Next's own server, where `proxy.ts` negotiates `/`. Start it with `npx next start`. */
await runCommand(async () => {
  if (!(await runContentStep())) return 1;
  await runTool('Next', 'next/dist/bin/next', ['build'], { BUILD_TARGET: 'server', NODE_ENV: 'production' });
  console.log(buildWords[terminalLanguage()].builtForNext);
  return 0;
});

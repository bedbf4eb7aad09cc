import { runContentStep } from './build/content-step';
import { clearMachineFiles, runMachineStep } from './build/machine-step';
import { runTool } from './build/run-tool';
import { runCommand } from './command';

/** `npm run build:server`: the same site for Next's own server, where `proxy.ts` negotiates `/`. Start it with `npx next start`. */
await runCommand(async () => {
  if (!(await runContentStep())) return 1;
  clearMachineFiles();
  await runMachineStep('public');
  await runTool('Next', 'next/dist/bin/next', ['build'], { NODE_ENV: 'production' });
  console.log('.next/: built for `npx next start`');
  return 0;
});

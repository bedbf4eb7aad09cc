import { spawn, type ChildProcess } from 'node:child_process';

import { bundleReader } from './build/bundle-reader';
import { makeIcons } from './build/make-icons';
import { runTool, toolEnv } from './build/run-tool';
import { runCommand } from './command';
import { checkContent } from './content/check';
import { reportProblems } from './content/report';

/** `npm run dev`: Contentlayer watches the content and converts what changed; Next shows it at once. */
await runCommand(async () => {
  const { problems, articleCount } = checkContent();
  console.log(reportProblems(problems, articleCount));
  if (problems.some(({ severity }) => severity === 'error')) return 1;
  await bundleReader();
  await makeIcons();
  await runTool('Contentlayer', 'contentlayer2/bin/cli.cjs', ['build']);
  return runTogether([
    ['node_modules/contentlayer2/bin/cli.cjs', 'dev'],
    ['node_modules/next/dist/bin/next', 'dev', '--port', process.env.PORT ?? '3000'],
  ]);
});

/** Runs programs side by side until one ends; then the others are ended too. */
function runTogether(programs: string[][]): Promise<number> {
  return new Promise((resolve) => {
    const children: ChildProcess[] = programs.map((args) =>
      spawn(process.execPath, args, { stdio: 'inherit', env: toolEnv() }),
    );
    const endAll = (status: number) => {
      for (const child of children) child.kill();
      resolve(status);
    };
    for (const child of children) child.on('exit', (status) => endAll(status ?? 1));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => endAll(0));
  });
}

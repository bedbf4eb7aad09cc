import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { runCommand } from './command';
import { runTool, ToolError, toolEnv } from './build/run-tool';
import { spawn } from 'node:child_process';
import { terminalLanguage } from './terminal-language';
import { testWords, type TestStep } from './test-words';

interface Tally {
  passed: number;
  failed: number;
}

interface Step {
  name: TestStep;
  /** Part of `npm run test:unit`, which a developer runs while working. */
  quick: boolean;
  run: () => Promise<Tally>;
}

const report = '.shutong/test-report.json';

/** A step that is one test: it ends well or it does not. */
const tool = (name: string, module: string, ...args: string[]) => async (): Promise<Tally> => {
  try {
    await runTool(name, module, args);
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
};

const ownScript = (name: string, ...args: string[]) => tool(name, 'tsx/dist/cli.mjs', ...args);

/** Tests of vitest projects: shown as they run, counted from vitest's own report. */
const vitest = (projects: string) => async (): Promise<Tally> => {
  rmSync(report, { force: true });
  mkdirSync('.shutong', { recursive: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: toolEnv() });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const failed = Math.max(numFailedTests ?? 0, numFailedTestSuites ? 1 : 0);
  return { passed: numPassedTests ?? 0, failed: status === 0 ? failed : Math.max(1, failed) };
};

const steps: Step[] = [
  { name: 'types', quick: true, run: tool('TypeScript', 'typescript/bin/tsc', '--noEmit') },
  { name: 'lint', quick: true, run: tool('ESLint', 'eslint/bin/eslint.js', '.', '--max-warnings=0') },
  { name: 'unit', quick: true, run: vitest('unit*') },
  { name: 'check', quick: true, run: ownScript('content check', 'scripts/content.ts', 'check', '--strict') },
  { name: 'build', quick: false, run: ownScript('build', 'scripts/build.ts') },
  { name: 'site', quick: false, run: vitest('site') },
  { name: 'e2e', quick: false, run: vitest('e2e') },
];

/** `npm test`, all that CI runs, in this order; `npm run test:unit`, the quick part. The last line counts. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { unit: { type: 'boolean' } } });
  const words = testWords[terminalLanguage()];
  const total: Tally = { passed: 0, failed: 0 };
  for (const { name, run } of steps.filter(({ quick }) => quick || !values.unit)) {
    console.log(`\n— ${words.steps[name]}`);
    const start = performance.now();
    const { passed, failed } = await run();
    total.passed += passed;
    total.failed += failed;
    console.log(words.ofStep(words.steps[name], passed, failed, ((performance.now() - start) / 1000).toFixed(1)));
    if (name === 'build' && failed > 0) break; // what follows looks at what it made
  }
  console.log(`\n${words.total(total.passed, total.failed)}`);
  return total.failed === 0 ? 0 : 1;
});

// Runs one of the commands in scripts/, on a fresh clone too: it installs the dependencies first where they are missing
// or not those of the lock file. Plain JavaScript, since before that nothing can run TypeScript.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Shutong needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const [command, ...args] = process.argv.slice(2);
if (!isInstalled()) {
  // Not to standard output: that is the command's own, which `content convert` hands on to other programs.
  console.error('Installing the dependencies …');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.platform === 'win32', 2);
}
await run(process.execPath, ['node_modules/tsx/dist/cli.mjs', `scripts/${command}.ts`, ...args], false, 1);

/** Whether node_modules holds what the lock file says; npm notes what it installed in a file of the same form. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) => path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/** Runs a program, hands on the signals that are meant to end it, and ends as it ends. Its output goes to the stream named. */
async function run(program, programArgs, shell, output) {
  const child = spawn(program, programArgs, { stdio: ['inherit', output, 'inherit'], shell });
  const handOn = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handOn);
  const { status, signal } = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, name) => resolve({ status: code, signal: name }));
  });
  for (const each of signals) process.off(each, handOn);
  if (signal) process.kill(process.pid, signal);
  if (status !== 0) process.exit(status ?? 1);
}

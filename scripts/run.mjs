// Runs one of the commands in scripts/, on a fresh clone too: it installs the dependencies first where they are missing
// or not those of the lock file. Plain JavaScript, since before that nothing can run TypeScript.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const words = {
  en: {
    oldNode: (version) => `Shutong needs Node 20.19 or newer; this is ${version}.`,
    installing: 'Installing the dependencies …',
  },
  'zh-Hans': {
    oldNode: (version) => `书同需要 Node 20.19 或更新的版本；现在是 ${version}。`,
    installing: '正在安装依赖的软件包……',
  },
  'zh-Hant': {
    oldNode: (version) => `書同需要 Node 20.19 或更新的版本；現在是 ${version}。`,
    installing: '正在安裝所需的套件……',
  },
}[terminalLanguage()];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(words.oldNode(process.versions.node));
  process.exit(1);
}
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const [command, ...args] = process.argv.slice(2);
if (!isInstalled()) {
  // Not to standard output: that is the command's own, which `content convert` hands on to other programs.
  console.error(words.installing);
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.platform === 'win32', 2);
}
// Those that run for long gain nothing from a quick start.
const started = command === 'content' ? ['scripts/start-command.mjs', command] : ['node_modules/tsx/dist/cli.mjs', `scripts/${command}.ts`];
await run(process.execPath, [...started, ...args], false, 1);

/** As scripts/terminal-language.ts finds it, which cannot be read yet. */
function terminalLanguage() {
  const { SHUTONG_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const option = process.argv.find((arg, i) => arg.startsWith('--lang=') || process.argv[i - 1] === '--lang')?.replace('--lang=', '');
  const tag = (option || SHUTONG_LANG || LC_ALL || LC_MESSAGES || LANG || '').split(/[.@]/u)[0].replaceAll('_', '-');
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language !== 'zh' && language !== 'yue') return 'en';
    return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  } catch {
    return 'en';
  }
}

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

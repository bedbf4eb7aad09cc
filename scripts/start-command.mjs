// Starts a command of this folder, `node scripts/start-command.mjs content check`, from a bundle of all that is ours in it.
// The bundle is made each time, which takes a tenth of a second; to load the modules one by one, each by way of a hook that
// takes out its types, takes a second. Plain JavaScript, since before that nothing can run TypeScript.
import { buildSync } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = '.shutong/commands';
const weekMilliseconds = 7 * 24 * 60 * 60 * 1000;

const [node, , command, ...args] = process.argv;
const source = `scripts/${command}.ts`;
process.argv = [node, resolve(source), ...args];
const { outputFiles, metafile } = buildSync({
  entryPoints: [source],
  bundle: true,
  splitting: true, // what a command imports when it needs it is not loaded before
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  sourcesContent: false,
  outdir: folder,
  entryNames: '[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  metafile: true,
  write: false,
  logLevel: 'silent', // the error that it throws says the same
});
if (keepAll()) {
  process.setSourceMapsEnabled(true);
  const [bundle] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source);
  await import(pathToFileURL(resolve(bundle)).href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(resolve(source)).href);
}

/**
 * Writes the files that are not there yet. The name of each says what is in it, so that commands started at the same time,
 * or before an edit and after it, leave each other's alone; what has been there for a week is of no use to anyone.
 *
 * @returns whether that was possible: a project can be on a disk that is full, or that takes no writing
 */
function keepAll() {
  const fresh = outputFiles.filter(({ path }) => !existsSync(path));
  try {
    for (const { path, contents } of fresh) {
      const temporary = `${path}.${process.pid}.tmp`;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, contents);
      renameSync(temporary, path);
    }
    if (fresh.length > 0) removeOld();
    return true;
  } catch (error) {
    if (error.syscall === undefined) throw error;
    return false;
  }
}

function removeOld() {
  const used = new Set(outputFiles.map(({ path }) => path));
  for (const path of readdirSync(folder).map((name) => resolve(join(folder, name)))) {
    if (!used.has(path) && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > weekMilliseconds) rmSync(path, { force: true });
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const all = { ...dependencies, ...devDependencies };
const names = Object.keys(all);

/** The packages that the document gives a reason for: the first column of its tables, `\\*` for any end of a name. */
const reasons = readFileSync('docs/dependencies.md', 'utf8')
  .split('## Fetched on demand')[0]!
  .split('\n')
  .flatMap((line) => /^\| ([^|]+) \| [^|]/u.exec(line)?.[1]?.split(', ') ?? [])
  .filter((name) => name !== 'package' && name !== '---');
const covers = (reason: string, name: string) => (reason.endsWith('\\*') ? name.startsWith(reason.slice(0, -2)) : reason === name);

const code = ['app', 'components', 'lib', 'scripts', 'tests']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .concat(readdirSync('.'))
  .filter((file) => /\.(?:tsx?|mjs|css)$/u.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Used without being named in an import: types, and faces of which the script is put into the name. */
const unnamed = /^@types\/|^@fontsource-variable\/noto-serif-/u;

describe('the dependencies', () => {
  it('are pinned, each to one version', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('are used, each', () => {
    const isUsed = (name: string) => unnamed.test(name) || new RegExp(`['"]${name}(?:/[^'"]*)?['"]|node_modules/${name}/`, 'u').test(code);
    expect(names.filter((name) => !isUsed(name) && !code.includes(`'${name}/`))).toEqual([]);
  });

  it('have a reason in docs/dependencies.md, each, and nothing else has', () => {
    expect(names.filter((name) => !reasons.some((reason) => covers(reason, name)))).toEqual([]);
    expect(reasons.filter((reason) => !names.some((name) => covers(reason, name)))).toEqual([]);
  });

  it('come from no address that the lock file names: the registry is whichever the installer has', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});

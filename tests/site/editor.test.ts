import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

describe('the editor page', () => {
  it('is in no file of the site, nor in what Next made for it', () => {
    const files = [...filesBelow('out'), ...filesBelow('.shutong/export').filter((file) => !/\/cache\//u.test(file))].filter((file) => /\.(?:html|js|css|json|txt|xml)$/u.test(file));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => /\/editor(?:\/|\.)/u.test(file))).toEqual([]);
    expect(files.filter((file) => /desk-panel|live-foot|desk-version|refuseWrite/u.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each<['out' | 'server' | 'live', 'production' | 'development', boolean]>([
    ['out', 'production', false],
    ['server', 'production', false],
    ['server', 'development', false],
    ['live', 'production', false],
    ['live', 'development', true],
  ])('belongs to a site made for %s in %s: its files are pages there (%s)', (BUILD_TARGET, NODE_ENV, isThere) => {
    const print = "const { default: config } = await import('./next.config.mjs'); console.log(String(config.pageExtensions ?? ''))";
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', print], { encoding: 'utf8', env: { ...process.env, BUILD_TARGET, NODE_ENV } });
    expect(stdout.includes('editor')).toBe(isThere);
  });
});

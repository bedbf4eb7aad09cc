import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '');
const alias = [
  { find: '@', replacement: root },
  // The package throws wherever it is not bundled for a server; tests run the library as it is.
  { find: 'server-only', replacement: `${root}/node_modules/server-only/empty.js` },
];

// The parsers ship a second build for developers, with assertions that the real one lacks: tests run what users run.
// The commands that they run speak English, whatever the language of the terminal.
Object.assign(process.env, { NODE_ENV: 'production', SHUTONG_LANG: 'en' });

/** `unit` and `unit-pure` need nothing but the sources; `site` and `e2e` look at what `npm run build` made. */
export default defineConfig({
  resolve: { alias },
  test: {
    // By default one core is left to the one who watches: on two, half of the machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', testTimeout: 30_000, sequence: { groupOrder: 1 }, include: ['{scripts,lib/routes}/**/*.test.ts', 'tests/source/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        // Pure functions: a file leaves nothing for the next to stumble over, and the dictionaries are loaded once for all.
        // Those of lib/routes ask for settings of their own, which are read as a module is loaded.
        test: { name: 'unit-pure', testTimeout: 30_000, isolate: false, sequence: { groupOrder: 0 }, include: ['{lib,components}/**/*.test.{ts,tsx}'], exclude: ['lib/routes/**'] },
      },
      {
        resolve: { alias },
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        resolve: { alias },
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
});

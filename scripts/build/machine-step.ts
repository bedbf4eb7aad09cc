import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { isVariant } from '@/lib/script/variants';

import { runTool } from './run-tool';

/** Has what machines read and no route can make written into a folder; prints what its maker says. */
export async function runMachineStep(folder: string): Promise<void> {
  const output = await runTool('The step for machines', 'tsx/dist/cli.mjs', ['--tsconfig', 'scripts/build/tsconfig.json', 'scripts/build/machine-files.ts', folder]);
  if (output.trim()) console.log(output.trim());
}

/** Takes away what a server build had written into `public/`: plain files bring their own. */
export function clearMachineFiles(): void {
  for (const name of readdirSync('public')) {
    if (isVariant(name) || name === 'cards' || /^sitemap-\d+\.xml$/u.test(name)) rmSync(join('public', name), { recursive: true });
  }
}

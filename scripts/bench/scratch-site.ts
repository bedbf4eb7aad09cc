import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a copy of the project needs to be built; content is made anew. */
const parts = [
  'app', 'components', 'lib', 'messages', 'scripts', 'types', 'contentlayer.config.ts', 'next.config.mjs', 'package.json',
  'package-lock.json', 'postcss.config.mjs', 'proxy.ts', 'site.config.ts', 'tsconfig.json',
];

/** A copy of the project without content, in a temporary folder, so that a benchmark leaves `out/` and all caches alone. */
export function makeScratchSite(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'shutong-bench-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'public'));
  cpSync('public/favicon.svg', join(folder, 'public/favicon.svg'));
  linkFolder('node_modules', join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A folder of the same files by hard links: bundlers do not follow a link that leads out of the project. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (!['EXDEV', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    cpSync(source, target); // another file system
  }
}

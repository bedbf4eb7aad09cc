import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { toEpochMs } from '@/lib/content/dates';
import { classifyFile } from '@/lib/content/files';
import { readFields } from '@/lib/content/read-fields';
import { articleFields } from '@/lib/content/schemas';
import { splitFrontmatter } from '@/lib/content/source-file';
import { site } from '@/site.config';

import { readContentFiles, writeWhole } from '../content/files';
import { shortHash } from '../content/hash';

const stampFile = '.shutong/built.json';

/** What a build is made of. Generated files among them would make every build look new. */
const inputs = [
  'app', 'components', 'content', 'lib', 'messages', 'public', 'scripts', 'types', 'contentlayer.config.ts', 'next.config.mjs',
  'package-lock.json', 'postcss.config.mjs', 'proxy.ts', 'site.config.ts', 'tsconfig.json',
];
const generated = /^public\/(?:media|assets|icons|cards|zh-[^/]+|sitemap-\d+\.xml)(?:\/|$)/u;

interface Stamp {
  inputs: string;
  /** When the next scheduled article is due, in milliseconds since 1970. */
  due: number | null;
}

/** Notes what `out/` was built from. */
export async function stampBuild(): Promise<void> {
  const stamp: Stamp = { inputs: hashInputs(), due: nextDue() };
  await writeWhole(stampFile, JSON.stringify(stamp));
}

/** Whether `out/` is what a build would make now. */
export function isBuilt(): boolean {
  if (!existsSync('out/index.html') || !existsSync(stampFile)) return false;
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp;
    return stamp.inputs === hashInputs() && (stamp.due === null || stamp.due > Date.now());
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function hashInputs(): string {
  const { now, ...settings } = site;
  return shortHash(JSON.stringify(settings), ...[...inputs, site.contentDir].flatMap(readAll));
}

function readAll(path: string): (string | Uint8Array)[] {
  if (generated.test(path) || !existsSync(path)) return [];
  if (statSync(path).isFile()) return [path, readFileSync(path)];
  return readdirSync(path).sort().flatMap((name) => readAll(join(path, name)));
}

/** The nearest publication time to come. */
function nextDue(): number | null {
  const dates = readContentFiles().sources.flatMap((source) => {
    if (classifyFile(source.path).kind !== 'article') return [];
    const at = { file: source.file, line: 1, column: 1 };
    const { fields } = readFields(splitFrontmatter(source).frontmatter, at, articleFields);
    return fields ? [toEpochMs(fields.publishedAt, site.timeZone)] : [];
  });
  const coming = dates.filter((date) => date > site.now);
  return coming.length === 0 ? null : Math.min(...coming);
}

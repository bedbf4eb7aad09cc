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
  /** The moment that counted as now, in milliseconds since 1970. */
  at: number;
  /** When the next scheduled article is due, in milliseconds since 1970. */
  due: number | null;
}

/** Notes what `out/` was built from, and when. */
export async function stampBuild(now: number = site.now): Promise<void> {
  const stamp: Stamp = { inputs: hashInputs(), at: now, due: nextDue(now) };
  await writeWhole(stampFile, JSON.stringify(stamp));
}

/**
 * Whether `out/` is what a build would make now: nothing it is made of has changed, and no scheduled article has become
 * due since. One built for a later moment, to see what will be, is not.
 */
export function isBuilt(now: number = site.now): boolean {
  if (!existsSync('out/index.html') || !existsSync(stampFile)) return false;
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp;
    return stamp.inputs === hashInputs() && stamp.at <= now && (stamp.due === null || stamp.due > now);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function hashInputs(): string {
  const { now: _now, commit: _commit, ...settings } = site;
  return shortHash(JSON.stringify(settings), ...[...inputs, site.contentDir].flatMap(readAll));
}

function readAll(path: string): (string | Uint8Array)[] {
  if (generated.test(path) || !existsSync(path)) return [];
  if (statSync(path).isFile()) return [path, readFileSync(path)];
  return readdirSync(path).sort().flatMap((name) => readAll(join(path, name)));
}

/** The nearest publication time to come, of what is no draft. */
function nextDue(now: number): number | null {
  const dates = readContentFiles().sources.flatMap((source) => {
    if (classifyFile(source.path).kind !== 'article') return [];
    const at = { file: source.file, line: 1, column: 1 };
    const { fields } = readFields(splitFrontmatter(source).frontmatter, at, articleFields);
    return fields && !fields.draft ? [toEpochMs(fields.publishedAt, site.timeZone)] : [];
  });
  const coming = dates.filter((date) => date > now);
  return coming.length === 0 ? null : Math.min(...coming);
}

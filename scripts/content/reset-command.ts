import { confirm, isCancel } from '@clack/prompts';
import { parseArgs } from 'node:util';

import { dateTimeOf } from '@/lib/content/dates';
import { startSite } from '@/lib/content/start-site';
import { site } from '@/site.config';

import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { contentFile } from './content-file';
import { listAllFiles } from './files';
import { notInGit } from './git-state';
import { makeChanges } from './make-changes';
import { resetWords } from './reset-words';
import { readVariant } from './variant-option';

import type { FileChange } from './apply-changes';

/**
 * `content reset [--script V] [--bare] [--yes] [--force]`: an empty site to start one's own. The lists of terms stay: they
 * are of use to every site.
 *
 * @returns exit status
 */
export async function runReset(args: string[]): Promise<number> {
  const language = terminalLanguage();
  const words = resetWords[language];
  const { values, positionals } = parseArgs({
    args,
    options: { script: { type: 'string' }, bare: { type: 'boolean' }, yes: { type: 'boolean' }, force: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (positionals.length > 0) throw new UsageError(words.noArguments);
  const script = values.script === undefined ? site.defaultVariant : readVariant('--script', values.script);

  const files = listAllFiles();
  const removed = files.filter((path) => !path.startsWith('terms/'));
  if (!values.force) {
    const missing = notInGit(site.contentDir);
    if (!missing || missing.length > 0) {
      console.error(missing ? words.uncommitted(missing) : words.notInGit);
      return 1;
    }
  }
  if (!values.yes) {
    if (!process.stdin.isTTY || !process.stdout.isTTY) throw new UsageError(`${words.what(removed.length, files.length - removed.length)} ${words.needsYes}`);
    console.log(words.what(removed.length, files.length - removed.length));
    const answer = await confirm({ message: words.ask, active: words.yes, inactive: words.no, initialValue: false });
    if (isCancel(answer) || !answer) {
      console.log(words.cancelled);
      return 1;
    }
  }

  const start = startSite(script, dateTimeOf(site.now, site.timeZone), { bare: values.bare });
  const old = new Set(removed);
  const changes: FileChange[] = [
    ...removed.filter((path) => !Object.hasOwn(start, path)).map((from): FileChange => ({ kind: 'remove', from })),
    ...Object.entries(start).map(([path, data]): FileChange => (old.has(path) ? { kind: 'edit', from: path, data } : { kind: 'create', to: path, data })),
  ];
  if (!makeChanges(changes, language)) return 1;
  console.log(words.removed(removed.length));
  for (const path of Object.keys(start)) console.log(words.written(contentFile(path)));
  console.log(words.getBack(Object.keys(start).filter((path) => !old.has(path)).map(contentFile)));
  console.log(words.next);
  return 0;
}

import { nearest } from '@/lib/problems/nearest';
import { allVariants } from '@/lib/script/variants';

import { runCommand } from './command';
import { contentWords, type ContentCommand } from './content-words';
import { runAudit } from './content/audit-command';
import { runCheck } from './content/check-command';
import { runConvert } from './content/convert-command';
import { runImport } from './content/import-command';
import { runMove } from './content/move-command';
import { runNew } from './content/new-command';
import { runReset } from './content/reset-command';
import { runVerify } from './content/verify-command';
import { terminalLanguage } from './terminal-language';
import { isUsageError, usageMessage, UsageError } from './usage';

const commands: Readonly<Record<ContentCommand, (args: string[]) => number | Promise<number>>> = {
  check: runCheck,
  audit: runAudit,
  convert: runConvert,
  new: runNew,
  move: runMove,
  reset: runReset,
  import: runImport,
  verify: runVerify,
};
const names = Object.keys(commands) as ContentCommand[];

/** The help of some commands. */
function usage(wanted: readonly ContentCommand[]): string {
  const { commands: help, notes } = contentWords[terminalLanguage()];
  const width = Math.max(...wanted.map((name) => name.length)) + 2;
  const descriptions = wanted.map((name) => name.padEnd(width) + help[name].about.join(`\n${' '.repeat(width)}`));
  return [...wanted.map((name) => `npm run ${help[name].call}`), '', ...descriptions, '', ...notes(allVariants)].join('\n');
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = names.find((each) => each === name);
  const helped = command ? [command] : names;
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help') || args.includes('-h')) {
    console.log(usage(helped));
    return 0;
  }
  try {
    const words = contentWords[terminalLanguage()];
    if (!command) throw new UsageError(name === '' ? words.which : words.unknown(name, nearest(name, names)));
    return await commands[command](args);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const options = command ? (contentWords.en.commands[command].call.match(/--[a-z-]+/gu) ?? []) : [];
    throw new UsageError(`${usageMessage(error, options)}\n\n${usage(helped)}`, { cause: error });
  }
}

await runCommand(() => main(process.argv.slice(2)));

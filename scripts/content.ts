import { nearest } from '@/lib/problems/nearest';
import { allVariants } from '@/lib/script/variants';

import { runCommand } from './command';
import { contentWords, type ContentCommand } from './content-words';
import { terminalLanguage } from './terminal-language';
import { isUsageError, usageMessage, UsageError } from './usage';

/** Each is loaded when it is called: what one command needs (readers of documents, dictionaries) takes others a second to load. */
const commands: Readonly<Record<ContentCommand, (args: string[]) => Promise<number>>> = {
  check: async (args) => (await import('./content/check-command')).runCheck(args),
  audit: async (args) => (await import('./content/audit-command')).runAudit(args),
  convert: async (args) => (await import('./content/convert-command')).runConvert(args),
  new: async (args) => (await import('./content/new-command')).runNew(args),
  move: async (args) => (await import('./content/move-command')).runMove(args),
  reset: async (args) => (await import('./content/reset-command')).runReset(args),
  import: async (args) => (await import('./content/import-command')).runImport(args),
  verify: async (args) => (await import('./content/verify-command')).runVerify(args),
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

import { nearest } from '@/lib/problems/nearest';
import { allVariants } from '@/lib/script/variants';

import { runCommand } from './command';
import { contentWords, type ContentCommand } from './content-words';
import { runAudit } from './content/audit-command';
import { runCheck } from './content/check-command';
import { runConvert } from './content/convert-command';
import { terminalLanguage } from './terminal-language';
import { isUsageError, usageMessage, UsageError } from './usage';

interface Command {
  /** How it is called, after `npm run`. */
  call: string;
  run: (args: string[]) => number | Promise<number>;
}

const commands: Readonly<Record<ContentCommand, Command>> = {
  check: { call: 'content -- check [PATH…] [--strict] [--fix] [--json]', run: runCheck },
  audit: { call: 'content -- audit [PATH…] [--to V] [--json]', run: runAudit },
  convert: { call: '-s content -- convert --from V --to V [--json] [--no-terms]', run: runConvert },
};
const names = Object.keys(commands) as ContentCommand[];

function usage(): string {
  const { about, notes } = contentWords[terminalLanguage()];
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const descriptions = names.map((name) => name.padEnd(width) + about[name].join(`\n${' '.repeat(width)}`));
  return [...names.map((name) => `npm run ${commands[name].call}`), '', ...descriptions, '', ...notes(allVariants.join(', '))].join('\n');
}

async function main([name = '', ...args]: string[]): Promise<number> {
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help') || args.includes('-h')) {
    console.log(usage());
    return 0;
  }
  const command = names.find((each) => each === name);
  try {
    const words = contentWords[terminalLanguage()];
    if (!command) throw new UsageError(name === '' ? words.which : words.unknown(name, nearest(name, names)));
    return await commands[command].run(args);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const options = command ? (commands[command].call.match(/--[a-z-]+/gu) ?? []) : [];
    throw new UsageError(`${usageMessage(error, options)}\n\n${usage()}`, { cause: error });
  }
}

await runCommand(() => main(process.argv.slice(2)));

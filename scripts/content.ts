import { parseArgs } from 'node:util';

import { isUsageError, UsageError } from './usage';
import { runCheck } from './content/check-command';

const usage = `npm run content -- check [PATH…] [--strict] [--json]

check    every problem of all content at once; exit status 1 if there are errors (with --strict: warnings too)`;

const commands: Record<string, (args: string[]) => number | Promise<number>> = { check: runCheck };

async function main([name = '', ...args]: string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: [name], options: { help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(name === '' ? 'Which command?' : `There is no command \`${name}\`.`);
    return await command(args);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));

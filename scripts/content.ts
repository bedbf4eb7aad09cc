import { runCommand } from './command';
import { runAudit } from './content/audit-command';
import { runCheck } from './content/check-command';
import { isUsageError, UsageError } from './usage';

const usage = `npm run content -- check [PATH…] [--strict] [--json]

check    every problem of all content at once; exit status 1 if there are errors (with --strict: warnings too)`;

const commands: Record<string, (args: string[]) => number | Promise<number>> = { check: runCheck, audit: runAudit };

async function main([name = '', ...args]: string[]): Promise<number> {
  if (['--help', '-h', 'help'].includes(name)) {
    console.log(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(name === '' ? 'Which command?' : `There is no command \`${name}\`.`);
    return await command(args);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    throw new UsageError(`${error.message}\n\n${usage}`, { cause: error });
  }
}

await runCommand(() => main(process.argv.slice(2)));

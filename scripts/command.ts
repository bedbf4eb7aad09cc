import { ToolError } from './build/run-tool';
import { commandWords, type SystemFailure } from './command-words';
import { takeLangOption } from './lang-option';
import { terminalLanguage } from './terminal-language';
import { isUsageError, usageMessage } from './usage';

/**
 * Runs a command and sets the exit status: what it returns, 2 for wrong usage, 1 for a failure whose message is for
 * people. Anything else is a fault of this software and keeps its stack trace. Before all else `--lang` is taken out of
 * the arguments; the environment hands it on to the programs that the command runs.
 */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    const { language, rest } = takeLangOption(process.argv.slice(2));
    process.argv.splice(2, process.argv.length, ...rest);
    if (language) process.env.SHUTONG_LANG = language;
    process.exitCode = await command();
  } catch (error) {
    if (isUsageError(error)) {
      console.error(usageMessage(error));
      process.exitCode = 2;
    } else if (error instanceof ToolError) {
      console.error(error.message);
      process.exitCode = 1;
    } else if (isSystemError(error)) {
      const { failures, withReason } = commandWords[terminalLanguage()];
      console.error(withReason(failures[error.code], error.message));
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}

function isSystemError(error: unknown): error is Error & { code: SystemFailure } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && Object.hasOwn(commandWords.en.failures, error.code);
}

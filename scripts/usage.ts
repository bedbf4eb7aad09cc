import { nearest } from '@/lib/problems/nearest';

import { terminalLanguage } from './terminal-language';
import { usageWords } from './usage-words';

/** A command that was called wrongly; its message says how. Commands end with status 2 on it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Narrows to an error in how a command was called: ours, or one of `parseArgs`. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * What to say of an error in how a command was called. Those of `parseArgs` are put into our words; what it quotes is the
 * only thing taken from its sentence.
 *
 * @param options of the command, to name the one that was probably meant
 */
export function usageMessage(error: Error, options: readonly string[] = [], language = terminalLanguage()): string {
  const words = usageWords[language];
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const option = /--[^\s,]+/u.exec(quoted)?.[0] ?? quoted;
  switch ('code' in error ? error.code : undefined) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return words.unknownOption(quoted, nearest(quoted, options));
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/u.test(error.message) ? words.valueUnwanted(option) : words.valueMissing(option);
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return words.unexpectedArgument(quoted);
    default:
      return error.message;
  }
}

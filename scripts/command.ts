import { ToolError } from './build/run-tool';
import { isUsageError } from './usage';

/**
 * Runs a command and sets the exit status: what it returns, 2 for wrong usage, 1 for a failure whose message is for
 * people. Anything else is a fault of this software and keeps its stack trace.
 */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (isUsageError(error)) {
      console.error(error.message);
      process.exitCode = 2;
    } else if (error instanceof ToolError) {
      console.error(error.message);
      process.exitCode = 1;
    } else if (isSystemError(error)) {
      console.error(`${explain(error)} (${error.message})`);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}

const explanations: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken. Choose another, for example: PORT=3001 npm start',
  EACCES: 'A file or port may not be used by you.',
  EROFS: 'The folder cannot be written to.',
  ENOSPC: 'The disk is full.',
};

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code in explanations;
}

function explain(error: NodeJS.ErrnoException): string {
  return explanations[error.code ?? ''] ?? '';
}

/** A command that was called wrongly; its message says how. Commands end with status 2 on it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Narrows to an error in how a command was called: ours, or one of `parseArgs`. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

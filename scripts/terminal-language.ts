import { readLanguage, type Language } from '@/lib/problems/language';

/**
 * The language of the terminal, from the variables that every program goes by; `--lang` sets the first of them before
 * anything else of a command runs.
 */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  return namedLanguage(env) ?? 'en';
}

/** The same where the terminal names a language of ours, `undefined` where it names none or another one. */
export function namedLanguage(env: NodeJS.ProcessEnv = process.env): Language | undefined {
  return readLanguage(env.SHUTONG_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
}

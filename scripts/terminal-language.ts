import { languageOf, type Language } from '@/lib/problems/language';

/**
 * The language of the terminal, from the variables that every program goes by; `--lang` sets the first of them before
 * anything else of a command runs.
 */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  return languageOf(env.SHUTONG_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
}

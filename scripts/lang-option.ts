import { readLanguage, type Language } from '@/lib/problems/language';

import { terminalLanguage } from './terminal-language';
import { UsageError } from './usage';
import { usageWords } from './usage-words';

/**
 * Takes `--lang L` out of a command's arguments, wherever it stands: every command has it. After `--` it is no option.
 *
 * @throws {UsageError} if it names no language of ours
 */
export function takeLangOption(args: readonly string[]): { language?: Language; rest: string[] } {
  const rest: string[] = [];
  let language: Language | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--') return { language, rest: [...rest, ...args.slice(i)] };
    if (arg === '--lang') language = languageNamed(args[++i]);
    else if (arg.startsWith('--lang=')) language = languageNamed(arg.slice('--lang='.length));
    else rest.push(arg);
  }
  return { language, rest };
}

function languageNamed(value: string | undefined): Language {
  const words = usageWords[terminalLanguage()];
  const language = value === undefined ? undefined : readLanguage(value);
  if (language === undefined) throw new UsageError(value === undefined ? words.langMissing : words.langUnknown(value));
  return language;
}

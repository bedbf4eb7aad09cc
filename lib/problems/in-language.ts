import { zhHans } from './wordings/zh-Hans';
import { zhHant } from './wordings/zh-Hant';

import type { Language } from './language';
import type { Problem } from './problem';
import type { Wording } from './rules';
import type { Wordings } from './wordings/wordings';

const wordings: Readonly<Record<Exclude<Language, 'en'>, Wordings>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** A problem as it is shown to people and programs: in the words of a language, without its details. */
export function inLanguage<Worded extends Problem>({ details, ...problem }: Worded, language: Language): Omit<Worded, 'details'> {
  if (language === 'en' || details === undefined) return problem;
  const say = wordings[language][problem.rule] as (details: unknown) => Wording;
  return { ...problem, ...say(details) };
}

import { rules, type Wording } from './rules';

/** A place in a content file. Line and column count from 1; the path is relative to the content folder's parent. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The first line of a file, for what concerns it as a whole. */
export function top(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** Something an editor should mend: an `error` stops the build, a `warning` does not. */
export interface Problem extends Place {
  severity: 'error' | 'warning';
  /** The rule's name, as in the handbook: `field-missing`. */
  rule: RuleName;
  /** What is wrong, in a sentence. */
  message: string;
  /** What to do about it, in a sentence. */
  fix: string;
  /** What the rule was told, so that it can be worded in another language; `inLanguage` takes it away. */
  details?: RuleDetails<RuleName>;
}

export type RuleName = keyof typeof rules;

/** What a rule needs to know to word its message. */
export type RuleDetails<Name extends RuleName> = Parameters<(typeof rules)[Name]['say']>[0];

/**
 * A problem at a place, worded by its rule in English; `inLanguage` words it otherwise.
 *
 * `problemAt({file, line: 4, column: 1}, 'field-missing', {field: 'title'}).message // 'There is no `title`.'`
 */
export function problemAt<Name extends RuleName>(place: Place, rule: Name, details: RuleDetails<Name>): Problem {
  const { severity, say } = rules[rule] as { severity: Problem['severity']; say: (details: RuleDetails<Name>) => Wording };
  const { file, line, column } = place;
  return { file, line, column, severity, rule, ...say(details), details };
}

/** Problems in the order an editor reads them: by file, then from the top. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

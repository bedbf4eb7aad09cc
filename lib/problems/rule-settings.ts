import { nearest } from './nearest';
import { rules } from './rules';

import type { Problem, RuleName } from './problem';

/**
 * Rules that no site can do without: what breaks one cannot be read, has no address, or cannot be shown; or it would run
 * as code in a reader's browser. Their gravity is fixed.
 */
export const coreRules = [
  'file-encoding', 'file-unknown', 'slug-invalid', 'slug-reserved', 'path-duplicate', 'section-missing', 'variant-file-alone', 'variant-file-own-script',
  'yaml-invalid', 'yaml-no-map', 'frontmatter-missing', 'frontmatter-unclosed',
  'field-missing', 'field-blank', 'field-type', 'field-unknown', 'field-value', 'date-invalid', 'redirect-invalid', 'url-invalid', 'term-invalid', 'reviewed-invalid',
  'body-empty', 'nesting-deep', 'component-unknown', 'component-unclosed', 'component-syntax', 'component-place', 'component-empty', 'component-children',
  'attribute-braces', 'attribute-unknown', 'attribute-missing', 'attribute-value', 'variant-words-missing', 'import-export',
  'link-unsafe', 'file-missing', 'file-outside', 'picture-remote', 'picture-unreadable', 'file-runnable', 'damaged',
] as const satisfies readonly RuleName[];

/** A rule that a site may switch. */
export type SwitchableRule = Exclude<RuleName, (typeof coreRules)[number]>;

/** How grave a site takes each rule to be; those left out are as they come. */
export type RuleSettings = Partial<Record<SwitchableRule, Problem['severity'] | 'off'>>;

/** Problems as a site wants them: some rules switched off, others an error or a warning. */
export function applyRuleSettings(problems: readonly Problem[], settings: RuleSettings): Problem[] {
  const gravity = settings as Partial<Record<RuleName, Problem['severity'] | 'off'>>;
  return problems.flatMap((problem) => {
    const severity = gravity[problem.rule] ?? problem.severity;
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
}

/** What is wrong with settings that nothing has typed yet. */
export type RuleSettingsFault = { code: 'unknown'; name: string; near?: string } | { code: 'core'; name: string } | { code: 'severity'; name: string; severity: string };

/** The first thing that is wrong with settings; `undefined` if they are right. */
export function ruleSettingsFault(settings: Readonly<Record<string, unknown>>): RuleSettingsFault | undefined {
  for (const [name, severity] of Object.entries(settings)) {
    if (!Object.hasOwn(rules, name)) return { code: 'unknown', name, near: nearest(name, Object.keys(rules)) };
    if ((coreRules as readonly string[]).includes(name)) return { code: 'core', name };
    if (!['off', 'warning', 'error'].includes(String(severity))) return { code: 'severity', name, severity: JSON.stringify(severity) };
  }
  return undefined;
}

import { describe, expect, it } from 'vitest';

import { problemAt } from './problem';
import { applyRuleSettings, coreRules, ruleSettingsFault, type RuleSettings } from './rule-settings';
import { rules } from './rules';

const place = { file: 'content/a.mdx', line: 1, column: 1 };
const problems = [problemAt(place, 'alt-missing', {}), problemAt(place, 'link-dead', { href: '/a' }), problemAt(place, 'body-empty', {})];
const severities = (settings: RuleSettings) => applyRuleSettings(problems, settings).map(({ rule, severity }) => `${severity} ${rule}`);

describe('applyRuleSettings', () => {
  it('leaves rules as they come', () => {
    expect(severities({})).toEqual(['warning alt-missing', 'error link-dead', 'error body-empty']);
  });

  it('makes an error a warning, a warning an error, and leaves out what is off', () => {
    expect(severities({ 'alt-missing': 'error', 'link-dead': 'warning' })).toEqual(['error alt-missing', 'warning link-dead', 'error body-empty']);
    expect(severities({ 'alt-missing': 'off', 'link-dead': 'off' })).toEqual(['error body-empty']);
  });
});

describe('rules that no site can do without', () => {
  it('are errors, each', () => {
    expect(coreRules.filter((name) => rules[name].severity !== 'error')).toEqual([]);
  });

  it('cannot be named in settings', () => {
    // @ts-expect-error: a body that is empty cannot be shown
    const settings: RuleSettings = { 'body-empty': 'off' };
    expect(ruleSettingsFault(settings)).toEqual({ code: 'core', name: 'body-empty' });
  });
});

describe('ruleSettingsFault', () => {
  it.each([
    [{ 'alt-mising': 'off' }, { code: 'unknown', name: 'alt-mising', near: 'alt-missing' }],
    [{ 'alt-missing': 'never' }, { code: 'severity', name: 'alt-missing', severity: '"never"' }],
    [{ 'alt-missing': 'off' }, undefined],
  ])('says of %j: %j', (settings, fault) => {
    expect(ruleSettingsFault(settings)).toEqual(fault);
  });
});

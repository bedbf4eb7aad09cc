import type { Language } from '@/lib/problems/language';
import type { RuleSettingsFault } from '@/lib/problems/rule-settings';

interface RuleSettingsWords {
  /** Where the settings are, before what is wrong with them. */
  inConfig: (fault: string) => string;
  unknownRule: (name: string, near?: string) => string;
  coreRule: (name: string) => string;
  badSeverity: (name: string, severity: string) => string;
}

const ruleSettingsWords: Readonly<Record<Language, RuleSettingsWords>> = {
  en: {
    inConfig: (fault) => `\`rules\` in site.config.ts: ${fault}`,
    unknownRule: (name, near) => `There is no rule \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ''}`,
    coreRule: (name) => `The rule \`${name}\` cannot be switched: the site cannot be made of what breaks it.`,
    badSeverity: (name, severity) => `The rule \`${name}\` can be \`'off'\`, \`'warning'\` or \`'error'\`, not \`${severity}\`.`,
  },
  'zh-Hans': {
    inConfig: (fault) => `site.config.ts 的 \`rules\`：${fault}`,
    unknownRule: (name, near) => `没有 \`${name}\` 这条规则。${near ? `是想写 \`${near}\` 吗？` : ''}`,
    coreRule: (name) => `规则 \`${name}\` 不能开关：违反它的内容做不成网站。`,
    badSeverity: (name, severity) => `规则 \`${name}\` 只能写 \`'off'\`、\`'warning'\` 或 \`'error'\`，不能写 \`${severity}\`。`,
  },
  'zh-Hant': {
    inConfig: (fault) => `site.config.ts 的 \`rules\`：${fault}`,
    unknownRule: (name, near) => `沒有 \`${name}\` 這條規則。${near ? `是想寫 \`${near}\` 嗎？` : ''}`,
    coreRule: (name) => `規則 \`${name}\` 不能開關：違反它的內容做不成網站。`,
    badSeverity: (name, severity) => `規則 \`${name}\` 只能寫 \`'off'\`、\`'warning'\` 或 \`'error'\`，不能寫 \`${severity}\`。`,
  },
};

/** What is wrong with `rules` in site.config.ts, in a sentence. */
export function describeRuleFault(fault: RuleSettingsFault, language: Language): string {
  const words = ruleSettingsWords[language];
  switch (fault.code) {
    case 'unknown':
      return words.inConfig(words.unknownRule(fault.name, fault.near));
    case 'core':
      return words.inConfig(words.coreRule(fault.name));
    case 'severity':
      return words.inConfig(words.badSeverity(fault.name, fault.severity));
  }
}

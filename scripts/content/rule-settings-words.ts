import type { Language } from '@/lib/problems/language';

interface RuleSettingsWords {
  /** Where the settings are, before what is wrong with them. */
  inConfig: (fault: string) => string;
  unknownRule: (name: string, near?: string) => string;
  coreRule: (name: string) => string;
  badSeverity: (name: string, severity: string) => string;
}

/** What is said of `rules` in site.config.ts where something there is wrong. */
export const ruleSettingsWords: Readonly<Record<Language, RuleSettingsWords>> = {
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

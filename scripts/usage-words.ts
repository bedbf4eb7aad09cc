import type { Language } from '@/lib/problems/language';

interface UsageWords {
  langMissing: string;
  langUnknown: (value: string) => string;
  unknownOption: (option: string, near?: string) => string;
  valueMissing: (option: string) => string;
  valueUnwanted: (option: string) => string;
  unexpectedArgument: (argument: string) => string;
}

/** What is said of a command that was called wrongly, whichever it is. */
export const usageWords: Readonly<Record<Language, UsageWords>> = {
  en: {
    langMissing: '`--lang` needs a language. Write `--lang en`, `--lang zh-Hans` or `--lang zh-Hant`.',
    langUnknown: (value) => `\`--lang ${value}\` names no language that is spoken here. Write \`--lang en\`, \`--lang zh-Hans\` or \`--lang zh-Hant\`.`,
    unknownOption: (option, near) => `There is no option \`${option}\`.${near ? ` Did you mean \`${near}\`?` : ''}`,
    valueMissing: (option) => `\`${option}\` needs a value behind it.`,
    valueUnwanted: (option) => `\`${option}\` takes no value. Write \`${option}\` alone.`,
    unexpectedArgument: (argument) => `\`${argument}\` is too much: nothing but options is expected here.`,
  },
  'zh-Hans': {
    langMissing: '`--lang` 后面要写语言：`--lang en`、`--lang zh-Hans` 或 `--lang zh-Hant`。',
    langUnknown: (value) => `没有 \`--lang ${value}\` 这种语言。请写 \`--lang en\`、\`--lang zh-Hans\` 或 \`--lang zh-Hant\`。`,
    unknownOption: (option, near) => `没有 \`${option}\` 这个选项。${near ? `是想写 \`${near}\` 吗？` : ''}`,
    valueMissing: (option) => `\`${option}\` 后面要有值。`,
    valueUnwanted: (option) => `\`${option}\` 不带值，只写 \`${option}\` 就行。`,
    unexpectedArgument: (argument) => `多了 \`${argument}\`：这里只能写选项。`,
  },
  'zh-Hant': {
    langMissing: '`--lang` 後面要寫語言：`--lang en`、`--lang zh-Hans` 或 `--lang zh-Hant`。',
    langUnknown: (value) => `沒有 \`--lang ${value}\` 這種語言。請寫 \`--lang en\`、\`--lang zh-Hans\` 或 \`--lang zh-Hant\`。`,
    unknownOption: (option, near) => `沒有 \`${option}\` 這個選項。${near ? `是想寫 \`${near}\` 嗎？` : ''}`,
    valueMissing: (option) => `\`${option}\` 後面要有值。`,
    valueUnwanted: (option) => `\`${option}\` 不帶值，只寫 \`${option}\` 就行。`,
    unexpectedArgument: (argument) => `多了 \`${argument}\`：這裡只能寫選項。`,
  },
};

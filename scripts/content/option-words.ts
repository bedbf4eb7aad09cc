import type { Language } from '@/lib/problems/language';

interface OptionWords {
  noPath: (path: string, folder: string) => string;
  noVariant: (option: string, value: string) => string;
  /** What to write instead of a wrong value: the one that was probably meant, else one of all. */
  meant: (writing: string) => string;
  oneOf: (values: readonly string[]) => string;
}

/** What is said of paths and variants that a content command was given. */
export const optionWords: Readonly<Record<Language, OptionWords>> = {
  en: {
    noPath: (path, folder) => `There is no \`${path}\` in ${folder}/.`,
    noVariant: (option, value) => `\`${option} ${value}\` names no variant.`,
    meant: (writing) => ` Did you mean \`${writing}\`?`,
    oneOf: (values) => ` Write one of ${values.join(', ')}.`,
  },
  'zh-Hans': {
    noPath: (path, folder) => `${folder}/ 里没有 \`${path}\`。`,
    noVariant: (option, value) => `\`${option} ${value}\` 不是版本的名称。`,
    meant: (writing) => `是想写 \`${writing}\` 吗？`,
    oneOf: (values) => `请写其中一个：${values.join('、')}。`,
  },
  'zh-Hant': {
    noPath: (path, folder) => `${folder}/ 裡沒有 \`${path}\`。`,
    noVariant: (option, value) => `\`${option} ${value}\` 不是版本的名稱。`,
    meant: (writing) => `是想寫 \`${writing}\` 嗎？`,
    oneOf: (values) => `請寫其中一個：${values.join('、')}。`,
  },
};

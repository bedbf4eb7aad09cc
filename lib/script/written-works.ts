/**
 * Words in which 著 is no particle, besides those that OpenCC lists: Hong Kong prints 著 in them, and so does Simplified.
 * Source: our own reading.
 */
export const wordsWithWrittenWork: readonly string[] = '原著 編著 專著 論著 遺著 拙著 譯著 所著 自著 新著 著有 卓著 土著 著重號'.split(' ');

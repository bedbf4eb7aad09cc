import { findAddresses } from './addresses';
import { outside } from './edits';
import { findJapanese } from './left-alone';
import { onlyIn } from './script-characters';

import type { Range } from './edits';
import type { Script } from './variants';

/** A character that only one script writes. */
export interface ScriptSign extends Range {
  script: Script;
  character: string;
}

/** Which script a text is in, by the characters that only one script writes. */
export interface DetectedScript {
  /** `undefined` where too few signs are there, or as good as many of both. */
  script: Script | undefined;
  counts: Record<Script, number>;
  signs: ScriptSign[];
}

/** A text has a script where it has this many signs of it … */
const fewestSigns = 2;

/** … and so many times those of the other. Texts of real articles have hundreds of one and next to none of the other. */
const majority = 2;

/**
 * Says which script a text is in, with the evidence. Addresses and Japanese are no evidence.
 *
 * `detectScript('他们说这里只有我們').counts // {'zh-Hans': 3, 'zh-Hant': 1}`
 *
 * @param declared the script it is said to be in, by which Japanese is told from Chinese
 * @param keep ranges of the text that are no evidence
 */
export function detectScript(text: string, declared: Script = 'zh-Hant', keep: readonly Range[] = []): DetectedScript {
  const signs = findScriptSigns(text, declared, keep);
  const counts = { 'zh-Hans': 0, 'zh-Hant': 0 };
  for (const { script } of signs) counts[script]++;
  return { script: scriptByCounts(counts), counts, signs };
}

/** The script that some counts of signs speak for, `undefined` where they speak for none. */
export function scriptByCounts(counts: Readonly<Record<Script, number>>): Script | undefined {
  const [more, less] = counts['zh-Hans'] > counts['zh-Hant'] ? (['zh-Hans', 'zh-Hant'] as const) : (['zh-Hant', 'zh-Hans'] as const);
  return counts[more] >= fewestSigns && counts[more] >= majority * counts[less] ? more : undefined;
}

/** The characters of a text that only one script writes, in order. */
export function findScriptSigns(text: string, declared: Script, keep: readonly Range[] = []): ScriptSign[] {
  const signs: ScriptSign[] = [];
  const isText = outside([...keep, ...findAddresses(text), ...findJapanese(text, declared)]);
  for (let start = 0; start < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(start)!);
    const end = start + character.length;
    const script = (['zh-Hans', 'zh-Hant'] as const).find((each) => onlyIn(each).has(character));
    if (script && isText({ start, end })) signs.push({ start, end, script, character });
    start = end;
  }
  return signs;
}

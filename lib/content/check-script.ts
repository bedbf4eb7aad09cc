import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { createConverter } from '@/lib/script/converter';
import { findScriptSigns, scriptByCounts, type ScriptSign } from '@/lib/script/detect-script';
import { choicesOf } from '@/lib/script/choices';
import { findLeftAlone } from '@/lib/script/left-alone';
import { scriptOf, type Script, type Variant } from '@/lib/script/variants';

import { otherScript } from './other-script';
import { createReporter } from './reported';

import type { Range } from '@/lib/script/edits';
import type { Term } from '@/lib/script/terms';
import type { Prose } from './prose';

/** What a file says in one declared script. */
export interface ScriptText {
  file: string;
  /** The whole file, as the places of its texts count it. */
  source: string;
  script: Variant;
  /** Where the script is declared. */
  scriptPlace: Place;
  /** Whether the file's name declares it, as that of a hand-written variant does. */
  isByName?: boolean;
  prose: readonly Prose[];
  /** Lists of terms in force, strongest first: what they settle is not asked about. */
  terms: readonly (readonly Term[])[];
}

/** A change of one character that is safe to make: at the place stands `from`. */
export interface Mend extends Place {
  from: string;
  to: string;
}

/** What is wrong with a text, and what of it can be mended unseen. */
export interface CheckedText {
  problems: Problem[];
  mends: Mend[];
}

/** Words shown as evidence. */
const maxExamples = 5;

/** Compares the script that a file declares with what it is written in, as a whole and character by character. */
export function checkScript(text: ScriptText): CheckedText {
  const declared = scriptOf(text.script);
  const reportedIn = createReporter(text);
  const found = text.prose.map((prose) => {
    const { settled, signs } = reportedIn(prose);
    return { prose, keep: settled, signs: signs() };
  });
  const all = found.flatMap(({ signs }) => signs);
  const counts = { 'zh-Hans': 0, 'zh-Hant': 0 };
  for (const { script } of all) counts[script]++;
  const written = scriptByCounts(counts);
  const wrong = found.map((each) => ({ ...each, signs: each.signs.filter(({ script }) => script !== declared) })).filter(({ signs }) => signs.length > 0);
  if (written && written !== declared) {
    const words = new Map<string, { word: string; line: number }>();
    for (const { prose, signs } of wrong) {
      for (const sign of signs) {
        if (words.size === maxExamples) break;
        const example = { word: wordAround(prose.text, sign), line: placeOf(prose, sign.start, text).line };
        words.set(`${example.word} ${example.line}`, example);
      }
    }
    return { problems: [problemAt(text.scriptPlace, 'script-disagrees', { declared: text.script, isByName: text.isByName, written, counts, words: [...words.values()] })], mends: [] };
  }
  const singles = wrong.flatMap(({ prose, signs, keep }) => checkSingles(prose, signs, keep, text));
  return { problems: groupByLine(singles, text.script), mends: singles.flatMap(({ mend }) => mend ?? []) };
}

/** The place of a character; where the source writes it in another way, that of one near it. */
export function placeOf(prose: Prose, at: number, { source, file }: Pick<ScriptText, 'source' | 'file'>): Place {
  let offset = prose.offsetOf(at);
  for (let distance = 1; offset === undefined && distance < prose.text.length; distance++) {
    offset = prose.offsetOf(at - distance) ?? prose.offsetOf(at + distance);
  }
  const before = source.slice(0, offset ?? 0).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}

interface Single {
  place: Place;
  character: string;
  /** What should stand there; several where it depends on the word. */
  meant: readonly string[];
  mend?: Mend;
}

function checkSingles(prose: Prose, signs: readonly ScriptSign[], keep: readonly Range[], text: ScriptText): Single[] {
  const { script } = text;
  const convert = createConverter({ from: otherScript(script), to: script, hongKongParticle: '着' });
  const elsewhere = findLeftAlone(prose.text, script, otherScript(script));
  return signs.map(({ character, start, end }): Single => {
    const place = placeOf(prose, start, text);
    const choices = scriptOf(script) === 'zh-Hant' ? (choicesOf.get(character)?.filter((choice) => !archaic.has(choice)) ?? [character]) : [character];
    const meant = choices.map((choice) => convert(choice).text);
    // A passage that is wholly in the other script may be a quotation: a stray character stands among others of its text.
    const isStray = standsAmongOwn(prose.text, { start, end }, elsewhere, keep, scriptOf(script));
    const isExact = text.source.startsWith(character, prose.offsetOf(start) ?? text.source.length);
    const mend = meant.length === 1 && isStray && isExact ? { ...place, from: character, to: meant[0]! } : undefined;
    return { place, character, meant, mend };
  });
}

/** Candidates of Simplified characters that no paper prints any more. */
const archaic: ReadonlySet<string> = new Set('箇曏鈡彔耡殭');

/** How far around a stray character its own text is looked for. */
const strayReach = 12;

/**
 * Whether a character of the other script is alone among the text's own: nothing else beside it is the other's, and its
 * clause is not left to the other script as a whole.
 */
function standsAmongOwn(text: string, { start, end }: Range, elsewhere: readonly Range[], keep: readonly Range[], script: Script): boolean {
  const passage = elsewhere.find((range) => range.start <= start && end <= range.end);
  if (passage && countSigns(text.slice(passage.start, passage.end), script, 'other') > 1) return false;
  const around = { start: Math.max(0, start - strayReach), end: Math.min(text.length, end + strayReach) };
  if (keep.some((range) => range.start < end && start < range.end)) return false;
  const near = text.slice(around.start, around.end);
  const quotation = /[「『《“‘〈（(]([^「『《“‘〈（(」』》”’〉）)]*)$/u.exec(text.slice(0, start))?.[1];
  if (quotation !== undefined && countSigns(quotation + text.slice(start).split(/[」』》”’〉）)]/u)[0]!, script, 'own') === 0) return false;
  return countSigns(near, script, 'own') > countSigns(near, script, 'other');
}

function countSigns(text: string, script: Script, side: 'own' | 'other'): number {
  return findScriptSigns(text, script).filter((sign) => (sign.script === script) === (side === 'own')).length;
}

/** One problem for all that is wrong in a line. */
function groupByLine(singles: readonly Single[], script: Variant): Problem[] {
  const lines = new Map<number, Single[]>();
  for (const single of singles) lines.set(single.place.line, [...(lines.get(single.place.line) ?? []), single]);
  return [...lines.values()].map((group) => {
    const [first] = [...group].sort((a, b) => a.place.column - b.place.column);
    const characters = [...new Map(group.map(({ character, meant }) => [character, { character, meant }])).values()];
    return problemAt(first!.place, 'wrong-script-character', { characters, script });
  });
}

/** The sign with the character before and after it, as far as they are of its word. */
function wordAround(text: string, { start, end }: Range): string {
  const before = /\p{Script=Han}$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^\p{Script=Han}/u.exec(text.slice(end))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

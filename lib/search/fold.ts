/** What a search compares: text in which script, region, case, width and accents make no difference. */
export interface Fold {
  /** `fold('頭髮 ＡＢＣ') // '头发abc'` */
  fold: (text: string) => string;
  /** The same, and where each of its characters stands in the text: UTF-16 offsets, and the end as the last. */
  foldWithOffsets: (text: string) => { characters: string[]; offsets: number[] };
}

/** Marks that one region prints for another's, or that a keyboard has for those of print. */
const marks = pairs('“" ”" „" ″" 「" 」" 「" 」" 〝" 〞" ‘\' ’\' ′\' 『\' 』\' ‧· •· ・· ･· ∙· —- –- ―- ─- ‐- ‑- ﹣- 〜~');

/** Beside these a blank is the typesetter's, not the writer's: 用 Pagefind 找 is 用Pagefind找. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

/**
 * Makes the folding of a site.
 *
 * @param classes characters that are one, such as `'干乾幹榦'`; the first of each stands for all
 */
export function createFold(classes: readonly string[]): Fold {
  const heads = new Map<string, string>();
  for (const each of classes) {
    const [head, ...others] = [...each];
    for (const character of others) heads.set(character, head!);
  }
  const known = new Map<string, string>();
  const foldCharacter = (character: string): string => {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = '';
      for (const part of plain(character)) folded += heads.get(part) ?? part;
      known.set(character, folded);
    }
    return folded;
  };

  function foldWithOffsets(text: string) {
    const characters: string[] = [];
    const offsets: number[] = [];
    let blankAt = -1;
    let offset = 0;
    for (const character of text) {
      const folded = foldCharacter(character);
      if (folded === ' ') {
        if (blankAt === -1) blankAt = offset;
      } else {
        for (const part of folded) {
          if (blankAt !== -1 && characters.length > 0 && !unspaced.test(part) && !unspaced.test(characters.at(-1)!)) {
            characters.push(' ');
            offsets.push(blankAt);
          }
          blankAt = -1;
          characters.push(part);
          offsets.push(offset);
        }
      }
      offset += character.length;
    }
    return { characters, offsets: [...offsets, offset] };
  }

  return { foldWithOffsets, fold: (text) => foldWithOffsets(text).characters.join('') };
}

/** A character without what a search overlooks: width, case, accents, what cannot be seen. Any blank is one blank. */
function plain(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/[\p{M}\p{Cf}\s]/gu, '');
  return Array.from(decomposed, (part) => marks.get(part) ?? part).join('');
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [...pair] as [string, string]));
}

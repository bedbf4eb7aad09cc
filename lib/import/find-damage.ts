import { findDebris } from './debris';
import { withoutOverlap, type Finding } from './finding';
import { findGlosses, findHalfGlosses } from './glosses';
import { findLostCharacters, findLostQuestionMarks } from './lost-characters';

/**
 * All that machines did to a text, in order: glosses, debris, and places where characters were lost.
 * `findDamage('責(zé)任重?大') // [{start: 1, end: 5, action: 'remove', kind: 'gloss'}, {start: 7, end: 8, action: 'lost'}]`
 */
export function findDamage(text: string): Finding[] {
  return joinLost(withoutOverlap([...findDebris(text), ...findGlosses(text), ...findLostCharacters(text), ...findHalfGlosses(text), ...findLostQuestionMarks(text)]));
}

/** Lost places that touch are one. */
function joinLost(findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    if (last?.action === 'lost' && finding.action === 'lost' && last.end === finding.start) joined[joined.length - 1] = { ...last, end: finding.end };
    else joined.push(finding);
  }
  return joined;
}

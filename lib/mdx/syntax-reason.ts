import type { VFileMessage } from 'vfile-message';
import type { ReasonOf } from '@/lib/problems/reasons';

/** What micromark's or mdast's MDX extension found wrong with a tag, without its advice on JavaScript, which means nothing here. */
export function syntaxReason({ ruleId, reason }: VFileMessage): ReasonOf<'syntax'> {
  const place = / (?:before|in|after) [a-z -]+(?=, expected)/u.exec(reason)?.[0].trim();
  const mark = place === 'in attribute value' ? /quote `(.)`/u.exec(reason)?.[1] : undefined;
  if (mark !== undefined) return { code: 'syntax-quotation', mark };
  if (ruleId === 'unexpected-eof') return { code: 'syntax-end' };
  const character = /^Unexpected character `(.+?)` \(U\+/u.exec(reason)?.[1];
  if (character !== undefined) return { code: place === 'before attribute value' ? 'syntax-value' : 'syntax-character', character };
  if (ruleId === 'unexpected-lazy') return { code: 'syntax-lines' };
  if (ruleId === 'unexpected-attribute' || ruleId === 'unexpected-self-closing-slash') return { code: 'syntax-closing' };
  return { code: 'syntax-other', said: reason };
}

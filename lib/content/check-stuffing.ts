import { problemAt, type Problem } from '@/lib/problems/problem';

import { findStuffing } from './keyword-stuffing';
import { placeOfPiece } from './text-place';

import type { ScriptText } from './check-script';

/** HTML that hides what it holds, as pages that were broken into have it. */
const hiding = /<[a-z][^<>]*(?:\bhidden\b|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|text-indent\s*:\s*-|(?:left|top)\s*:\s*-\d{3})[^<>]*>/iu;

/** Signs that a page was taken over by others: titles and paragraphs made of keywords, HTML that hides words. */
export function checkStuffing(text: ScriptText): Problem[] {
  return text.prose.flatMap((prose) => {
    const problems: Problem[] = [];
    const isTitle = prose.field?.[0] === 'title' || prose.field?.[0] === 'tags';
    const row = findStuffing(prose.text, isTitle);
    if (row) problems.push(problemAt(placeOfPiece(prose, 0, 1, text).place, isTitle ? 'title-stuffed' : 'text-stuffed', row));
    const hidden = hiding.exec(prose.text);
    if (hidden) problems.push(problemAt(placeOfPiece(prose, hidden.index, hidden[0].length, text).place, 'text-hidden', { tag: hidden[0] }));
    return problems;
  });
}

import { editorWords } from './editor-words';

import type { DeskProblem } from '@/lib/content/desk';
import type { Language } from '@/lib/problems/language';

/** Problems with their places and how to mend them, and what is shown of their file meanwhile. */
export function ProblemList({ problems, language }: { problems: readonly DeskProblem[]; language: Language }) {
  const words = editorWords[language];
  return (
    <ul className="desk-problems">
      {problems.map(({ file, line, column, severity, rule, message, fix, shown }) => (
        <li key={[file, line, column, rule, message].join(' ')} data-severity={severity}>
          <code>
            {file}:{line}:{column}
          </code>{' '}
          <span>
            {message} {fix}
          </span>
          {shown !== 'current' && <em>{shown === 'last-good' ? words.lastGood : words.neverGood}</em>}
        </li>
      ))}
    </ul>
  );
}

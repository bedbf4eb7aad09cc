import { useTranslations } from 'next-intl';

import type { Heading } from '@/lib/content/model';

export interface ContentsListProps {
  headings: readonly Heading[];
}

/** Fewer headings than this and a reader sees them all anyway. */
const worthwhile = 4;

/** The contents of a long article: its headings of the first level. */
export function ContentsList({ headings }: ContentsListProps) {
  const t = useTranslations('article');
  const entries = headings.filter(({ depth }) => depth === 2);
  if (entries.length < worthwhile) return null;
  return (
    <nav aria-labelledby="contents" className="article-contents">
      <h2 id="contents">{t('contents')}</h2>
      <ol className="contents-list">
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

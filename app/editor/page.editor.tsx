import { ArticleTable } from '@/components/editor/ArticleTable';
import { EditorFrame } from '@/components/editor/EditorFrame';
import { editorWords } from '@/components/editor/editor-words';
import { ProblemList } from '@/components/editor/ProblemList';
import { toEpochMs } from '@/lib/content/dates';
import { editorDesk } from '@/lib/content/editor-desk';
import { inLanguage } from '@/lib/problems/in-language';
import { pathOf, partsOf, withBasePath } from '@/lib/routes/paths';
import { site } from '@/site.config';

import { pageLanguage } from './language.editor';

import type { Metadata } from 'next';

interface Props {
  searchParams: Promise<{ lang?: string }>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: editorWords[await pageLanguage((await searchParams).lang)].editor };
}

export default async function EditorPage({ searchParams }: Props) {
  const { lang } = await searchParams;
  const language = await pageLanguage(lang);
  const words = editorWords[language];
  const { articles, problems } = editorDesk.getIndex();
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: site.timeZone });
  const listed = articles.map((article) => ({
    ...article,
    href: withBasePath(`/editor/article/${article.path}${lang ? `?lang=${language}` : ''}`),
    pageHref: pathOf(article.script ?? site.defaultVariant, partsOf(article.path)),
    time: article.publishedAt === undefined ? '' : time.format(toEpochMs(article.publishedAt, site.timeZone)),
  }));
  const elsewhere = problems.filter(({ article }) => article === undefined).map((problem) => inLanguage(problem, language));
  return (
    <EditorFrame language={language} siteHref={pathOf(site.defaultVariant)}>
      <h1>{words.toList}</h1>
      {elsewhere.length > 0 && (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">{words.otherProblems}</h2>
          <ProblemList problems={elsewhere} language={language} />
        </section>
      )}
      <ArticleTable articles={listed} language={language} />
    </EditorFrame>
  );
}

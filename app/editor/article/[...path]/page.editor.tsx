import { DeskRows } from '@/components/editor/DeskRows';
import { DeskSurface } from '@/components/editor/DeskSurface';
import { EditorFrame } from '@/components/editor/EditorFrame';
import { editorWords } from '@/components/editor/editor-words';
import { ProblemList } from '@/components/editor/ProblemList';
import { VariantPair } from '@/components/editor/VariantPair';
import { editorDesk } from '@/lib/content/editor-desk';
import { inLanguage } from '@/lib/problems/in-language';
import { partsOf, pathOf, withBasePath } from '@/lib/routes/paths';
import { site } from '@/site.config';

import { pageLanguage } from '../../language.editor';

import type { Metadata } from 'next';
import type { Variant } from '@/lib/script/variants';

interface Props {
  params: Promise<{ path: string[] }>;
  searchParams: Promise<{ lang?: string; left?: string; right?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).path.join('/') };
}

export default async function EditorArticlePage({ params, searchParams }: Props) {
  const path = (await params).path.join('/');
  const { lang, left, right } = await searchParams;
  const language = await pageLanguage(lang);
  const words = editorWords[language];
  const view = await editorDesk.getView(path, left, right);
  const listHref = withBasePath(`/editor${lang ? `?lang=${language}` : ''}`);
  const names = Object.fromEntries(site.variants.map((variant) => [variant, site.variantLabels[variant].name])) as Record<Variant, string>;
  const problems = editorDesk.getIndex().problems.filter(({ article }) => article === path).map((problem) => inLanguage(problem, language));
  return (
    <EditorFrame language={language} siteHref={pathOf(left === undefined ? site.defaultVariant : (view?.left ?? site.defaultVariant), partsOf(path))} listHref={listHref}>
      <h1 lang={view?.article.script}>{view?.article.title ?? path}</h1>
      <p className="desk-path">{view?.article.file}</p>
      {problems.length > 0 && <ProblemList problems={problems} language={language} />}
      {view ? (
        <DeskSurface path={path} hash={view.hash} places={view.places} language={language} writeHref={withBasePath('/editor/write')}>
          <VariantPair left={view.left} right={view.right} variants={view.variants} names={names} language={language} asked={lang} />
          <DeskRows rows={view.rows} left={view.left} right={view.right} language={language} names={names} />
        </DeskSurface>
      ) : (
        <p>{words.notFound}</p>
      )}
    </EditorFrame>
  );
}

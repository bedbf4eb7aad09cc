import { decodeSource, type SourceFile } from './source-file';

import type { Problem } from '@/lib/problems/problem';
import type { ArticleSummary, Section } from './model';
import type { ContentContext } from './context';

/** Content files typed out in a test, by their path below `content/`. */
export function sourceFiles(files: Readonly<Record<string, string>>): SourceFile[] {
  const encoder = new TextEncoder();
  return Object.entries(files).map(([path, text]) => decodeSource(path, `content/${path}`, encoder.encode(text)));
}

/** An article of a test: the required fields stand on lines 2 to 4, further ones from line 5. */
export function articleText(body: string, { script = 'zh-Hant', title = script.startsWith('zh-Hans') ? '标题' : '標題', more = [] }: { script?: string; title?: string; more?: string[] } = {}): string {
  return ['---', `title: ${title}`, `script: ${script}`, 'publishedAt: 2026-03-01', ...more, '---', body].join('\n');
}

/** What a site of every variant tells the checks; the files given are there, and all are pictures. */
export function contextWith(...assets: string[]): ContentContext {
  return {
    hongKongParticle: '着',
    assets: new Set(assets),
    isPicture: () => true,
  };
}

/** Problems as `file:line rule`, which is all that most tests ask about. */
export function briefly(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

/** An article as lists show it, of which only some fields matter to a test. */
export function summaryOf(path: string, fields: Partial<ArticleSummary> = {}): ArticleSummary & { bodyFile: string; bodyBytes: number } {
  return {
    path,
    title: path,
    script: 'zh-Hant',
    publishedAt: '2026-03-01',
    changedAt: fields.publishedAt ?? '2026-03-01',
    authors: [],
    tags: [],
    state: 'published',
    readingMinutes: 1,
    bodyFile: 'body.json',
    bodyBytes: 2,
    ...fields,
  };
}

/** A section of which only the path matters to a test. */
export function sectionOf(path: string, fields: Partial<Section> = {}): Section {
  return { path, title: path, kind: 'section', ...fields };
}

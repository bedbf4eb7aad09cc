import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Floors of the house, lowest first; a room may import from its own floor and from those below. */
const floors = [['lib/problems', 'lib/script'], ['lib/mdx'], ['lib/content'], ['lib/routes', 'lib/search', 'lib/i18n', 'lib/import', 'lib/verify'], ['lib/reader', 'lib/hosting'], ['components'], ['app']];
const floorOf = (file: string) => floors.findIndex((rooms) => rooms.some((room) => file.startsWith(`${room}/`)));

interface Import {
  from: string;
  to: string;
}

const files = ['app', 'components', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file));

const imports: Import[] = files.flatMap((from) =>
  ts.preProcessFile(readFileSync(from, 'utf8'), true, true).importedFiles.map(({ fileName }) => ({ from, to: toProjectPath(from, fileName) })),
);

function toProjectPath(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? relative('.', resolve(dirname(from), specifier)) : specifier;
}

const offending = (isWrong: (each: Import) => boolean) => imports.filter(isWrong).map(({ from, to }) => `${from} → ${to}`);

describe('the house', () => {
  it('reads the imports at all', () => {
    expect(imports).toContainEqual({ from: 'app/[locale]/page.tsx', to: 'lib/content/library' });
  });

  it('imports downwards only: what is below knows nothing of what is above', () => {
    expect(offending(({ from, to }) => floorOf(to) > floorOf(from))).toEqual([]);
  });

  it('keeps conversion pure: lib/script knows nothing of files, Next, React or articles', () => {
    const allowed = /^(?:lib\/script\/|opencc-js(?:\/|$)|@node-rs\/jieba|node:module$|hast$|unist$)/u;
    expect(offending(({ from, to }) => from.startsWith('lib/script/') && !allowed.test(to))).toEqual([]);
  });

  it('judges what a live site answers without files or network: lib/verify is given both', () => {
    expect(offending(({ from, to }) => from.startsWith('lib/verify/') && /^node:(?!crypto$)|site\.config/u.test(to))).toEqual([]);
  });

  it('reads generated content in library.ts alone, and what live editing writes for editors in editor-desk.ts: everything else asks these', () => {
    const generatedContent = /\.shutong\/generated\/(?!reader|search)/u;
    const readers = new Map([['lib/content/library.ts', /version$/u], ['lib/content/editor-desk.ts', /desk-version$/u]]);
    expect(offending(({ from, to }) => generatedContent.test(to) && !readers.get(from)?.test(to))).toEqual([]);
  });

  it('has the editor page in live editing alone: its files are named so, and nothing else imports them or its parts', () => {
    const isEditors = (file: string) => /^(?:app|components)\/editor\/|\.editor\.tsx?$|^lib\/content\/editor-desk/u.test(file);
    expect(files.filter((file) => file.startsWith('app/editor/') && !/\.editor\.tsx?$/u.test(file))).toEqual([]);
    expect(offending(({ from, to }) => isEditors(to) && !isEditors(from))).toEqual([]);
  });

  it('runs code of the framework in the browser on the editor page alone', () => {
    const clients = files.filter((file) => /^['"]use client['"]/u.test(readFileSync(file, 'utf8')));
    expect(clients.filter((file) => !file.startsWith('components/editor/'))).toEqual([]);
  });

  it('loads in pages, not in components: components take props', () => {
    expect(offending(({ from, to }) => from.startsWith('components/') && /library|routes\/params|^node:/u.test(to))).toEqual([]);
  });

  it('ships no dictionary: pages and components never reach the converter', () => {
    const reached = new Set<string>();
    const reach = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to } of imports.filter(({ from }) => from === file || from.replace(/\.tsx?$/u, '') === file)) reach(to);
    };
    files.filter((file) => /^(?:app|components)\//u.test(file)).forEach(reach);
    expect([...reached].filter((file) => /opencc|jieba|script\/(?:converter|convert-tree|forms|context-|model-data|phrases|words)/u.test(file))).toEqual([]);
  });

  it('keeps process.env in site.config.ts', () => {
    const readers = files.filter((file) => readFileSync(file, 'utf8').includes('process.env'));
    expect(readers).toEqual([]);
  });

  it('has no module that reaches itself', () => {
    const byFile = new Map(files.map((file) => [file.replace(/\.tsx?$/u, ''), new Set<string>()]));
    const typeOnly = typeOnlyImports();
    for (const { from, to } of imports) if (!typeOnly.has(`${from} ${to}`)) byFile.get(from.replace(/\.tsx?$/u, ''))!.add(to);
    const circles = [...byFile.keys()].filter((file) => reaches(file, file, byFile, new Set()));
    expect(circles).toEqual([]);
  });
});

function reaches(from: string, goal: string, graph: Map<string, Set<string>>, seen: Set<string>): boolean {
  for (const next of graph.get(from) ?? []) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (reaches(next, goal, graph, seen)) return true;
  }
  return false;
}

/** Imports of types alone vanish when the code runs. */
function typeOnlyImports(): Set<string> {
  const found = new Set<string>();
  for (const from of files) {
    const source = ts.createSourceFile(from, readFileSync(from, 'utf8'), ts.ScriptTarget.Latest);
    source.forEachChild((node) => {
      if (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly && ts.isStringLiteral(node.moduleSpecifier)) {
        found.add(`${from} ${toProjectPath(from, node.moduleSpecifier.text)}`);
      }
    });
  }
  return found;
}

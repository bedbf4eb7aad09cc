import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { onlyIn } from '@/lib/script/script-characters';

type Chinese = 'zh-Hans' | 'zh-Hant';

/** The modules that hold what the commands and the editor page say. */
const files = [
  'scripts/run.mjs',
  'scripts/content/make-changes.ts',
  'components/editor/editor-words.ts',
  ...readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('-words.ts')).map((file) => join('scripts', file)),
];

/** All that a module says in a language: each text of the object under that name, with `‹›` where something is put in. */
function textsIn(file: string, language: Chinese): string[] {
  const texts: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('‹›'));
      for (const { expression } of node.templateSpans) collect(expression);
    } else node.forEachChild(collect);
  };
  const find = (node: ts.Node): void => {
    const isOwn = ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text === language && ts.isObjectLiteralExpression(node.initializer);
    if (isOwn) collect(node.initializer);
    else node.forEachChild(find);
  };
  find(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return texts.map((text) => text.replace(/`[^`]*`/gu, '``')); // what is quoted may be in any script
}

/** What each function of a language is given, by its name in the table, in the order of the file. */
function parametersIn(file: string, language: 'en' | Chinese): string[] {
  const found: string[] = [];
  const nameOf = (node: ts.PropertyAssignment) => node.name.getText().replaceAll("'", '');
  const collect = (node: ts.Node, path: string): void => {
    if (ts.isPropertyAssignment(node)) {
      const own = `${path}.${nameOf(node)}`;
      if (ts.isArrowFunction(node.initializer)) found.push(`${own}(${node.initializer.parameters.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.getText()).sort())).join()})`);
      else collect(node.initializer, own);
    } else node.forEachChild((child) => collect(child, path));
  };
  const find = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && nameOf(node) === language && ts.isObjectLiteralExpression(node.initializer)) collect(node.initializer, '');
    else node.forEachChild(find);
  };
  find(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

describe.each(files)('%s', (file) => {
  it.each(['zh-Hans', 'zh-Hant'] as const)('makes use in %s of all that it makes use of in English', (language) => {
    // What is declared is used: the linter sees to that.
    expect(parametersIn(file, language)).toEqual(parametersIn(file, 'en'));
  });

  it.each(['zh-Hans', 'zh-Hant'] as const)('speaks %s in its own script and with its own marks', (language) => {
    const texts = textsIn(file, language);
    expect(texts.join('')).toMatch(/\p{Script=Han}/u);
    const strange = onlyIn(language === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
    for (const text of texts) {
      expect([...text].filter((character) => strange.has(character)), text).toEqual([]);
      expect(text).not.toMatch(language === 'zh-Hans' ? /[「」『』]/u : /[“”‘’]/u);
      expect(text, 'no half-width marks').not.toMatch(/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u);
    }
  });
});

import Ajv from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { classifyFile } from '@/lib/content/files';
import { jsonSchemas } from '@/lib/content/json-schemas';
import { readMdx } from '@/lib/content/read-article';
import { articleFields } from '@/lib/content/schemas';
import { splitFrontmatter } from '@/lib/content/source-file';
import { componentNames } from '@/lib/mdx/registry';
import { readContentFiles } from '@/scripts/content/files';

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const schemas = jsonSchemas();
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
/** What a schema finds wrong with YAML, as `place keyword`. */
const faults = (name: string, yaml: string) => {
  const validate = validators[name]!;
  return validate(parse(yaml)) ? [] : validate.errors!.map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${String(params.missingProperty ?? params.additionalProperty ?? '')}`.trim());
};
const schemaFor = { article: 'article', variant: 'variant', section: 'section', tags: 'tags', terms: 'terms' } as const;

describe('the JSON schemas', () => {
  it('are those of the checks: `npm run schemas` makes them anew', () => {
    for (const [name, schema] of Object.entries(schemas)) expect(readJson(`schemas/${name}`), name).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('take every file of this site', () => {
    const { sources } = readContentFiles();
    for (const source of sources) {
      const { kind } = classifyFile(source.path);
      if (!(kind in schemaFor)) continue;
      const yaml = source.path.endsWith('.mdx') ? splitFrontmatter(source).frontmatter : source.text;
      expect([source.file, faults(`${schemaFor[kind as keyof typeof schemaFor]}.schema.json`, yaml)]).toEqual([source.file, []]);
    }
  });

  it.each([
    ['article', 'title: 標題\nscript: zh-Hant', ['required publishedAt']],
    ['article', 'title: 標題\nscript: zh-TW\npublishedAt: 2026-03-01', ['/script enum']],
    ['article', 'title: 標題\nscript: zh-Hant\npublishedAt: 1 March', ['/publishedAt pattern']],
    ['article', 'title: 標題\nscript: zh-Hant\npublishedAt: 2026-03-01\nsumary: 一', ['additionalProperties sumary']],
    ['article', 'title: 標題\nscript: zh-Hant\npublishedAt: 2026-03-01\nauthors: [{name: 甲, role: boss}]', ['/authors/0/role enum']],
    ['article', 'title: 標題\nscript: zh-Hant\npublishedAt: 2026-03-01\nredirectFrom: [news.html]', ['/redirectFrom/0 pattern']],
    ['article', 'title: 標題\nscript: zh-Hant\npublishedAt: 2026-03-01\nterms: [{zh-TW: 軟體}]', ['/terms/0 additionalProperties zh-TW']],
    ['section', 'title: ""\nscript: zh-Hant\nkind: story', ['/title minLength', '/kind enum']],
    ['tags', 'script: zh-Hant\ntags: {Big Bridge: 橋}', ['/tags pattern', '/tags propertyNames']],
  ])('find in %s what is wrong with %j', (name, yaml, expected) => {
    expect(faults(`${name}.schema.json`, yaml)).toEqual(expected);
  });
});

describe('the settings of VS Code', () => {
  it('name schemas that are there, each for its files', () => {
    const settings = readJson<{ 'yaml.schemas': Record<string, string> }>('.vscode/settings.json');
    for (const file of Object.keys(settings['yaml.schemas'])) expect(existsSync(file), file).toBe(true);
  });

  it('read the lines of `content check` in every language', () => {
    const { tasks } = readJson<{ tasks: { problemMatcher: { pattern: { regexp: string } } }[] }>('.vscode/tasks.json');
    const pattern = new RegExp(tasks[0]!.problemMatcher.pattern.regexp, 'u');
    for (const line of ['content/a.mdx:2:1 error field-missing There is no `title`.', 'content/a.mdx:2:1 錯誤 field-missing 缺少 `title`。', 'content/a.mdx:2:1 警告 alt-missing 图片没有替代文字。']) {
      expect(pattern.exec(line)?.slice(1, 4)).toEqual(['content/a.mdx', '2', '1']);
    }
  });
});

describe('the snippets', () => {
  const snippets = readJson<Record<string, { scope: string; prefix: string[]; body: string[] }>>('.vscode/shutong.code-snippets');
  /** A snippet as it stands once it is written, with what it proposes. */
  const written = (body: readonly string[]) =>
    body.join('\n').replace(/\$\{CURRENT_YEAR\}/gu, '2026').replace(/\$\{CURRENT_(?:MONTH|DATE)\}/gu, '03').replace(/\$\{\d+\|([^,|]+)[^}]*\}/gu, '$1').replace(/\$\{\d+:([^}]*)\}/gu, '$1');

  it('are there for every component that an editor writes', () => {
    const all = Object.values(snippets).map(({ body }) => body.join('\n')).join('\n');
    for (const name of componentNames.filter((each) => each !== 'Damaged')) expect(all).toContain(`<${name} `.replace('<Keep ', '<Keep>'));
  });

  it.each(Object.entries(snippets))('give what the check is content with: %s', (_, { scope, body }) => {
    const text = written(body);
    const article = text.startsWith('---') ? text : `---\ntitle: 標題\nscript: zh-Hant\npublishedAt: 2026-03-01\n---\n\n${text}\n`;
    expect(readMdx({ path: 'a/b.mdx', file: 'content/a/b.mdx', text: article, problems: [] }, articleFields).problems).toEqual([]);
    expect(scope).toBe('mdx');
  });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { readContent } from '@/lib/content/read-content';
import { allVariants } from '@/lib/script/variants';

import { readContentFiles } from './files';
import { generate } from './generate';
import { shortHash } from './hash';

import type { VariantIndex } from '@/lib/content/model';
import type { ContentDocuments } from '@/lib/content/documents';
import type { Variant } from '@/lib/script/variants';

const project = process.cwd();
afterAll(() => process.chdir(project));

/** The smallest picture there is: one pixel. */
const pixel = (colour: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect fill="#${colour}${colour}${colour}"/></svg>`;

const article = (title: string, more = '', body = '头**发**。') => `---\ntitle: ${title}\nscript: zh-Hans\npublishedAt: 2026-03-01\n${more}---\n\n${body}\n`;

function write(file: string, text: string): void {
  mkdirSync(dirname(join('content', file)), { recursive: true });
  writeFileSync(join('content', file), text);
}

/** What Contentlayer would hand over. */
function documents(): ContentDocuments {
  const { sources, assets } = readContentFiles();
  const read = readContent(sources, { hongKongParticle: '着', assets, isPicture: () => true });
  expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const articles = read.documents.articles.map((each) => ({ ...each, hash: shortHash(readFileSync(join('content', `${each.path}.mdx`))) }));
  return { ...read.documents, articles };
}

const run = (unpublished = false) => generate(documents(), { unpublished });
const indexOf = (variant: Variant) => JSON.parse(readFileSync(`.shutong/generated/${variant}/index.json`, 'utf8')) as VariantIndex;
const titles = (variant: Variant) => indexOf(variant).articles.map(({ title }) => title);
const version = () => readFileSync('.shutong/generated/version.ts', 'utf8');

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'shutong-generate-'));
  for (const part of ['lib', 'package-lock.json']) symlinkSync(resolve(project, part), join(folder, part));
  process.chdir(folder);
  write('news/section.yml', 'title: 头条\nscript: zh-Hans\n');
  write('news/a.mdx', article('头发'));
});

describe('generate', () => {
  it('writes every variant: an index, and a body for each article', async () => {
    expect(await run()).toEqual({ articles: 1, converted: allVariants.length });
    expect(titles('zh-Hans')).toEqual(['头发']);
    expect(titles('zh-Hant-TW')).toEqual(['頭髮']);
    expect(indexOf('zh-Hant').sections.map(({ title }) => title)).toEqual(['頭條']);
    const { bodyFile } = indexOf('zh-Hant').articles[0]!;
    expect(readFileSync(`.shutong/generated/zh-Hant/bodies/${bodyFile}`, 'utf8')).toContain('"髮"');
  });

  it('converts again only what changed, and then says that the content is another', async () => {
    write('news/b.mdx', article('后来'));
    await run();
    const before = version();
    expect((await run()).converted).toBe(0);
    expect(version()).toBe(before);
    write('news/b.mdx', article('皇后'));
    expect((await run()).converted).toBe(allVariants.length);
    expect(version()).not.toBe(before);
    expect(titles('zh-Hant')).toContain('皇后');
  });

  it('converts all again for a new term', async () => {
    await run();
    write('terms/hair.yml', '- { zh-Hans: 头发, zh-Hant: 青絲 }\n');
    expect((await run()).converted).toBe(allVariants.length);
    expect(titles('zh-Hant-HK')).toEqual(['青絲']);
  });

  it('forgets the bodies of articles that are gone', async () => {
    await run();
    write('news/a.mdx', article('新的'));
    await run();
    expect(readdirSync('.shutong/generated/zh-Hant/bodies')).toEqual([indexOf('zh-Hant').articles[0]!.bodyFile]);
  });

  it.each([['draft: true\n'], ['draft: true\nupdatedAt: 2026-03-02\n']])('leaves out a draft, and its picture with it', async (more) => {
    write('news/secret.mdx', article('秘密', more, '![图](secret.svg)'));
    write('news/secret.svg', pixel(7));
    await run();
    expect(titles('zh-Hans')).toEqual(['头发']);
    expect(existsSync('public/media') ? readdirSync('public/media') : []).toEqual([]);
  });

  it('leaves out what is to be published later, but shows it, and drafts, in live editing', async () => {
    write('news/later.mdx', article('以后').replace('2026-03-01', '2999-01-01'));
    write('news/draft.mdx', article('草稿', 'draft: true\n'));
    await run();
    expect(titles('zh-Hans')).toEqual(['头发']);
    await run(true);
    expect(indexOf('zh-Hans').articles.map(({ title, state }) => `${title} ${state}`).sort()).toEqual(['以后 scheduled', '头发 published', '草稿 draft'].sort());
  });

  it('leads old addresses to what is published, and to nothing else', async () => {
    write('news/a.mdx', article('头发', 'redirectFrom: [/old/a.html]\n'));
    write('news/draft.mdx', article('草稿', 'draft: true\nredirectFrom: [/old/draft.html]\n'));
    await run();
    expect(JSON.parse(readFileSync('.shutong/generated/redirects.json', 'utf8'))).toEqual([{ from: '/old/a.html', to: '/zh-Hans/news/a', status: 301 }]);
  });

  it('tells of a section or a tag when something in it is published, and in live editing at once', async () => {
    write('tags.yml', 'script: zh-Hans\ntags: {hair: 头发, plans: 计划}\n');
    write('plans/section.yml', 'title: 计划\nscript: zh-Hans\n');
    write('plans/next/section.yml', 'title: 下一步\nscript: zh-Hans\n');
    write('plans/next/draft.mdx', article('草稿', 'draft: true\ntags: [plans]\n'));
    write('news/a.mdx', article('头发', 'tags: [hair]\n'));
    const told = () => [indexOf('zh-Hans').sections.map(({ path }) => path), indexOf('zh-Hans').tags.map(({ slug }) => slug)];
    await run();
    expect(told()).toEqual([['news'], ['hair']]);
    await run(true);
    expect(told()).toEqual([['news', 'plans', 'plans/next'], ['hair', 'plans']]);
  });

  it('gives a picture its size, and another address when it changes', async () => {
    write('news/a.mdx', article('头发', '', '![图](a.svg)'));
    write('news/a.svg', pixel(1));
    await run();
    const body = () => readFileSync(`.shutong/generated/zh-Hans/bodies/${indexOf('zh-Hans').articles[0]!.bodyFile}`, 'utf8');
    expect(body()).toMatch(/"width":4,"height":3/u);
    const [first] = readdirSync('public/media');
    write('news/a.svg', pixel(2));
    await run();
    expect(readdirSync('public/media')).not.toEqual([first]);
    expect(body()).toContain(`/media/${readdirSync('public/media')[0]}/a.svg`);
  });

  it('makes anew what an interrupted run left damaged', async () => {
    await run();
    writeFileSync('.shutong/generated/zh-Hant/index.json', '{"articles":[{"tit');
    await run();
    expect(titles('zh-Hant')).toEqual(['頭髮']);
  });
});

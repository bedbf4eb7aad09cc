import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export interface MakeArticlesOptions {
  /** A text file, one paragraph a line; `.gz` is unpacked. */
  source: string;
  /** The content folder to make. */
  target: string;
  count: number;
}

const charactersPerArticle = 1500;
const sectionCount = 10;

/**
 * Cuts real text to articles of some 1,500 characters, with subheadings and tags, in ten sections.
 *
 * @returns how many were made: fewer than asked for where the text ends
 */
export async function makeArticles({ source, target, count }: MakeArticlesOptions): Promise<number> {
  for (let section = 0; section < sectionCount; section++) {
    await mkdir(join(target, `section-${section}`), { recursive: true });
    await writeFile(join(target, `section-${section}/section.yml`), `title: 第${section}欄\nscript: zh-Hant-TW\norder: ${section}\n`);
  }
  await writeFile(join(target, 'tags.yml'), `script: zh-Hant-TW\ntags:\n${Array.from({ length: 10 }, (_, i) => `  tag-${i}: 標籤${i}\n`).join('')}`);

  const input = createReadStream(source);
  const lines = createInterface({ input: source.endsWith('.gz') ? input.pipe(createGunzip()) : input, crlfDelay: Infinity });
  let made = 0;
  let paragraphs: string[] = [];
  for await (const line of lines) {
    if (line.trim() !== '') paragraphs.push(line.trim());
    if (paragraphs.join('').length < charactersPerArticle) continue;
    await writeFile(join(target, `section-${made % sectionCount}/article-${made}.mdx`), article(made, paragraphs));
    made++;
    paragraphs = [];
    if (made === count) break;
  }
  lines.close();
  input.destroy();
  return made;
}

function article(number: number, paragraphs: readonly string[]): string {
  const date = new Date(Date.UTC(2020, 0, 1) + number * 3_600_000).toISOString().replace('.000Z', '+00:00');
  const title = `${paragraphs[0]!.replace(/[^\p{Script=Han}]/gu, '').slice(0, 16) || '無題'}（${number}）`;
  const body = paragraphs.map((paragraph, i) => (i % 6 === 3 ? `## 第${i}節\n\n${escapeMarkdown(paragraph)}` : escapeMarkdown(paragraph)));
  const frontmatter = [`title: ${JSON.stringify(title)}`, 'script: zh-Hant-TW', `publishedAt: ${date}`, `tags: [tag-${number % 10}, tag-${(number * 7) % 10}]`];
  return `---\n${[...new Set(frontmatter)].join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

/** The text is nobody's Markdown: what would be markup in it is escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&+-]/gu, '\\$&').replace(/^(\d+)([.)])/u, '$1\\$2');
}

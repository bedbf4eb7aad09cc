import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Words that stand in the unpublished articles of the test site and nowhere else, in Latin letters and in each script. */
export const marks = {
  draft: /qzdraft|鸬鹚|鸕鶿|鸕鷀/iu,
  scheduled: /qzscheduled|鹈鹕|鵜鶘/iu,
};

/** The moments of the builds, in seconds since 1970: the scheduled article is due between the two. */
export const before = Date.parse('2026-03-02T07:59:59+08:00') / 1000;
export const after = Date.parse('2026-03-02T08:00:00+08:00') / 1000;

/** An unpublished article that says its mark wherever an article can say anything. */
const marked = (mark: string, bird: string, when: string) => `---
title: ${mark}题${bird}
script: zh-Hans
${when}
updatedAt: 2026-03-05
summary: ${mark}摘要${bird}
source: { name: ${mark}来源${bird}, url: 'https://example.org/${mark}' }
authors: [{ name: ${mark}作者${bird}, role: reporter }]
tags: [floods, ${mark}-tag]
cover: { src: ${mark}-cover.svg, alt: ${mark}封面${bird}, caption: ${mark}图说${bird}, credit: ${mark}摄${bird} }
attachments: [{ file: ${mark}.txt, title: ${mark}附件${bird} }]
corrections: [{ at: 2026-03-04, note: ${mark}更正${bird} }]
redirectFrom: [/old/${mark}.html, /news/${mark}-before]
---

## ${mark}小标题${bird}

${mark}正文${bird}。

<Figure src="${mark}.svg" alt="${mark}图${bird}" />
`;

const published = (title: string, date: string, more = '') => `---\ntitle: ${title}\nscript: zh-Hans\npublishedAt: ${date}\ntags: [floods]\n${more}---\n\n${title}的正文。\n`;
const picture = (mark: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><title>${mark}</title></svg>`;

const publishedFiles: Record<string, string> = {
  'tags.yml': 'script: zh-Hans\ntags:\n  floods: 水灾\n  qzdraft-tag: qzdraft标签鸬鹚\n  qzscheduled-tag: qzscheduled标签鹈鹕\n',
  'news/section.yml': 'title: 新闻\nscript: zh-Hans\n',
  'news/first.mdx': published('头一天', '2026-01-05', 'redirectFrom: [/old/t1.html, /旧闻/一.html, /show.php, /zh-Hant/before, /news/zero]\ncorrections: [{ at: 2026-01-06T10:00+08:00, note: 初稿误作“桥北” }]\n'),
  'news/second.mdx': published('第二天', '2026-01-09'),
  'news/third.mdx': published('第三天', '2026-02-28'),
};

/** What an article says that would like to be code: everything a reader sees of it is text. */
const code = '</script><script>window.__ran = 1</script><img src=x onerror="window.__ran = 1">';
const quoted = JSON.stringify(code);
const hostile = `---
title: ${quoted}
script: zh-Hans
publishedAt: 2026-01-02
summary: ${quoted}
source: { name: ${quoted}, url: 'https://example.org/"><script>window.__ran=1</script>' }
authors: [{ name: ${quoted}, role: reporter }]
tags: [floods]
cover: { src: hostile.svg, alt: ${quoted}, caption: ${quoted}, credit: ${quoted} }
attachments: [{ file: hostile.txt, title: ${quoted} }]
corrections: [{ at: 2026-01-03, note: ${quoted} }]
---

## ${code}

${code}{window.__ran = 1}

<Figure src="hostile.svg" alt='${code}' caption='${code}' />

<Callout title='${code}'>

${code}[^1]

</Callout>

| ${code} |
| --- |
| {(window.__ran = 1)} |

\`\`\`html
${code}
\`\`\`

[^1]: ${code}
`;
Object.assign(publishedFiles, { 'news/hostile.mdx': hostile, 'news/hostile.svg': picture('hostile'), 'news/hostile.txt': code });

const unpublishedFiles: Record<string, string> = {
  'news/qzdraft.mdx': marked('qzdraft', '鸬鹚', 'publishedAt: 2026-01-07\ndraft: true'),
  'news/qzdraft.zh-Hant.mdx': '---\ntitle: qzdraft手寫鸕鶿\nsummary: qzdraft手寫摘要鸕鶿\n---\n\n## qzdraft手寫小標題鸕鶿\n\nqzdraft手寫正文鸕鶿。\n\n<Figure src="qzdraft-own.svg" alt="qzdraft手寫圖" />\n',
  'news/qzdraft.svg': picture('qzdraft'),
  'news/qzdraft-own.svg': picture('qzdraft own'),
  'news/qzdraft-cover.svg': picture('qzdraft cover'),
  'news/qzdraft.txt': 'qzdraft 附件',
  'news/qzscheduled.mdx': marked('qzscheduled', '鹈鹕', 'publishedAt: 2026-03-02T08:00+08:00'),
  'news/qzscheduled.svg': picture('qzscheduled'),
  'news/qzscheduled-cover.svg': picture('qzscheduled cover'),
  'news/qzscheduled.txt': 'qzscheduled 附件',
  'qzdraft-plans/section.yml': 'title: qzdraft栏目鸬鹚\nscript: zh-Hans\nkind: topic\nslogan: qzdraft口号鸬鹚\n',
  'qzdraft-plans/plan.mdx': published('qzdraft计划鸬鹚', '2026-01-08', 'draft: true\n'),
};

/** Writes the content of the test site below a folder. */
export function writeContent(folder: string): void {
  for (const [file, text] of Object.entries({ ...publishedFiles, ...unpublishedFiles })) {
    const target = join(folder, 'content', file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Takes away all that is not published, and what only that is in. */
export function deleteUnpublished(folder: string): void {
  for (const file of Object.keys(unpublishedFiles)) rmSync(join(folder, 'content', file));
}

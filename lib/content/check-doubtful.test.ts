import { describe, expect, it } from 'vitest';

import { summarizeDoubtful } from './check-doubtful';
import { readContent } from './read-content';
import { articleText, briefly, contextWith, sourceFiles } from './testing';

/** Every place where a choice was made is in doubt here, so that no test hangs on how sure the model is. */
const check = (files: Record<string, string>) =>
  readContent(sourceFiles({ 'news/section.yml': 'title: 新闻\nscript: zh-Hans\n', ...files }), {
    ...contextWith(),
    summarizeDoubtful: (subject, variants, context) => summarizeDoubtful(subject, variants, { ...context, flagBelow: 1.01 }),
  }).problems;

const story = (body: string, more: string[] = []) => ({ 'news/story.mdx': articleText(body, { script: 'zh-Hans', more }) });

describe('the check of an article with doubtful conversions', () => {
  it('warns once, at the first place, with the first words and what to type', () => {
    expect(check(story('屋里。\n\n头发，困难，里程，屋里。'))).toMatchObject([
      {
        severity: 'warning',
        rule: 'conversion-doubtful',
        file: 'content/news/story.mdx',
        line: 6,
        column: 2,
        message: expect.stringMatching(/^Of the conversions here 5 are doubtful: 里.*, .*, .* ….$/u) as string,
        fix: 'Type `npm run content -- audit content/news/story.mdx` to see them and what to write.',
      },
    ]);
  });

  it('warns of drafts, sections and tags as well', () => {
    expect(briefly(check({ ...story('屋里。', ['draft: true']), 'b/section.yml': 'title: 屋里\nscript: zh-Hans\n', 'tags.yml': 'script: zh-Hans\ntags: {a: 屋里}\n' }))).toEqual([
      'content/b/section.yml:1 conversion-doubtful',
      'content/news/story.mdx:7 conversion-doubtful',
      'content/tags.yml:2 conversion-doubtful',
    ]);
  });

  it('counts words for some variants', () => {
    expect(briefly(check(story('甲。<Only in="zh-Hant-HK">屋里。</Only>')))).toEqual(['content/news/story.mdx:6 conversion-doubtful']);
  });

  it('says nothing where all is settled, and nothing where errors come first', () => {
    expect(check(story('屋里。', ["reviewed: ['屋[里→裏]。']"]))).toEqual([]);
    expect(briefly(check(story('屋里。<Figrue />')))).toEqual(['content/news/story.mdx:6 component-unknown']);
  });
});

describe('an entry of reviewed', () => {
  it('that settles nothing is reported where it stands', () => {
    const problems = check(story('他在屋里。', ['reviewed:', '  - 他在屋[里→裡]。', '  - 他在[里→裡]屋。']));
    expect(problems).toMatchObject([{ rule: 'reviewed-idle', severity: 'warning', line: 7, column: 5, message: expect.stringContaining('`他在[里→裡]屋。` settles nothing') as string }]);
  });

  it('is useful where it settles a place of one variant alone', () => {
    expect(briefly(check(story('<Only in="zh-Hant-TW">发现。</Only>', ["reviewed: ['[发→發]现。']"])))).toEqual([]);
  });

  it('that cannot be read is an error', () => {
    expect(check(story('屋里。', ['reviewed: [屋里。]']))).toMatchObject([{ rule: 'reviewed-invalid', severity: 'error', line: 5, column: 12 }]);
  });
});

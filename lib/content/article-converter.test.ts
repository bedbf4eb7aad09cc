import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';

import { createArticleConverter } from './article-converter';

/** What is asked about 它 in the last paragraph of an article. */
function doubts(title: string, ...paragraphs: [string, ...string[]]): string[] {
  const { tree } = parseBody(paragraphs.join('\n\n'), { file: 'it.mdx', line: 1, column: 1 });
  const convert = createArticleConverter({ fields: { title, script: 'zh-Hans', publishedAt: '2026-03-01' }, tree }, { from: 'zh-Hans', to: 'zh-Hant-TW', hongKongParticle: '着' });
  return convert(paragraphs.at(-1)!).flags.map(({ source }) => source);
}

describe('an article’s converter', () => {
  it('asks about 它 where the article names an animal, in its title or far from it, and nowhere else', () => {
    const far = '它飞过来了。';
    expect(doubts('清晨', far)).toEqual([]);
    expect(doubts('清晨的乌鸦', far)).toEqual(['它']);
    expect(doubts('清晨', '院子里住着一只乌鸦。', far)).toEqual(['它']);
  });

  it.each([[['zh-Hant-TW', 'zh-Hant-HK']], [['zh-Hant-HK', 'zh-Hant-TW']]] as const)('knows what stands in the variant that it is for, in the order %s', (order) => {
    const { tree } = parseBody('<Only in="zh-Hant-HK">乌鸦来了。</Only>\n\n它飞过来了。', { file: 'it.mdx', line: 1, column: 1 });
    const article = { fields: { title: '清晨', script: 'zh-Hans' as const, publishedAt: '2026-03-01' }, tree };
    const asked = order.map((to) => [to, createArticleConverter(article, { from: 'zh-Hans', to, hongKongParticle: '着' })('它飞过来了。').flags.length]);
    expect(Object.fromEntries(asked)).toEqual({ 'zh-Hant-TW': 0, 'zh-Hant-HK': 1 });
  });
});

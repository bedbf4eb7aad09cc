import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';

import { textBlocks } from './article-texts';
import { characterClasses } from './character-classes';
import { createFold } from './fold';
import { synonymsOf } from './synonyms';

const blocksOf = (mdx: string) => textBlocks(parseBody(mdx, { file: 'content/a.mdx', line: 1, column: 1 }).tree);

describe('what an article is found by', () => {
  it.each([
    ['a word that emphasis and a link split', '頭**髮**[白](/a)了', ['頭髮白了']],
    ['headings, items and cells, each apart', '## 一\n\n- 二\n- 三\n\n| 四 | 五 |\n| --- | --- |\n| 六 | 七 |', ['一', '二', '三', '四', '五', '六', '七']],
    ['captions and descriptions', '<Figure src="a.jpg" alt="橋" caption="江上" credit="本報" />', ['橋', '江上', '本報']],
    ['a word, not the reading over it', '讀<Ruby reading="shū">書</Ruby>聲', ['讀書聲']],
    ['what is kept', '姓<Keep>于</Keep>的', ['姓于的']],
    ['code', '寫`npm start`就好', ['寫npm start就好']],
  ])('%s', (_, mdx, blocks) => {
    expect(blocksOf(mdx)).toEqual(blocks);
  });
});

describe('synonyms', () => {
  it('are the words of a term that folding does not make one', () => {
    const terms = [{ 'zh-Hans': '软件', 'zh-Hant-TW': '軟體', 'zh-Hant-HK': '軟件' }, { 'zh-Hans': '头发', 'zh-Hant': '頭髮' }, { keep: '于右任' }];
    expect(synonymsOf(terms, createFold(characterClasses()))).toEqual([['软件', '软体']]);
  });
});

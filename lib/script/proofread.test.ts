import { describe, expect, it } from 'vitest';

import { createProofreader } from './proofread';

const proofread = createProofreader('zh-Hant');
const found = (text: string) => proofread(text).map(({ start, written, meant }) => `${start} ${written}→${meant}`);

describe('proof-reading Traditional', () => {
  it.each([
    ['他們艱苦奮斗', '5 斗→鬥'],
    ['村干部開會', '1 干→幹'],
    ['關于這件事', '1 于→於'],
    ['施工規范', '3 范→範'],
    ['志愿者來了', '1 愿→願'],
    ['于1月5日開始', '0 于→於'],
    ['他的頭發很長', '3 發→髮'],
    ['走了三公裡', '4 裡→里'],
    ['打掃得很幹淨', '4 幹→乾'],
    ['身體恢複正常', '3 複→復'],
    ['問題復雜得很', '2 復→複'],
    ['大家麵對困難', '2 麵→面'],
    ['過了兩個鍾頭', '4 鍾→鐘'],
    ['他是佔卜的人', '2 佔→占'],
    ['請你松開手', '2 松→鬆'],
    ['他在家里等', '3 里→裡'],
    ['后來他來了', '0 后→後'],
    ['聽得懂就好瞭', '5 瞭→了'],
    ['兩族有聯系', '4 系→繫'],
    ['門口有一只黑貓', '4 只→隻'],
    ['忽然髮現他', '2 髮→發'],
    ['我很懷唸他', '3 唸→念'],
    ['他買了手表', '4 表→錶'],
  ])('finds what is wrong in %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    '消息發布了，文章發佈了，他占了座位，又佔了一個',
    '匯總、彙總、了解、瞭解、周末、週末、雇員、僱員、計劃、計畫、唸書、古跡、古蹟',
    '台灣和臺灣，櫃台和櫃檯，裏面和裡面，群眾和羣衆，搜集和蒐集',
    '范仲淹、范先生、鍾先生、余先生、于右任、于美人來了',
    '咸昌里的里長，后里和后羿，影后與皇后，游先生',
    '一隻貓和三里路，乾隆皇帝，若干年，子曰詩云',
    '他著作等身，看著窗外，藉這個機會',
    '錶面的玻璃碎了，髮色變淺，湯麵涼了，毯子摺得整齊',
    '他唸台大法律，這個字唸得出來，怎麼唸都唸不好',
    '北海道干貝，電表和水表，電錶和水錶',
    '你要什麽，甚麽事，祇是這樣，揹著荳子',
    '他提著一只皮箱和三只空桶，我們只養貓',
  ])('says nothing of what papers write: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('looks for nothing in what is kept', () => {
    expect(proofread('村干部和村干部', [{ start: 1, end: 3 }])).toMatchObject([{ start: 5 }]);
  });

  it('is certain where the dictionary knows the word, and not of mere context', () => {
    expect(proofread('施工規范')).toMatchObject([{ meant: '範', isCertain: true }]);
    expect(proofread('于1月5日開始')).toMatchObject([{ meant: '於', isCertain: false }]);
  });

  it('leaves 復 and 覆 to an editor', () => {
    expect(proofread('大學於新竹復校，病人恢覆健康').filter(({ isCertain }) => isCertain)).toEqual([]);
  });

  it('knows Hong Kong’s forms', () => {
    expect(createProofreader('zh-Hant-HK')('在屋裏看着村干部說話，一周')).toMatchObject([{ written: '干', meant: '幹' }]);
  });

  it('finds its place behind rare characters and emoji', () => {
    expect(found('𠮷野家👩‍👩‍👧村干部')).toEqual(['13 干→幹']);
  });

  it('finds its place behind a rare character that is a pair of units in Simplified alone', () => {
    expect(found('王鋐說，村干部關于規范，皇後。')).toEqual(['5 干→幹', '8 于→於', '10 范→範', '13 後→后']);
  });
});

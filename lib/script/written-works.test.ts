import { dict } from '@node-rs/jieba/dict';
import fc from 'fast-check';
import stPhrases from 'opencc-js/dict/STPhrases';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import { describe, expect, it } from 'vitest';

import { applyEdits } from './edits';
import { traditionalToSimplified } from './opencc';
import { surnames } from './surnames';
import { readWritten } from './written-works';

/** The text with what each 著 of it is read as: 著 to write, 着 the particle, and ？ behind it where that is open. */
const read = (text: string) =>
  text.replace(/著/gu, (_, at: number) => {
    const { isWritten, isOpen } = readWritten(text, at);
    return (isWritten ? '著' : '着') + (isOpen ? '？' : '');
  });

describe('著', () => {
  it.each([
    ...'撰著 編著 合著 譯著 論著 原著 專著 名著 遺著 著錄 著述 著書立說 著有 著者 著稱 著名 著作 顯著 昭著 卓著 彰著 土著 巨著 拙著 新著'.split(' '),
    ...['彰明較著', '見微知著', '顯著地進步', '四大名著', '有著名的景點', '最新著作', '改編著作權', '等著名作家', '開放著作權'],
    ...['曹雪芹著《紅樓夢》', '他著《史記考》', '，著有《山水》', '多年前本人著有一書', '沈著《史論》', '班固著《漢書》'],
    ...['魯迅著，人民文學出版社', '《吶喊》，魯迅著。', '（美）海明威著，余光中譯', '清代曹雪芹著', '加西亞·馬奎斯著', '見張著第三章', '由他與人合著，'],
  ])('is “to write” or “notable” in %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ...'看著 聽著， 等著。 執著 執著於 附著於 衣著 穿著有花紋的 沈著 沉著， 張著嘴 大著膽子 合著眼 湊合著用 編著辮子 討論著 翻譯著 計較著 凸顯著'.split(' '),
    ...'著急 著手 著重號 所著重的 自著陸 接著 睡不著， 用得著。'.split(' '),
    ...['看著名單', '隨著名氣', '拿著書', '帶著作業', '聽著錄音', '活著者', '忙著作網站', '三名著白衣的人'],
    ...['看著《紅樓夢》', '正在寫著《山水》', '他高聲唱著，', '他安靜著，'],
  ])('is the particle in %s', (text) => {
    expect(read(text)).toBe(text.replace(/著/gu, '着'));
  });

  it('is told apart from itself in one clause', () => {
    expect(read('他讀著名著，看著魯迅的著作')).toBe('他讀着名著，看着魯迅的著作');
  });

  it.each([
    ['王小明等著，', '王小明等着？，'],
    ['黎力看著《山水》', '黎力看着？《山水》'],
    ['其人工著，', '其人工着？，'],
    ['王著，', '王着？，'],
    ['兩人共著', '兩人共著？'],
    ['（鼓掌）眾人熱鬧非凡著，', '（鼓掌）眾人熱鬧非凡着？，'],
  ])('stays open in %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is “to write” where nothing settles it and the text prints the particle 着', () => {
    expect(read('他看着書，王小明等著，')).toBe('他看着書，王小明等著？，');
  });
});

/** What 著 is read as, whether or not it is open. */
const choose = (text: string) => read(text).replace(/？/gu, '');

describe('著 behind a verb of any kind', () => {
  it.each(
    `錢包鼓著，裡面全是零錢。 湯還溫著。 黃狗吠著，誰也不敢進門。 江水湧著，拍打石岸。 他朗誦著《春曉》。 她翻閱著《紅樓夢》。 劇團排練著《雷雨》。 他反覆揣摩著《茶館》。
    艦隊靠近著目標。 兩人暗暗較著勁。 紀錄不斷刷新著。 名單不斷更新著。 師傅揉合著麵團。 他在一旁口譯著。 姊姊編著麻花辮。 狗追著作者跑。 他帶著述職報告進去。 我聽著錄好的課。 她穿著稱身的旗袍。 大家替他擔著心。
    石碑上鐫著《金剛經》。 童聲吟著《三字經》。 高聲詠著《離騷》。 爐火旺著，水還滾。 門虛掩著，沒人應。 孩子哽咽著，說不出話。 風嗚咽著，夜很長。 她啜著熱茶。 他蹙著眉頭。 白鵝踱著方步。 老人拄著枴杖。 雨淅瀝瀝下著。 旗子獵獵招展著。
    他皺著眉，走進書店。 錢袋癟著，他去書局買書。 他摺著紙鶴。 船泊著，等潮水。 他翻閱著名單。 我揀著報，她付錢。 葉子蜷著，像睡了。 石頭滑溜著，很難走。 金屬銲著，拆不開。 雷聲隆隆響著。 他合上《吶喊》，低聲啜泣著。 馬兒嘶著，不肯走。 大伙兒樂呵著。 樹影婆娑著。
    他瞄著名牌上的字。 她哼著曲子。 他拎著書包。 小貓蹭著人。 孔雀開屏，羽毛閃爍著。 他看見溫著的酒。
    秩序漸漸復原著。 人們在門口報名著。 他忙碌地編撰著新的課本。 制度年年維新著。 花瓣裡蘊蓄著有用的東西。`.split(/\s+/u),
  )('is the particle in %s', (text) => {
    expect(choose(text)).toBe(text.replace(/著/gu, '着'));
  });

  it.each('喝著名茶 聽著名曲 望著名山 朝著名人走去 圍著名人 啜著名茶 看著名畫 跟著名師 編著教科書 合著一口井 看著書人 揀著書，她付錢 研究著述甚多 臉上顯著一絲倦意'.split(' '))('is open where a word that it begins or ends may be meant: %s', (text) => {
    expect(read(text)).toContain('？');
  });
});

describe('著 “written by”', () => {
  it.each(
    `曹雪芹著《紅樓夢》 他後來著《史記》 魯迅曾著《中國小說史略》 蒲松齡著《聊齋志異》 其後又著《續編》 《戰爭與和平》（列夫·托爾斯泰著） 雨果著《悲慘世界》 清代紀昀與王念孫著書 錢鍾書著，三聯書店出版。 沈從文著，《邊城》 老舍著，《駱駝祥子》。 （法）雨果著，李丹譯。 〔清〕劉鶚著 〔唐〕王維著， 《邊城》，沈從文著。
    胡適等著，商務印書館，1930年版。 王安憶著，作家出版社。 王安憶著《長恨歌》 陳寅恪著，中華書局。 余光中編著，九歌出版社。 她的原著更好 這部巨著分三卷 他以漫畫著稱。 他著有《山水》 著有論文十篇 見王著第五章 參見張著第二節 伏爾泰·弗朗索瓦·馬利·阿魯埃·德著《老實人》 加西亞·馬奎斯著 明代吳承恩著 作家莫言撰，學者季羨林著 與友人合著的小說 成效卓著 顯著提升 國內外論著`.split(/\s+/u),
  )('is chosen or open in %s', (text) => {
    const reading = read(text);
    expect(reading.includes('着') && !reading.includes('？')).toBe(false);
  });

  it.each('曹雪芹著《紅樓夢》 他後來著《史記》 魯迅曾著《中國小說史略》 蒲松齡著《聊齋志異》 老舍著，《駱駝祥子》。 （法）雨果著，李丹譯。 〔唐〕王維著， 王安憶著，作家出版社。 王安憶著《長恨歌》 陳寅恪著，中華書局。 加西亞·馬奎斯著 明代吳承恩著 他以漫畫著稱。'.split(' '))('is sure where a title, an origin or a publisher tells: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each('錢鍾書著， 王小波著。 余光中著'.split(' '))('is open behind a bare name: %s', (text) => {
    expect(read(text)).toBe(text.replace('著', '着？'));
  });
});

describe('any 著', () => {
  /** The words with 著 of dictionaries, in Simplified but for 著; 彰著 is one of 《現代漢語詞典》. */
  const words = new Set(
    [
      ...new TextDecoder().decode(dict).split('\n').map((row) => row.split(' ')[0]!),
      ...`${stPhrases}|${twVariantsRevPhrases}`.split('|').map((row) => row.split(' ')[1] ?? ''),
      '彰著',
    ].filter((word) => word.length > 1 && word.includes('著')).map((word) => applyEdits(word, traditionalToSimplified('taiwan')(word)).replace(/着/gu, '著')),
  );
  const isInDictionary = (text: string) => {
    const simplified = applyEdits(text, traditionalToSimplified('taiwan')(text)).replace(/着/gu, '著');
    return [...words].some((word) => simplified.includes(word));
  };
  /** Common characters, those that the rules speak of among them, without surnames. */
  const characters = [
    ...new Set(
      ('的一是不了在人有我他這中大來上個國和也子時道說們為要就出會可她你年生能那得下過自之後作家於起好小多然天都事成只當想看無手十用主方行所心前本經又同面見名者述書稱錄等合編譯論較新近舊共其所原專遺拙巨鉅鴻顯彰卓土昭撰微知' +
        '鼓溫吠湧誦練揣刷揉口辮目標勁追聽喝望朝圍穿旗袍茶曲山報告職更靠職業文品位單冊片牌義清代學第章頁卷部篇冊立人出版社').replace(new RegExp(`[${surnames}]`, 'gu'), ''),
    ),
  ];
  const stretch = fc.array(fc.constantFrom(...characters, '，', '。'), { maxLength: 6 }).map((parts) => parts.join(''));

  it('that stands in no word of a dictionary, beside no name and no title, is not surely “to write”', () => {
    fc.assert(
      fc.property(stretch, stretch, (before, after) => {
        const text = `${before}著${after}`;
        fc.pre(!isInDictionary(text) && !/作者著|本人著/u.test(text));
        const { isWritten, isOpen } = readWritten(text, before.length);
        expect(isWritten && !isOpen, text).toBe(false);
      }),
      { numRuns: 20_000, seed: 20261129 },
    );
  });
});

import { alignedOffsets } from './aligned';
import { readSinking } from './sinking';
import { surnames } from './surnames';
import { isInWord } from './traditional-words';
import { readWritten } from './written-works';

import type { Flag } from './flag';

/**
 * The Traditional characters that Simplified print writes in more than one way, each with its forms and, behind a colon,
 * words that leave no doubt besides those of OpenCC's dictionaries. Sources: 《通用规范汉字表》 (2013), which brought back
 * 乾 藉 瞭 徵 夥 锺 昇 钜 甯 崑 in some senses and names; 《现代汉语词典》 for 账 and 帐, 覆 and 复, 馀; our own reading.
 */
const table = `
徵 征徵 : 徵才 徵件 徵稿 徵選 徵信 徵詢 徵地 徵得 徵引 徵費 徵訂 徵用 徵婚 徵集 開徵 課徵 免徵 稽徵 應徵 特徵 象徵 表徵 體徵 病徵
藉 借藉 : 藉著 藉着 藉這 藉由 藉此 藉其 藉他 藉了 想藉 要藉 可藉 並藉 而藉 再藉 是藉 能藉 藉AI
瞭 了瞭 : 瞭解 明瞭 瞭然 瞭望
夥 伙夥 : 夥伴 合夥 大夥 小夥 夥計 傢夥 家夥 團夥 同夥 散夥 拆夥 入夥 一夥 這夥 那夥 幾夥 兩夥
乾 干乾 : 乾了 乾的 乾掉 乾透 曬乾 晾乾 烘乾 擦乾 吹乾 烤乾 風乾 陰乾 弄乾 擰乾 瀝乾 喝乾 流乾 榨乾 抹乾 蒸乾 熬乾 燒乾 半乾 未乾 不乾 很乾 太乾 乾乾 擠乾 果乾 棗乾 肉乾 豆乾 筍乾 魚乾 餅乾 乾爹 乾媽 乾兒 乾女 乾杯 乾等 乾著 乾着
著 着著 :
沈 沈沉 : 沈陽 遼沈 沈家
鍾 钟锺 : 鍾愛 鍾情 鍾靈 鍾馗 獨鍾 鍾鼎
帳 账帐 : 帳戶 帳號 帳單 帳目 帳面 帳本 帳簿 帳款 帳務 帳冊 帳房 記帳 出帳 關帳 分帳 拆帳 作帳 上帳 在帳上 結帳 算帳 入帳 轉帳 報帳 查帳 買帳 賴帳 呆帳 欠帳 付帳 做帳 對帳 銷帳 爛帳 進帳 混帳 總帳 公帳 筆帳 舊帳 討帳 收帳 還帳 掛帳 壞帳 細帳 流水帳 帳篷 帳幕 帳子 帳下 帳中 帳外 營帳 蚊帳 羅帳 帷帳 床帳 幔帳 紗帳 氈帳
覆 覆复 : 覆蓋 顛覆 翻覆 傾覆 覆滅 覆沒 覆轍 覆水 覆寫 覆巢 覆舟 覆亡 覆土 覆膜 被覆 回覆 答覆 函覆 批覆 反覆 覆核 覆審 覆信 覆查 覆議
餘 余馀 :
昇 升昇 : 昇華 上昇 提昇 昇級 昇降 昇平 東昇
鉅 巨钜 : 鉅額 鉅款 鉅著 鉅資 鉅作 艱鉅 鉅細 鉅富 鉅亨 鉅獻
甯 甯宁 :
崑 昆崑 : 崑崙 崑曲 崑山 崑劇 崑腔
於 于於 :
`;

interface Row {
  /** What Simplified may write. */
  forms: readonly string[];
  /** Words in which there is no doubt. */
  plain: readonly string[];
}

const rows: ReadonlyMap<string, Row> = new Map(
  table.trim().split('\n').map((line) => {
    const [head, words] = line.split(' :') as [string, string];
    const [character, forms] = head.split(' ') as [string, string];
    return [character, { forms: [...forms], plain: words.split(' ').filter((word) => word !== '') }];
  }),
);

const anyOfTable = new RegExp(`[${[...rows.keys()].join('')}]`, 'gu');

/**
 * Where even a character that is written in two ways leaves no doubt by what stands around it: 餘 is 余 unless 余 would
 * read as “I”; 於 is the preposition unless a surname is spoken of. 著 and 沈 are read
 * by rules of their own.
 */
const onlyDoubtful: Readonly<Record<string, RegExp>> = {
  餘: /(?:[，。：；！？「]|^)餘[年生下]/u,
  於: /(?:姓於|(?:[，。：；！？「『、]|^)於(?:先生|女士|小姐|教授|老師|醫師|某))/u,
  鍾: new RegExp(`[${surnames}]鍾(?!書)`, 'u'),
};

/**
 * How sure a choice is that no word settles. Measured on native text it is right more often; of what our table lists as
 * open, about one in ten is not.
 */
const unsettledConfidence = 0.9;

/** What the doubtful choices of a whole text are called when all are asked for. */
const settledConfidence = 0.999;

/**
 * The characters of a Traditional text whose Simplified form no word of it settles.
 *
 * @param simplified what the text became, character by character; nothing is said where it has another number of them
 * @param flagBelow the confidence from which a choice is not flagged
 */
export function simplifiedDoubts(text: string, simplified: string, flagBelow: number): Flag[] {
  return doubtsIn(text, simplified, flagBelow, anyOfTable);
}

/** The 著 of a Traditional text of which nothing tells whether Hong Kong prints 着. The rest is as for `simplifiedDoubts`. */
export function particleDoubts(text: string, converted: string, flagBelow: number): Flag[] {
  return doubtsIn(text, converted, flagBelow, /著/gu);
}

function doubtsIn(text: string, converted: string, flagBelow: number, characters: RegExp): Flag[] {
  let places: readonly number[] | undefined;
  return [...text.matchAll(characters)].flatMap(({ index, 0: source }): Flag[] => {
    const row = rows.get(source)!;
    const confidence = isSettled(text, index, source, row) ? settledConfidence : unsettledConfidence;
    if (confidence >= flagBelow) return [];
    places ??= alignedOffsets(text, converted);
    const at = places?.[index];
    if (at === undefined) return [];
    const chosen = converted[at]!;
    return [{ offset: index, length: 1, source, chosen, alternatives: row.forms.filter((form) => form !== chosen), confidence }];
  });
}

function isSettled(text: string, at: number, character: string, { plain }: Row): boolean {
  if (character === '著') return !readWritten(text, at).isOpen;
  const sinking = character === '沈' ? readSinking(text, at) : undefined;
  if (sinking) return !sinking.isOpen;
  const doubtful = onlyDoubtful[character];
  if (doubtful) return !doubtful.test(text.slice(Math.max(0, at - 1), at + 3));
  if (plain.some((word) => text.startsWith(word, at - word.indexOf(character)))) return true;
  return isInWord(text, at);
}

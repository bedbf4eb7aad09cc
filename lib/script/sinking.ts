/** How a 沈 is read: as Taiwan's form of 沉, “to sink”, or as the surname. */
export interface SinkingReading {
  isSinking: boolean;
  /** Whether the other reading remains possible. */
  isOpen: boolean;
}

const sinking: SinkingReading = { isSinking: true, isOpen: false };
const surname: SinkingReading = { isSinking: false, isOpen: false };
const surnameRather: SinkingReading = { isSinking: false, isOpen: true };

/** What stands behind 沈 in the words of OpenCC's TSPhrases, which also begin so: 沈船, 沈香. */
const inWord = '穩入底埋濁緩寂悶甸淪湎溺浸澱痛睡醉迷重默思著冤厚吟沒浮滯痼痾砂積筒船落降陷靜香鬱魚';

/**
 * What stands behind 沈 where it is 沉 and no surname. Besides the words of OpenCC's TSPhrases, which are converted without
 * it. Source: the entries of 沈 in Taiwan's 《重編國語辭典》, which writes 沉 so, and our own reading.
 */
const sinkingAfter = /^(?:著(?![《〈])|[穩入底埋濁緩寂悶甸淪湎溺浸澱痛睡醉迷]|下[來去]|潛(?:水|在|到|於|入)|得住|不住|住氣|[重默思])/u;

/** What else 沉 may be followed by; at the beginning of a clause, anything but these and the words above goes on as a name. */
const mayFollow = '下不住得潛了到在沈海江河湖潭塘水舟屍箱管木鉤聲毅雄抑疴冗井錨腕肩腰氣臉心去來進向於至成過也又且而的地鐘屋城舵槳火雨夜日月色響勇實滑雷戟劍珠';

/** What follows a surname, or a whole name. */
const titles = '先生|小姐|女士|太太|教授|老師|醫師|醫生|主任|委員|院長|部長|市長|議員|律師|將軍|阿姨|副?[處科局署司次校行所館隊組廳縣鄉鎮村]長|副[院部市議]長|執行長|博士|大人|老爺|太醫|御史|員外|公子|姑娘|大夫|師傅|老闆|經理|總裁|同學|記者|法官|檢察官|媽媽|爸爸|伯伯|叔叔|奶奶|爺爺|嬤嬤';

/** Anything but names and households. */
const noName = /^(?!家|從文|括|周)/u;

/** What stands before a surname alone. In 一家老小沈睡 and 古老沈睡 the address is part of another word. */
const address = /(?<![古蒼衰家大妻細老長渺弱從自幼])[小老阿]$/u;
/** What stands before a whole name. */
const role = /(?:[處科局署司次校行所館隊組廳縣鄉鎮村]長|專員|科員|記者|作者|作家|詩人|演員|導演|編劇|歌手|教授|老師|醫師|律師|委員|議員|主任|主席|部長|院長|經理|總裁)$/u;

/** What stands before 沉 in words that no name is likely to follow: 消沈, 低沈, 夕陽西沈, 陰沈沈. */
const sinkingBefore = /(?:[消低深擊陰昏浮升暗]|(?:[夕斜]陽|太陽|日頭|紅日)西|(?<=[深低陰昏暗黑])沈)$/u;

/** 下, unless it ends a word that a name may follow: 手下, 部下, 台下, 留下. */
const down = /(?<![之以名底台樓天地門旗手部屬鄉燈月足腳膝麾轄樹山橋床車桌城窗屋簷眼時當私陛閣殿筆鏡治留剩放丟拋撇扔落])下$/u;

/** How a sentence goes on behind 下沈, and hardly a name. */
const downAfter = /^(?:$|[，。；：、！？…」』）\s]|[的了到及且得著嗎呢吧量]|[中時](?:$|[的，。；、])|至[0-9０-９一二兩三四五六七八九十數海湖江河水谷地底]|速度|趨勢|現象|[0-9０-９一二兩三四五六七八九十百千幾數半]+(?:點|公|尺|米|分|毫|厘|寸|層|度|個|成))/u;

/** What settles a 沈, in order: the first row whose conditions all hold. */
const rules: readonly { before?: RegExp; after?: RegExp; is: SinkingReading }[] = [
  { after: new RegExp(`^(?:${titles}|[氏姓])`, 'u'), is: surname },
  { before: address, after: new RegExp(`^(?:[${inWord}]|下[來去]|[得不]?住|潛)`, 'u'), is: surnameRather },
  { before: address, is: surname },
  { before: /姓$/u, is: surname },
  { after: sinkingAfter, is: sinking },
  { before: /石$/u, after: /^大海/u, is: sinking },
  { before: role, after: new RegExp(`^[^${inWord}下]`, 'u'), is: surname },
  { after: new RegExp(`^[^${inWord}${mayFollow}\\P{Script=Han}]\\p{Script=Han}?(?:${titles})`, 'u'), is: surname },
  { before: /(?:^|[，。；：、！？「『“‘（《〈\s])$/u, after: new RegExp(`^[^${inWord}${mayFollow}\\P{Script=Han}]`, 'u'), is: surname },
  { before: sinkingBefore, after: noName, is: sinking },
  { before: down, after: downAfter, is: sinking },
];

/**
 * How a 沈 is read where it stands; `undefined` where no rule knows, and a word of the dictionary may.
 *
 * `readSinking('神情沈著', 2) // {isSinking: true, isOpen: false}`
 */
export function readSinking(text: string, at: number): SinkingReading | undefined {
  const textBefore = text.slice(Math.max(0, at - 4), at);
  const textAfter = text.slice(at + 1, at + 6);
  return rules.find(({ before, after }) => (before?.test(textBefore) ?? true) && (after?.test(textAfter) ?? true))?.is;
}

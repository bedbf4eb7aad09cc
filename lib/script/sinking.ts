/**
 * What stands behind 沈 where it is 沉, “to sink”, and no surname. Besides the words of OpenCC's TSPhrases, which are
 * converted without it. Source: the entries of 沈 in Taiwan's 《重編國語辭典》, which writes 沉 so, and our own reading.
 */
const behind = /^沈(?:著(?![《〈])|[穩入底埋濁緩寂悶甸淪湎溺浸澱痛睡醉迷]|下[來去]|潛(?:水|在|到|於|入)|得住|不住|住氣|[重默思])/u;

/** What stands before it: 下沈, 消沈, 石沈大海. A name may follow some of these (台下沈先生), and another word end in them. */
const before = /(?:(?<![之以名底台樓天地門旗])下|[消低深擊陰昏浮升暗]|(?:[夕斜]陽|太陽|日頭|紅日)西|(?<=[深低陰昏暗黑])沈)沈$/u;

/** What follows a surname. */
const title = /^(?:先生|小姐|女士|太太|教授|老師|醫師|醫生|主任|委員|院長|部長|市長|議員|律師|氏|家|姓|從文|括|周)/u;

/**
 * Whether a 沈 is Taiwan's form of 沉 where it stands, and not the surname or the place.
 *
 * `isSinking('神情沈著', 2) // true`
 */
export function isSinking(text: string, at: number): boolean {
  if (behind.test(text.slice(at, at + 5))) return true;
  if (/^沈?大海/u.test(text.slice(at + 1, at + 4)) && text[at - 1] === '石') return true;
  return before.test(text.slice(Math.max(0, at - 4), at + 1)) && !title.test(text.slice(at + 1, at + 4));
}

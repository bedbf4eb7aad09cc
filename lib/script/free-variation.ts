/**
 * Spellings that are both right in Traditional text, so that a benchmark must not count one for the other as an error.
 * By word, not by character: 發布 and 發佈 are one word, but 誌願 is none.
 */

/** Words that are written in either way. Source: usage in both regions; the examples of the measuring data's description. */
export const freeWords: readonly (readonly [string, string])[] = `
發布/發佈 公布/公佈 宣布/宣佈 頒布/頒佈 散布/散佈 分布/分佈 遍布/遍佈 密布/密佈 布置/佈置 布局/佈局 布告/佈告 布道/佈道 布景/佈景 布署/佈署 布防/佈防 部署/布署
占領/佔領 占據/佔據 占有/佔有 占用/佔用 占比/佔比 占地/佔地 占了/佔了 占全/佔全 占總/佔總 占多/佔多 占優/佔優 霸占/霸佔 侵占/侵佔 獨占/獨佔 強占/強佔 攻占/攻佔 搶占/搶佔 約占/約佔 只占/只佔 共占/共佔 所占/所佔 就占/就佔 均占/均佔
週末/周末 週年/周年 週刊/周刊 週報/周報 週期/周期 週歲/周歲 週日/周日 週一/周一 週二/周二 週三/周三 週四/周四 週五/周五 週六/周六 一週/一周 二週/二周 兩週/兩周 三週/三周 四週/四周 五週/五周 六週/六周 八週/八周 十週/十周 每週/每周 上週/上周 下週/下周 本週/本周 這週/這周 那週/那周 隔週/隔周 當週/當周 幾週/幾周 雙週/雙周 多週/多周 週邊/周邊 週遭/周遭 週轉/周轉 週折/周折
雇員/僱員 雇主/僱主 雇用/僱用 雇傭/僱傭 聘雇/聘僱 解雇/解僱 受雇/受僱 雇工/僱工
欲望/慾望 食欲/食慾 性欲/性慾 情欲/情慾 物欲/物慾 肉欲/肉慾 求知欲/求知慾 私欲/私慾
古跡/古蹟 遺跡/遺蹟 奇跡/奇蹟 事跡/事蹟 足跡/足蹟 史跡/史蹟 痕跡/痕蹟 墨跡/墨蹟 真跡/真蹟 名勝古跡/名勝古蹟
念書/唸書 念到/唸到 念出/唸出 念經/唸經 念佛/唸佛 念咒/唸咒 朗念/朗唸
了解/瞭解 明了/明瞭 了望/瞭望 了如指掌/瞭如指掌
計劃/計畫 規劃/規畫 企劃/企畫 策劃/策畫 籌劃/籌畫 謀劃/謀畫
`
  .trim()
  .split(/\s+/u)
  .map((pair) => pair.split('/') as [string, string]);

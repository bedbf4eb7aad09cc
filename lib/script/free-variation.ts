import { foldGlyph } from './glyph-variants';

/**
 * Spellings that are both right in Traditional text, so that neither a benchmark nor proof-reading may count one for the
 * other as an error. By word, not by character: 發布 and 發佈 are one word, but 誌願 is none.
 */

/** Words that are current in both ways: a benchmark counts neither as an error. Source: usage in both regions. */
export const freeWords = pairs(`
發布/發佈 公布/公佈 宣布/宣佈 頒布/頒佈 散布/散佈 分布/分佈 遍布/遍佈 密布/密佈 布置/佈置 布局/佈局 布告/佈告 布道/佈道 布景/佈景 布署/佈署 布防/佈防 部署/布署
占領/佔領 占據/佔據 占有/佔有 占用/佔用 占比/佔比 占地/佔地 占了/佔了 占全/佔全 占總/佔總 占多/佔多 占優/佔優 霸占/霸佔 侵占/侵佔 獨占/獨佔 強占/強佔 攻占/攻佔 搶占/搶佔 約占/約佔 只占/只佔 共占/共佔 所占/所佔 就占/就佔 均占/均佔
週末/周末 週年/周年 週刊/周刊 週報/周報 週期/周期 週歲/周歲 週日/周日 週一/周一 週二/周二 週三/周三 週四/周四 週五/周五 週六/周六 一週/一周 二週/二周 兩週/兩周 三週/三周 四週/四周 五週/五周 六週/六周 八週/八周 十週/十周 每週/每周 上週/上周 下週/下周 本週/本周 這週/這周 那週/那周 隔週/隔周 當週/當周 幾週/幾周 雙週/雙周 多週/多周 週邊/周邊 週遭/周遭 週轉/周轉 週折/周折
雇員/僱員 雇主/僱主 雇用/僱用 雇傭/僱傭 聘雇/聘僱 解雇/解僱 受雇/受僱 雇工/僱工
欲望/慾望 食欲/食慾 性欲/性慾 情欲/情慾 物欲/物慾 肉欲/肉慾 求知欲/求知慾 私欲/私慾
古跡/古蹟 遺跡/遺蹟 奇跡/奇蹟 事跡/事蹟 足跡/足蹟 史跡/史蹟 痕跡/痕蹟 墨跡/墨蹟 真跡/真蹟 名勝古跡/名勝古蹟
念書/唸書 念到/唸到 念出/唸出 念經/唸經 念佛/唸佛 念咒/唸咒 朗念/朗唸
了解/瞭解 明了/明瞭 了望/瞭望 了如指掌/瞭如指掌
計劃/計畫 規劃/規畫 企劃/企畫 策劃/策畫 籌劃/籌畫 謀劃/謀畫
`);

/**
 * Words that are often enough printed in a second way, which some hold to be wrong: proof-reading is silent about them, a
 * benchmark is not. Source: words that the minutes of Taiwan's public meetings write in both ways, and usage.
 */
const looseWords = pairs(`
布建/佈建 布達/佈達 週會/周會 週知/周知 週休/周休 匯總/彙總 匯報/彙報 匯整/彙整 匯集/彙集 匯編/彙編 匯聚/彙聚 字匯/字彙
搜集/蒐集 搜羅/蒐羅 搜證/蒐證 咨詢/諮詢 咨商/諮商 咨議/諮議
盡快/儘快 盡量/儘量 盡早/儘早 盡可能/儘可能 盡速/儘速 盡管/儘管 盡力/儘力
提升/提昇 晉升/晉昇 調升/調昇 上升/上昇 升級/昇級 升值/昇值 升溫/昇溫 升華/昇華 爬升/爬昇 躍升/躍昇
回復/回覆 聲復/聲覆 答復/答覆 函復/函覆 批復/批覆 申復/申覆 電復/電覆 奉復/奉覆 復議/覆議 復核/覆核 複議/覆議 複核/覆核 復查/複查 反復/反覆 批複/批覆
標注/標註 注解/註解 注釋/註釋 注冊/註冊 備注/備註 注明/註明 附注/附註 注腳/註腳 批注/批註 校注/校註 注定/註定 注銷/註銷 注記/註記 夾注/夾註
委托/委託 拜托/拜託 信托/信託 依托/依託 寄托/寄託 托付/託付 付托/付託 囑托/囑託 托管/託管 托運/託運 受托/受託 托育/託育 托兒/託兒 推托/推託 請托/請託 假托/假託 托詞/託詞
存折/存摺 折疊/摺疊 奏折/奏摺 折紙/摺紙 折扇/摺扇 折頁/摺頁 無折/無摺
世界杯/世界盃 獎杯/獎盃 冠軍杯/冠軍盃 杯賽/盃賽 捧杯/捧盃 奪杯/奪盃 足協杯/足協盃 歐洲杯/歐洲盃 亞洲杯/亞洲盃
借口/藉口 借由/藉由 借此/藉此 借助/藉助 憑借/憑藉 借以/藉以 借著/藉著 借機/藉機 借故/藉故
伙伴/夥伴 合伙/合夥 大伙/大夥 同伙/同夥 團伙/團夥 入伙/入夥 散伙/散夥 家伙/傢伙 家具/傢具 一伙/一夥 成群結伙/成群結夥
游擊/遊擊 游走/遊走 游說/遊說 游離/遊離 游移/遊移 優游/優遊 游牧/遊牧 浮游/浮遊 周游/周遊 云游/雲遊 游刃/遊刃 上游/上遊 交游/交遊 游子/遊子 游民/遊民 游藝/遊藝 游俠/遊俠
自制/自製 收獲/收穫 僥幸/僥倖 御寒/禦寒 游標/遊標 豆干/豆乾 拮据/拮據 桌游/桌遊 累積/纍積 累累/纍纍 老板/老闆 贊揚/讚揚 贊美/讚美 稱贊/稱讚 贊嘆/讚嘆 贊許/讚許 贊賞/讚賞 贊頌/讚頌 夸贊/誇讚 贊譽/讚譽 點贊/點讚
簽名/籤名 標簽/標籤 書簽/書籤 抽簽/抽籤 牙簽/牙籤 簽條/籤條 一簽/一籤 兩簽/兩籤 共簽/共籤 處方簽/處方籤
復蘇/復甦 蘇醒/甦醒 向往/嚮往 向導/嚮導 症結/癥結 秋千/鞦韆 克星/剋星 相克/相剋 克扣/剋扣 鍾愛/鐘愛 鍾情/鐘情 龍鍾/龍鐘 老態龍鍾/老態龍鐘
沖洗/衝洗 沖擊/衝擊 沖刷/衝刷 緩沖/緩衝 沖銷/衝銷 對沖/對衝 折沖/折衝 沖動/衝動 沖到/衝到 沖走/衝走 沖水/衝水
煉鋼/鍊鋼 鍛煉/鍛鍊 精煉/精鍊 洗煉/洗鍊 項鏈/項鍊 鏈條/鍊條 鎖鏈/鎖鍊 拉鏈/拉鍊
細致/細緻 精致/精緻 標致/標緻 雅致/雅緻 別致/別緻 景致/景緻 緊致/緊緻 極致/極緻
扎根/紮根 駐扎/駐紮 包扎/包紮 扎實/紮實 捆扎/捆紮 屯扎/屯紮 結扎/結紮 扎營/紮營
并且/並且 并列/並列 并存/並存 合并/合併 兼并/兼併 吞并/吞併 并購/併購 一并/一併 并發/併發 一並/一併 並入/併入 並用/併用 並存/併存 並列/併列 並行/併行 並陳/併陳 整並/整併 相提並論/相提併論
電表/電錶 水表/水錶 煤氣表/煤氣錶 瓦斯表/瓦斯錶 碼表/碼錶 跳表/跳錶 計程表/計程錶 里程表/里程錶 計價表/計價錶 抄表/抄錶 換表/換錶 裝表/裝錶 讀表/讀錶 儀表/儀錶 轉速表/轉速錶 血壓表/血壓錶 溫度表/溫度錶 壓力表/壓力錶
唸大學/念大學 唸小學/念小學 唸中學/念中學 唸高中/念高中 唸國中/念國中 唸法律/念法律 唸過/念過 唸完/念完 唸法/念法 唸叨/念叨 唸白/念白 唸詞/念詞 唸歌/念歌 唸詩/念詩 唸給/念給 唸得/念得 唸起/念起 碎唸/碎念 默唸/默念 誦唸/誦念
`);

/**
 * Characters that some papers print where others print the second: 布 for 佈 in every word, though not 佈 for 布 (佈料 is
 * wrong). Each row: what is written, then what it may stand for. Source: usage in both regions; many are the standard of
 * Taiwan's Ministry of Education or of Hong Kong's Education Bureau.
 */
const acceptedFor = new Set(
  (
    '布佈 藉借 檯台 並併 併並 璿璇 占佔 周週 雇僱 欲慾 念唸 了瞭 岩巖 杰傑 台檯 台颱 凶兇 回迴 嘗嚐 背揹 哄鬨 局侷 恤卹 尸屍 奸姦 札劄 挽輓 捆綑 暗闇 杆桿 毀燬 毀譭 沾霑 泛氾 泛汎 氾泛 汎泛 溪谿 谿溪 ' +
    '焰燄 燄焰 熏燻 熏薰 燻熏 薰熏 燻薰 薰燻 狸貍 貍狸 玩翫 琅瑯 瑯琅 糊餬 累纍 蕩盪 盪蕩 蔭廕 廕蔭 藤籐 籐藤 蝎蠍 蠍蝎 贊讚 跡蹟 蹟跡 鏈鍊 鍊鏈 煉鍊 鍊煉 雕鵰 飢饑 饑飢 修脩 克剋 厘釐 釐厘 ' +
    '吊弔 合閤 向嚮 咽嚥 噪譟 困睏 堤隄 夫伕 托託 託托 扣釦 釦扣 昆崑 崑昆 朱硃 果菓 菓果 梁樑 湧涌 涌湧 煙菸 菸煙 它牠 牠它 娘孃 家傢 愈癒 戚慼 扇搧 抵牴 拐柺 挨捱 擺襬 蘇甦 蒙矇 蒙濛 蒙懞 ' +
    '矇蒙 濛蒙 蔑衊 証證 證証 鑒鑑 鑑鑒 閑閒 閒閑 杯盃 盃杯 折摺 昇升 升昇 凄淒 凄悽 悽淒 淒悽 悽凄 淒凄 刮颳 辟闢 岳嶽 嶽岳 盡儘 儘盡 搜蒐 蒐搜 伙夥 借藉 咨諮 致緻 采採 ' +
    '涂塗 鉆鑽 鑽鉆 秘祕 皂皁 仿彷 彷仿 佛彿 仇讎 采寀 喂餵 餵喂 注註 傢家 嚐嘗 伕夫 并並 并併 針鍼 苔薹 浚濬 濬浚 彌瀰 瀰彌 秋鞦 勳勛 勛勳 彩綵 綵彩 席蓆 蓆席 弦絃 絃弦 ' +
    '拼拚 拚拼 錘鎚 鎚錘 鋪舖 舖鋪 虱蝨 蝨虱 霉黴 糖醣 莊庄 鉅巨 巨鉅 祇只 衹只 荳豆 豆荳 鎗槍 槍鎗 痠酸 酸痠 帘簾 闇暗 捱挨 嚥咽 揹背 燬毀 溼濕 姦奸'
  ).split(' '),
);

/**
 * Characters that stand for the second in text of their own, but are wrong in its words: 唸 reads aloud (唸台大法律, 唸不出來),
 * yet 懷唸 and 唸頭 are mistakes.
 */
const acceptedAlone = new Set(['唸念']);

/** By each spelling, folded, the other ones. */
let spellings: Map<string, string[]> | undefined;

/**
 * Whether a character and another in its place make two spellings of one word, both of which papers print.
 *
 * `isFreeVariation('發布了', 1, '佈') // true`
 */
export function isFreeVariation(text: string, at: number, other: string): boolean {
  spellings ??= bySpelling();
  for (let length = 2; length <= longest; length++) {
    for (let start = Math.max(0, at - length + 1); start <= at && start + length <= text.length; start++) {
      const word = text.slice(start, start + length);
      const changed = fold(word.slice(0, at - start) + other + word.slice(at - start + 1));
      if (spellings.get(fold(word))?.includes(changed)) return true;
    }
  }
  return false;
}

/** Whether papers print a character for another in any word: `isAcceptedFor('布', '佈') // true`. */
export function isAcceptedFor(written: string, meant: string): boolean {
  return acceptedFor.has(written + meant);
}

/** Whether papers print a character for another outside of the words that the dictionary has with that one. */
export function isAcceptedAlone(written: string, meant: string): boolean {
  return acceptedAlone.has(written + meant);
}

const longest = Math.max(...[...freeWords, ...looseWords].map(([word]) => word.length));

function bySpelling(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (one: string, two: string) => found.set(fold(one), [...(found.get(fold(one)) ?? []), fold(two)]);
  for (const [one, two] of [...freeWords, ...looseWords]) {
    add(one, two);
    add(two, one);
  }
  return found;
}

function fold(text: string): string {
  return Array.from(text, foldGlyph).join('');
}

function pairs(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('/') as [string, string]);
}

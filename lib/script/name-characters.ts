/**
 * Characters that stand in Chinese names of people and places (于右任, 范仲淹, 鍾嶸, 后里) and are Simplified for another
 * one, and 裡, which is right behind nearly any noun: only beside these characters is a word so sure that it can be called
 * misspelt. Each row: the character that is
 * written, what comes before it, `_`, what comes after it.
 */
const table = `
于 關由對至等位屬基鑒鑑終在處限善敢勇趨忠富過急利有無便苦臨歸置現建生死不多少大小高低早晚列決用合優次重強弱_是0123456789年昨今本上下此同
范 規模師典示防垂軌_圍例本疇式
余 其剩多業富殘年十百千萬億結節盈空_下額地款震
里 這那哪家夜心手城眼嘴口屋房車腦肚夢袋懷骨暗_面頭外邊
裡 公英華海鄰鄉故千萬百十_程長弄巷
后 然之以最今先此前背幕戰事會課隨年月日天落過午飯產售善_來面續者期天果悔再進將便才就方備代世退勤臺排衛腦邊
鍾 分時點秒刻警鬧敲_頭表錶樓聲點擺錘
游 旅導漫暢_客戲行覽艇樂逛記
系 關聯維_
咸 太_菜魚味肉鴨蛋淡水
郁 憂抑悒陰_悶鬱金卒
丑 美醜家_陋惡聞化態
谷 稻五米糧_物倉類
丰 _富收滿盛厚碩
斗 奮戰爭格決搏打械_爭志毆
`;

const words = new Map(
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, string])
    .map(([character, around]) => [character, around.split('_') as [string, string]]),
);

/** Whether a character may be of a name where it stands; what is no character of names is not. */
export function mayBeInName(text: string, at: number): boolean {
  const around = words.get(text[at]!);
  if (!around) return false;
  const [before, after] = around;
  return !before.includes(text[at - 1] ?? '\n') && !after.includes(text[at + 1] ?? '\n');
}

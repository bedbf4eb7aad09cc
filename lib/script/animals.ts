/** Characters, in Simplified, that name an animal wherever they stand but in `notAnimals`. A list of our own. */
const animals = new Set('猫狗犬鸟雀鸡鸭鹅鱼虾蟹牛羊猪驴骡虎豹狮狼狐獾熊猴猿猩鹿獐兔鼠貂獭蛇龟鳖蛙蟾蜥鳄虫蝶蛾蜂蚁蚊蝇蝉蟋蟀蜘蛛蝎蚯蚓蜗螺贝蚌鲸鲨鲤鲑鳗鳟豚鹰隼雁燕鸦鸽鹤鹭鸥鹃鹦鹉鸮凤凰麒麟犀象驼羚鲵蝠兽禽宠蚕蛹蛆蚤螳螂蜻蜓蚂蚱猬鼬狸雏犊羔崽驹鬃'.split(''));

/** Words that name an animal, though their characters do not by themselves. */
const animalWords = '动物 生物 牲口 马匹 匹马 骏马 战马 野马 老马 小马 黑马 白马 赤马 红马 斑马 河马 赛马 母马 公马 骑马 牵马 喂马 马儿 马厩 马背 水母 海葵 海星 珊瑚 恐龙 小龙 巨龙 飞龙'.split(' ');

/** Words that have such a character and name no animal. */
const notAnimals = (
  '现象 对象 印象 形象 气象 抽象 景象 迹象 象征 想象 大象棋 象棋 意象 象限 牛市 熊市 鼠标 热狗 网虫 牛奶 牛肉 羊肉 猪肉 鸡肉 鸡蛋 鱼肉 燕麦 犀利 马虎 鸦片 宝贝 贝壳 贝多 贝尔 狼狈 狼藉 蜂拥 蜂蜜 ' +
  '龟裂 牛仔 牛津 牛排 牛角尖 蜗居 羊毛 羊皮 虎口 虎背 燕窝 蚕豆 虾米 凤梨 凤凰木 麻雀战 雀跃 雀斑 鹅黄 蛇行 熊熊 猪油 蝶式 雏形 雏菊 生物学 生物科'
).split(' ');

/** How far back is looked, in UTF-16 units. */
const reach = 60;

/** How near before an offset an animal is named: 3 for the last ten units, 2 for the last thirty, 1 for the last sixty, 0 for none. */
export function animalDistance(text: string, offset: number): 0 | 1 | 2 | 3 {
  for (let at = offset - 1; at >= 0 && at >= offset - reach; at--) {
    if (!isAnimal(text, at)) continue;
    return offset - at <= 10 ? 3 : offset - at <= 30 ? 2 : 1;
  }
  return 0;
}

/** How far ahead is looked for what a measure word counts, in UTF-16 units: 一只毛茸茸的小花猫. */
const reachAhead = 8;

/** How near after an offset an animal is named: 2 for the next three units, 1 for the next eight up to a mark, 0 for none. */
export function animalAhead(text: string, offset: number): 0 | 1 | 2 {
  for (let at = offset + 1; at <= offset + reachAhead && at < text.length && !/[，。；：！？、]/u.test(text[at]!); at++) {
    if (isAnimal(text, at)) return at - offset <= 3 ? 2 : 1;
  }
  return 0;
}

/** More that may be an animal: enough to ask about 它, not to write 牠. */
const maybeAnimal = /[莺鹂獒蚜鲫蜈蚣蝌蚪鹊鹌鹑鹧鸪]|(?<=\p{Script=Han})(?<![司罗巴亚])马(?![上路虎甲克来力桶])|乌贼|考拉|树懒|画眉|哈士奇/u;

/** Whether a text in Simplified may name an animal anywhere: `namesAnimal('塞翁失马') // true`. */
export function namesAnimal(text: string): boolean {
  if (maybeAnimal.test(text)) return true;
  for (const { index } of text.matchAll(anyAnimal)) if (isAnimal(text, index)) return true;
  return false;
}

const anyAnimal = new RegExp(`[${[...animals].join('')}]|${animalWords.join('|')}`, 'gu');

/** Whether an animal is named at an offset. */
function isAnimal(text: string, at: number): boolean {
  return animals.has(text[at]!) ? !notAnimals.some((word) => isAt(text, word, at)) : animalWords.some((word) => text.startsWith(word, at));
}

/** Whether a word stands over an offset. */
function isAt(text: string, word: string, at: number): boolean {
  return [...word].some((character, i) => character === text[at] && text.startsWith(word, at - i));
}

/**
 * Characters that foreign names are mostly written with, so that 里 or 于 among them is likely one of a name's sounds.
 * Source: those of the Xinhua tables of transliteration that are rare in other words.
 */
const transliterating = unitsOf(
  '阿埃奥巴贝伯勃茨达戴德蒂迪杜厄恩尔法菲弗夫戈格哈赫霍基贾卡凯坎科克肯库拉莱勒雷利莉隆卢鲁伦洛玛曼姆穆纳娜尼涅努诺帕佩皮珀普恰乔琴萨塞桑施舒斯索塔坦特廷托瓦威韦维沃乌希亚耶伊兹佐扎詹·',
);

/** Words that follow a surname or a full name, in Simplified. */
const titles = new Set('先生 女士 小姐 太太 夫人 教授 博士 老师 医生 律师 法官 记者 委员 主任 主席 总统 总理 部长 院长 处长 科长 局长 署长 司长 校长 市长 县长 议员 经理 书记 同志 将军'.split(' '));

const maxNameLength = 3;

/** 1 for a character that foreign names are mostly written with, else 0. */
export function isTransliterating(unit: number): number {
  return transliterating.has(unit) ? 1 : 0;
}

/** How many characters before a title an offset is, up to a name's length; -1 where no title follows. */
export function titleDistance(text: string, offset: number): number {
  for (let distance = 0; distance < maxNameLength; distance++) {
    if (titles.has(text.slice(offset + distance, offset + distance + 2))) return distance;
  }
  return -1;
}

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

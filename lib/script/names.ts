import type { DictionaryReading } from './phrases';

/**
 * Characters that foreign names are mostly written with, so that 里 among them is likely one of a name's sounds.
 * A list of our own, from the usual transcriptions of European, Arabic and South Asian names.
 */
const transliterating = unitsOf(
  '阿埃奥巴贝伯勃茨达戴德蒂迪杜厄恩尔法菲弗夫戈格哈赫霍基贾卡凯坎科克肯库拉莱勒雷利莉隆卢鲁伦洛玛曼姆穆纳娜尼涅努诺帕佩皮珀普恰乔琴萨塞桑施舒斯索塔坦特廷托瓦威韦维沃乌希亚耶伊兹佐扎詹·',
);

/**
 * Surnames that are not written like the common word, or that could be taken for it: what the surname is in Traditional.
 * Left out are those that a sentence has far oftener as another word (后 里 向 别 只).
 */
const surnames: ReadonlyMap<string, string> = new Map(
  '范范 余余 于于 钟鍾 周周 胡胡 叶葉 朱朱 郁郁 涂涂 游游 种种 朴朴 岳岳 沈沈 姜姜 曲曲 卜卜 谷谷 秋秋 幸幸 仇仇 席席 咸咸 修修 苏蘇 党党 松松 丰豐 万萬 宁寧'.split(' ').map((pair) => [...pair] as [string, string]),
);

const surnameUnits = unitsOf([...surnames.keys()].join(''));

/** Words that follow a surname or a full name, in Simplified. */
const titles = new Set(
  ('先生 女士 小姐 太太 夫人 教授 博士 老师 医生 律师 法官 记者 委员 主任 主席 总统 总理 部长 院长 处长 科长 局长 署长 司长 校长 市长 县长 镇长 村长 乡长 区长 省长 议员 经理 书记 同志 将军 队长 班长 导演 编辑 警官 ' +
    '老先 老太 老伯 老爷 老爹 老兄 老弟 老哥 法师 道长 大夫 护士 师傅 老板 大哥 大姐 大爷 大妈 大叔 大婶 大娘 大人 大侠 少侠 公子 姑娘 员外 掌柜 奶奶 爷爷 婆婆 公公 叔叔 伯伯 阿姨 妈妈 爸爸 同学 学长 学姐 组长 厂长 团长 连长 司令 上校 中校 少校 上尉 中尉 少尉 参赞 大使').split(' '),
);

/** Single characters that follow a surname as its title, and 姓 as in 范姓司机. */
const shortTitles = unitsOf('姓某氏');

/** No surname before its title: 种姓, caste; 存在于某些. */
const noSurname = /^(?:种姓|[于余]某[些个种一年月日天时地处位次件家人]|.姓[名氏])/u;

/** Words that stand before a name, in Simplified. */
const roles = new Set(
  ('记者 作者 作家 诗人 画家 导演 演员 歌手 歌星 影星 编剧 主持 教授 学者 博士 院士 专家 医生 律师 法官 委员 议员 代表 主任 主席 总统 总理 部长 市长 县长 省长 局长 院长 校长 经理 总裁 董事 书记 将军 司令 队长 教练 选手 球员 ' +
    '球星 名将 大师 宗师 大侠 长老 掌门 帮主 老师 同学 先生 女士 居民 村民 市民 网友 店主 业者 学生 妻子 丈夫 儿子 女儿 父亲 母亲 哥哥 弟弟 姐姐 妹妹 名叫 叫做 名为 编辑 译者 摄影 讯员 翻译 主编 书法 科学 评论').split(' '),
);

/** What may stand between a full name and the rest of its sentence. */
const afterName = /^(?:[，、。；：！？）》」』”’\s（(]|说|道|表示|指出|认为|称|告诉|介绍|强调|回忆|问|答|笑|的|和|与|及|在|于|是|也|则|等|都|来|去|把|被|将|$)/u;

/** Characters that given names are mostly written with, in Simplified. A list of our own. */
const givenNames = unitsOf(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红玲梅琴素云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼珍贞莉叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琪慧韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘育滢馥筠柔竹霭凝晓欢枫芸菲寒伊亚宜可姬舒影荔枝思楚' +
    '浩轩宇泽子文俊博天雨晨梓铭志鹏飞豪杰鑫宏毅辉建国庆新民生东海林峰松柏柱梁栋维启克伦翔旭鸿达安岩中茂进有坚和彪诚先敬震振壮会思群心邦承乐绍功善厚裕河哲江超亮政谦亨奇固之轮翰朗伯若鸣朋斌彬力健世广义兴良海山仁波贵福龙元全学祥才发武利清顺信康星光耀永年德贤孝忠正义礼智淑惠美珠翠雅芝萍欢霄胜钧冠策腾楠榕骏骥秉沛恒烈熙煌燕炎灿烨佑佐右任宗宪卫守家富贵成彦颜寿仙如意均达夫余冬春夏'
);

const maxNameLength = 3;
const numerals = unitsOf('〇零一二两三四五六七八九十百千万亿几数0123456789０１２３４５６７８９');

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

/** Whether a character is one of the surnames that need care. */
export function isSurname(unit: number): boolean {
  return surnameUnits.has(unit);
}

/** What a surname that needs care is in Traditional. */
export function surnameForm(character: string): string | undefined {
  return surnames.get(character);
}

/** Titles that a party gives, and no surname 党 has before it: 党主席. */
const ofParties = /^(?:主席|书记|委员|组长|部长|同志|团长)/u;

/** A name in a text: the surname's Traditional form, and how long the name is, 1 for the surname alone. */
export interface NameMatch {
  surname: string;
  length: number;
}

/**
 * The name whose surname stands at an offset, recognised by what stands around it: 于小姐, 范姓司机, 姓郁, 老余，, 演员钟楚红.
 *
 * @param bounds where words begin and end
 */
export function nameAt(text: string, bounds: Uint8Array, byWords: DictionaryReading, offset: number): NameMatch | undefined {
  const surname = surnames.get(text[offset]!);
  if (surname === undefined) return undefined;
  const rest = text.slice(offset + 1, offset + 5);
  if (text[offset - 1] === '姓' && bounds[offset - 1] === 1 && afterName.test(rest)) return { surname, length: 1 };
  // 位于 before 姓 is no word: 一位于姓老先生.
  if (text[offset + 1] === '姓' && !noSurname.test(text.slice(offset, offset + 3)) && !(text[offset] === '于' && '由对关至等处属终敢善'.includes(text[offset - 1] || '，'))) return { surname, length: 1 };
  if (bounds[offset] !== 1 || byWords.starts[offset] !== offset) return undefined;
  if (numerals.has(text.charCodeAt(offset - 1))) return undefined; // 十余记者
  const isAlone = bounds[offset + 1] === 1;
  if (shortTitles.has(text.charCodeAt(offset + 1)) && !noSurname.test(text.slice(offset, offset + 3))) return { surname, length: 1 };
  if (titles.has(rest.slice(0, 2)) && !(text[offset] === '党' && ofParties.test(rest))) return { surname, length: 1 };
  if ((text[offset - 1] === '老' || text[offset - 1] === '阿') && bounds[offset - 1] === 1 && isAlone && afterName.test(rest)) return { surname, length: 1 };

  const length = givenNameLength(text, bounds, offset + 1);
  if (length === 0 || isWord(bounds, byWords, offset, surname)) return undefined;
  const after = text.slice(offset + 1 + length);
  const isTitled = titles.has(after.slice(0, 2)) && text[offset] !== '于';
  const isIntroduced = roles.has(text.slice(offset - 2, offset)) && (text[offset] !== '于' || (length === 2 && afterName.test(after)));
  return isTitled || isIntroduced ? { surname, length: 1 + length } : undefined;
}

/** Whether what begins at an offset is a word and no name, whatever is told of it: 叫做种子, 父亲余生. */
function isWord(bounds: Uint8Array, byWords: DictionaryReading, offset: number, surname: string): boolean {
  const isInPhrase = byWords.lengths[offset]! > 1 && byWords.characterAt(offset) !== surname;
  const isOfTwo = bounds[offset + 1] !== 1 && bounds[offset + 2] === 1;
  return isInPhrase || (isOfTwo && byWords.lengths[offset] === 1);
}

/** How many characters of a given name stand at an offset, each of them one that names are written with, up to a word's end. */
function givenNameLength(text: string, bounds: Uint8Array, offset: number): 0 | 1 | 2 {
  const isGiven = (at: number) => givenNames.has(text.charCodeAt(at));
  if (!isGiven(offset)) return 0;
  if (isGiven(offset + 1) && bounds[offset + 2] === 1) return 2;
  return bounds[offset + 1] === 1 ? 1 : 0;
}

/** Whether a character stands among those of a foreign name: 塔里克, 马里奥·里克. */
export function isInForeignName(text: string, offset: number): boolean {
  const is = (distance: number) => isTransliterating(text.charCodeAt(offset + distance)) === 1;
  return is(-1) && is(1) && (is(-2) || is(2));
}

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

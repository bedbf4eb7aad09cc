import { describe, expect, it } from 'vitest';

import { readBreadcrumb, sectionOf } from './breadcrumb';
import { bylineInLead, readByLine } from './by-line';
import { findTime } from './find-time';
import { chromeKind, isStuffed } from './line-kinds';
import { readSourceLine } from './source-line';

const zone = 'Asia/Shanghai';

describe('findTime', () => {
  it.each([
    ['2020-02-11 09:30', '2020-02-11T09:30+08:00'],
    ['2020-02-11 9:30:00', '2020-02-11T09:30+08:00'],
    ['發佈時間：2020年2月11日 09:30', '2020-02-11T09:30+08:00'],
    ['2020/2/11', '2020-02-11'],
    ['2020年02月11日09時30分', '2020-02-11T09:30+08:00'],
    ['2020年2月11日（星期二）下午3:05', '2020-02-11T15:05+08:00'],
    ['2020年2月11日 星期二 下午3:05', '2020-02-11T15:05+08:00'],
    ['2020-02-11T01:30:00Z', '2020-02-11T01:30Z'],
    ['2020-02-11T09:30:15+0900', '2020-02-11T09:30+09:00'],
    ['二〇二〇年二月十一日', '2020-02-11'],
    ['民國109年2月11日', '2020-02-11'],
    ['２０２０年２月１１日', '2020-02-11'],
    ['2020.02.11', '2020-02-11'],
    ['2020-02-30 09:30', undefined],
    ['2020-02-11 29:30', '2020-02-11'],
    ['共2020-2021年', undefined],
  ])('%s → %s', (text, iso) => expect(findTime(text, zone)?.iso).toBe(iso));

  it('uses the offset that the zone had at that time', () => {
    expect(findTime('2020-07-01 09:30', 'Europe/Berlin')?.iso).toBe('2020-07-01T09:30+02:00');
  });
});

describe('readBreadcrumb', () => {
  it.each([
    ['首頁 > 專題 > 媒體報道 > 正文', ['專題', '媒體報道']],
    ['当前位置：首页 > 新闻中心 > 要闻', ['新闻中心', '要闻']],
    ['您现在的位置： 首页>>专题>>媒体报道', ['专题', '媒体报道']],
    ['當前位置：首頁 › 專題', ['專題']],
    ['首页 / 专题 / 正文', ['专题']],
    ['位置很重要，我们要去看看', undefined],
    ['首页', undefined],
    ['各地首页推荐的办法 > 旧办法', undefined],
  ])('%s → %j', (line, parts) => expect(readBreadcrumb(line)).toEqual(parts));

  const sections = [
    { path: 'topics', title: '專題' },
    { path: 'topics/media', title: '媒體報道' },
    { path: 'archive-media', title: '媒體報道' },
    { path: 'news', title: '新聞' },
  ];
  it('finds the section in either script, the nested one where the trail leads through its parent', () => {
    expect(sectionOf(['专题', '媒体报道'], sections)).toBe('topics/media');
    expect(sectionOf(['媒体报道'], sections)).toBe('archive-media');
    expect(sectionOf(['新聞', '通知'], sections)).toBe('news');
    expect(sectionOf(['公告'], sections)).toBeUndefined();
  });
});

describe('readByLine', () => {
  it.each([
    ['本報記者 王小明 通訊員 李四', [{ name: '王小明', role: 'reporter' }, { name: '李四', role: 'correspondent' }]],
    ['□ 本报记者 王小明　李　四', [{ name: '王小明', role: 'reporter' }, { name: '李四', role: 'reporter' }]],
    ['作者：趙五', [{ name: '趙五' }]],
    ['（责任编辑：钱六）', [{ name: '钱六', role: 'editor' }]],
    ['文/图 本报记者 孙七', [{ name: '孙七', role: 'photographer' }, { name: '孙七', role: 'reporter' }]],
    ['摄影：周八', [{ name: '周八', role: 'photographer' }]],
    ['记者在现场看到，街上没有人。', undefined],
    ['编辑部的故事', undefined],
    ['作者认为这样很好，所以写了', undefined],
  ])('%s → %j', (line, authors) => expect(readByLine(line)).toEqual(authors));

  it('finds the people of a report in its first brackets', () => {
    expect(bylineInLead('本报讯（记者 王小明 通讯员 李四）2月10日，会议开始。')).toEqual([{ name: '王小明', role: 'reporter' }, { name: '李四', role: 'correspondent' }]);
    expect(bylineInLead('本报讯（二月十日）会议开始。')).toEqual([]);
  });
});

describe('readSourceLine', () => {
  it.each([
    ['来源：中国社会报 时间：2020-02-11 09:30', { source: '中国社会报', time: '2020-02-11T09:30+08:00', authors: [] }],
    ['來源：中國社會報　發佈時間：2020-02-11 09:30　【打印】【關閉】', { source: '中國社會報', time: '2020-02-11T09:30+08:00', authors: [] }],
    ['来源:xx报 作者:张三', { source: 'xx报', authors: [{ name: '张三' }] }],
    ['2020年2月11日 09:30 来源：人民网', { source: '人民网', time: '2020-02-11T09:30+08:00', authors: [] }],
    ['来源：中国社会报 2020-02-11 09:30', { source: '中国社会报', time: '2020-02-11T09:30+08:00', authors: [] }],
    ['发布时间：2020-02-11 来源： 浏览次数：123 字号：大 中 小', { time: '2020-02-11', authors: [] }],
    ['2020-02-11 09:30:00', { time: '2020-02-11T09:30+08:00', authors: [] }],
    ['2020-02-11 湖北日报', { source: '湖北日报', time: '2020-02-11', authors: [] }],
    ['时间：2020-02-11 09:30　责任编辑：王五', { time: '2020-02-11T09:30+08:00', authors: [{ name: '王五', role: 'editor' }] }],
  ])('%s', (line, expected) => expect(readSourceLine(line, zone)).toMatchObject(expected));

  it.each(['来源于生活的艺术，高于生活。', '2020年2月11日，会议在武汉召开', '时间：下周一', '我们的时间：很紧', '水的来源：长江'])('leaves %s alone or takes only what is labelled', (line) => {
    const read = readSourceLine(line, zone);
    if (line === '水的来源：长江') expect(read).toBeUndefined();
    else expect(read).toBeUndefined();
  });
});

describe('chromeKind', () => {
  it.each([
    ['【打印】【關閉】', 'tools'],
    ['打印本页 关闭窗口', 'tools'],
    ['字体：大 中 小', 'tools'],
    ['分享到：', 'tools'],
    ['在手機上打開此頁', 'qr-code'],
    ['扫一扫在手机打开当前页', 'qr-code'],
    ['上一篇：关于开展检查的通知', 'neighbours'],
    ['下一篇：没有了', 'neighbours'],
    ['版权所有：某某市民政局 鄂ICP备05000000号', 'copyright'],
    ['相关新闻', 'related'],
    ['校对：张三', 'staff'],
    ['澳门赌场 | 百家乐 | 时时彩开户', 'spam'],
    ['代开发票 微信：abc12345', 'spam'],
    ['大中小学都要开学', undefined],
    ['警方捣毁一处赌场，抓获博彩人员三名。', undefined],
    ['打印店重新开张', undefined],
    ['他在手机上打开地图，找到了那条街。', undefined],
    ['小', 'tools'],
    ['一、先稳住名单', undefined],
  ])('%s → %s', (line, kind) => expect(chromeKind(line)).toBe(kind));

  it('knows a title that is stuffed with keywords', () => {
    expect(isStuffed('百家乐|时时彩|博彩网|开户')).toBe(true);
    expect(isStuffed('先稳住名单|民政局')).toBe(false);
  });
});

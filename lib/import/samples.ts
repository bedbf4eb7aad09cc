import { strToU8, zipSync } from 'fflate';

import type { ImportContext } from './import-article';

/** A context for tests: a site with three sections, and no file beside the imported one. */
export const sampleContext: ImportContext = {
  timeZone: 'Asia/Shanghai',
  defaultScript: 'zh-Hant',
  sections: [{ path: 'topics', title: '專題' }, { path: 'topics/floods', title: '防汛救災' }, { path: 'topics/floods/media', title: '媒體報道' }],
  tags: ['floods'],
  today: '2026-03-01',
  find: () => undefined,
};

/** A page as public bodies have it, hijacked and run through a converter. */
export const samplePage = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>百家乐|时时彩平台|开户送38元|老虎机</title>
<link rel="canonical" href="http://old.example/fbjd/202002/t20200206_123.shtml">
<link rel="stylesheet" href="http://evil.example/x.css"><style>p{color:red}</style><script>alert(1)</script></head>
<body onload="alert(2)">
<div class="nav"><a href="/">首頁</a><a href="/a">機構</a><a href="/b">服務</a></div>
<div class="dqwz">當前位置：<a href="/">首頁</a> > <a href="/zt">專題</a> > <a href="/zt/fx">防汛救災</a> > <a>媒體報道</a> > 正文</div>
<div class="main"><h1>守住困難群眾的底線</h1>
<div class="info"><span>來源：社會日報</span> <span>發佈時間：2020-02-06 09:35</span> <span>瀏覽次數：1234</span> 字號：[大 中 小]</div>
<div class="content" onclick="alert(3)">
<p>　　本報記者 張三 通訊員 李四 王五</p>
<p>　　洪水來時，各級部門把責(zé)任扛在肩上，守在社區第一線，為困難群眾送去物資與關懷。</p>
<p><strong>救助先行一步</strong></p>
<p>　　據介紹，截至2月5日，全省共發放臨時救助金3?.6萬元，網(wang)(wang)站同時公佈了名單。負責人趙?說，要讓每一筆錢都用得明白。</p>
<ul><li>發放口罩</li><li>送菜上門</li></ul>
<table><tr><th>項目</th><th>數量</th></tr><tr><td>口罩</td><td>1000</td></tr></table>
<p>澳門賭場 百家樂 www.abc888.com 開戶送38元</p>
<p>　　詳見<a href="javascript:alert(4)">名單</a>。</p>
<p><img src="http://evil.example/x.gif" onerror="alert(5)"></p><iframe src="http://evil.example"></iframe>
</div>
<div class="ewm">掃一掃在手機打開此頁</div><div class="print"><a href="#">【打印】</a><a href="#">【關閉】</a></div>
<div class="footer">版權所有：某網站</div></div></body></html>
`;

/** The same as somebody pasted it into a text file. */
export const sampleText = `当前位置：首页 > 专题 > 防汛救灾 > 媒体报道 > 正文
守住困难群众的底线
来源：社会日报  时间：2020年02月06日 09:35  浏览次数：88
【字体：大 中 小】 【打印】 【关闭】

本报记者 张三 通讯员 李四 王五

　　洪水来时，各级部门把责(zé)任扛在肩上，守在社区第一线，为困难群众送去物资与关怀。

　　救助先行一步

　　据介绍，截至2月5日，全省共发放临时救助金3?.6万元。负责人赵?说，要让每一笔钱都用得明白。
　　1. 发放口罩
　　2. 送菜上门

　　捐赠不扣分文

　　口罩一千只，全数送到。你还有什么问题吗？

扫一扫在手机打开当前页
版权所有：某网站
`;

const paragraph = (text: string, style?: string) => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A .docx of paragraphs, each with its style if it has one. */
export function sampleDocx(paragraphs: readonly (readonly [text: string, style?: string])[]): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    '[Content_Types].xml': strToU8(`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
    '_rels/.rels': strToU8(`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${word}"><w:body>${paragraphs.map(([text, style]) => paragraph(text, style)).join('')}</w:body></w:document>`),
    'word/styles.xml': strToU8(`${head}<w:styles xmlns:w="${word}">${['Title', 'heading 1', 'heading 2'].map((name, i) => `<w:style w:type="paragraph" w:styleId="${['Title', 'Heading1', 'Heading2'][i]}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`),
  });
}

import type { Difference } from '@/lib/verify/compare-pages';
import type { FindingKind } from '@/lib/verify/finding';
import type { KeyFault } from '@/lib/verify/signature';
import type { Language } from '@/lib/problems/language';

/** What came and went, already put together. */
interface Changes {
  added: string;
  gone: string;
}

/** A build as its manifest tells of it. */
interface BuildName {
  builtAt: string;
  commit: string | null;
}

/** All that `content verify` says. */
export interface VerifyWords {
  kinds: Record<FindingKind, string>;
  visitors: Readonly<Record<string, string>>;
  join: string;
  and: string;
  differences: Record<Exclude<Difference['kind'], 'title'>, (changes: Changes) => string>;
  title: (changes: Changes) => string;
  more: (count: number) => string;
  moreInJson: (count: number) => string;
  /** A change that nothing can be said of. */
  bytes: string;
  missing: (status: number) => string;
  redirected: (to: string) => string;
  extra: (title: string) => string;
  elsewhere: string;
  unanswered: (reason: string) => string;
  right: string;
  seenBy: (visitors: string, what: string) => string;
  badSignature: string;
  noSignature: string;
  keyFault: Record<KeyFault, (file: string) => string>;
  noOrigin: string;
  badOrigin: (value: string, basePath: string) => string;
  badNumber: (option: string, value: string) => string;
  badVisitor: (value: string, all: readonly string[]) => string;
  noManifest: (file: string) => string;
  badManifest: (file: string) => string;
  remoteNeedsKey: string;
  remoteOrFile: string;
  noFile: (file: string) => string;
  noRemoteManifest: (url: string, status: number) => string;
  unreachable: (origin: string, reason: string) => string;
  leadsAway: (origin: string, to: string) => string;
  lost: (origin: string) => string;
  build: (build: BuildName, file: string) => string;
  goesOn: (count: number) => string;
  stopped: string;
  comparing: string;
  untrusted: string;
  fine: (origin: string, checked: number) => string;
  found: (origin: string, checked: number, findings: number) => string;
  unasked: (count: number) => string;
  whatNow: string;
}

/** What came and what went, where there is any, in words. */
const came = (newWords: string, lostWords: string, colon: string, and: string) => ({ added, gone }: Changes) =>
  [added && `${newWords}${colon}${added}`, gone && `${lostWords}${colon}${gone}`].filter(Boolean).join(and);
const en = (name: string) => came(`${name} that was not built`, `${name} that is gone`, ': ', '; ');
const hans = (name: string) => came(`多出的${name}`, `不见了的${name}`, '：', '；');
const hant = (name: string) => came(`多出的${name}`, `不見了的${name}`, '：', '；');

/** The words of `content verify`, by language. */
export const verifyWords = {
  en: {
    kinds: {
      changed: 'changed: not what was built', missing: 'missing', extra: 'extra: the build does not know them',
      cloaked: 'cloaked: visitors see different things', redirected: 'redirected elsewhere',
    },
    visitors: { browser: 'a browser', googlebot: 'Googlebot', baiduspider: 'Baiduspider', 'search-visitor': 'a phone that comes from a search', sitemap: 'the sitemap' },
    join: ', ',
    and: '; ',
    differences: {
      script: en('script'), 'inline-script': en('script in the page'), data: en('data for machines'), suspect: ({ added }) => `what was built is not at hand to compare; it has ${added}`,
      frame: en('embedded page'), form: en('form'), 'hidden-link': en('hidden link'), link: en('link'), head: en('entry of the head'), style: en('style'),
      'hidden-text': en('hidden text'), text: en('text'), snippet: en('text of the file'), header: en('header of the answer'),
      larger: ({ added, gone }) => `more than ${added} bytes, where ${gone} were built`,
      'other-build': ({ added }) => `the host has another build: ${added}. Deploy what is in out/, or compare with the manifest of that build`,
    },
    title: ({ added, gone }) => `the title is “${added}”${gone ? `, was “${gone}”` : ''}`,
    more: (count) => `and ${count} more`,
    moreInJson: (count) => `and ${count} more; --json has them all`,
    bytes: 'other bytes than were built',
    missing: (status) => `status ${status}`,
    redirected: (to) => `leads to ${to}`,
    extra: (title) => (title ? `a page “${title}”` : 'something answers'),
    elsewhere: 'stands in the site’s own sitemap, and is another site',
    unanswered: (reason) => `no answer (${reason}), asked several times`,
    right: 'as it was built',
    seenBy: (visitors, what) => `${visitors}: ${what}`,
    badSignature: 'the signature is not of this manifest and this key: nothing that it says can be relied on',
    noSignature: 'no signature: build with SIGNING_KEY, or leave out --key',
    keyFault: {
      unreadable: (file) => `${file} holds no key. It must be the public key in PEM form, as \`openssl pkey -in signing.pem -pubout\` writes it.`,
      'other-kind': (file) => `${file} holds a key of another kind than Ed25519.`,
      private: (file) => `${file} holds the private key. Keep it where the site is built, and give the public one here: openssl pkey -in ${file} -pubout -out public.pem`,
    },
    noOrigin: 'Which site? For example: npm run content -- verify https://example.org',
    badOrigin: (value, basePath) => `\`${value}\` is no site to compare. Write it as https://example.org${basePath}, without more behind it.`,
    badNumber: (option, value) => `--${option} is "${value}"; it must be a whole number of 1 or more.`,
    badVisitor: (value, all) => `There is no visitor \`${value}\`. There are: ${all.join(', ')}`,
    noManifest: (file) => `There is no ${file}. Build the site as it was deployed (npm run build), name the manifest of that build (--manifest FILE), or trust the one on the host by its signature (--remote --key FILE).`,
    badManifest: (file) => `${file} is no manifest of this software.`,
    remoteNeedsKey: '--remote relies on the manifest that the host itself has; whoever changes pages can change that too. Give the public key that it must be signed with: --key FILE',
    remoteOrFile: 'Write either --remote or --manifest FILE.',
    noFile: (file) => `There is no file ${file}.`,
    noRemoteManifest: (url, status) => `There is no manifest at ${url} (status ${status}).`,
    unreachable: (origin, reason) => `${origin} does not answer (${reason}). Is the address right, and are you online?`,
    leadsAway: (origin, to) => `${origin} leads to ${to}. If that is the site, compare that: npm run content -- verify ${to}`,
    lost: (origin) => `${origin} stopped answering. The same command goes on from here.`,
    build: ({ builtAt, commit }, file) => `by ${file}: built ${builtAt}, ${commit ? `commit ${commit.slice(0, 12)}` : 'no commit known'}`,
    goesOn: (count) => `goes on from an earlier run: ${count} addresses were seen (--fresh: from the beginning)`,
    stopped: 'Stopped. The same command goes on from here.',
    comparing: 'comparing',
    untrusted: 'Nothing was compared.',
    fine: (origin, checked) => `${origin}: ${checked} addresses, all as they were built`,
    found: (origin, checked, findings) => `${origin}: ${checked} addresses, ${findings} not as built`,
    unasked: (count) => `${count} more addresses that the build does not know were not asked for.`,
    whatNow: 'What to do: docs/operations.md',
  },
  'zh-Hans': {
    kinds: { changed: '改动过：与生成的不同', missing: '缺少', extra: '多出：生成时没有', cloaked: '看人下菜：不同的来访者看到的不同', redirected: '转去了别处' },
    visitors: { browser: '浏览器', googlebot: 'Googlebot', baiduspider: '百度蜘蛛', 'search-visitor': '从搜索点进来的手机', sitemap: '网站地图' },
    join: '、',
    and: '；',
    differences: {
      script: hans('脚本'), 'inline-script': hans('页内脚本'), data: hans('机器读的数据'), suspect: ({ added }) => `手边没有生成时的那一页可比；上面有：${added}`,
      frame: hans('嵌入网页'), form: hans('表单'), 'hidden-link': hans('隐藏链接'), link: hans('链接'), head: hans('页首信息'), style: hans('样式'),
      'hidden-text': hans('隐藏文字'), text: hans('文字'), snippet: hans('文件内容'), header: hans('回应标头'),
      larger: ({ added, gone }) => `超过 ${added} 字节，生成时是 ${gone} 字节`,
      'other-build': ({ added }) => `主机上是另一次生成的：${added}。请发布 out/ 里的，或者拿那一次的清单来比`,
    },
    title: ({ added, gone }) => `标题是“${added}”${gone ? `，原为“${gone}”` : ''}`,
    more: (count) => `还有 ${count} 处`,
    moreInJson: (count) => `还有 ${count} 个，全部在 --json 里`,
    bytes: '字节与生成的不同',
    missing: (status) => `状态 ${status}`,
    redirected: (to) => `转到 ${to}`,
    extra: (title) => (title ? `有一页“${title}”` : '有东西回应'),
    elsewhere: '写在本站的网站地图里，却是别的网站',
    unanswered: (reason) => `没有回应（${reason}），问过几次`,
    right: '与生成的一样',
    seenBy: (visitors, what) => `${visitors}：${what}`,
    badSignature: '签名与这份清单、这把钥匙不符：清单上的话都不可信',
    noSignature: '没有签名：生成时请给 SIGNING_KEY，或者不写 --key',
    keyFault: {
      unreadable: (file) => `${file} 里没有钥匙。应当是 PEM 形式的公钥，像 \`openssl pkey -in signing.pem -pubout\` 写出来的那样。`,
      'other-kind': (file) => `${file} 里的钥匙不是 Ed25519 的。`,
      private: (file) => `${file} 里是私钥。私钥留在生成网站的地方，这里要公钥：openssl pkey -in ${file} -pubout -out public.pem`,
    },
    noOrigin: '哪个网站？例如：npm run content -- verify https://example.org',
    badOrigin: (value, basePath) => `\`${value}\` 不是可以比对的网站。请写成 https://example.org${basePath}，后面不带别的。`,
    badNumber: (option, value) => `--${option} 写的是“${value}”，应当是 1 或更大的整数。`,
    badVisitor: (value, all) => `没有叫 \`${value}\` 的来访者。有：${all.join('、')}`,
    noManifest: (file) => `没有 ${file}。请照发布时的样子生成一遍（npm run build），或者写明那一次的清单（--manifest 文件），或者凭签名相信主机上的那份（--remote --key 文件）。`,
    badManifest: (file) => `${file} 不是本软件的清单。`,
    remoteNeedsKey: '--remote 相信主机自己的清单；改得了网页的人，也改得了它。请给验签的公钥：--key 文件',
    remoteOrFile: '--remote 与 --manifest 只能写一个。',
    noFile: (file) => `没有文件 ${file}。`,
    noRemoteManifest: (url, status) => `${url} 没有清单（状态 ${status}）。`,
    unreachable: (origin, reason) => `${origin} 没有回应（${reason}）。网址写对了吗？网络通吗？`,
    leadsAway: (origin, to) => `${origin} 转到 ${to}。网站若是那一个，请比那一个：npm run content -- verify ${to}`,
    lost: (origin) => `${origin} 中途不再回应。再写一次同样的命令，就从这里接着做。`,
    build: ({ builtAt, commit }, file) => `依据 ${file}：${builtAt} 生成，${commit ? `提交 ${commit.slice(0, 12)}` : '不知是哪次提交'}`,
    goesOn: (count) => `接着上次做：已看过 ${count} 个网址（--fresh：从头开始）`,
    stopped: '停下了。再写一次同样的命令，就从这里接着做。',
    comparing: '正在比对',
    untrusted: '什么也没有比。',
    fine: (origin, checked) => `${origin}：${checked} 个网址，都与生成的一样`,
    found: (origin, checked, findings) => `${origin}：${checked} 个网址，${findings} 处与生成的不同`,
    unasked: (count) => `还有 ${count} 个生成时没有的网址，没有逐个去问。`,
    whatNow: '怎么办：docs/operations.md',
  },
  'zh-Hant': {
    kinds: { changed: '改動過：與生成的不同', missing: '缺少', extra: '多出：生成時沒有', cloaked: '看人下菜：不同的來訪者看到的不同', redirected: '轉去了別處' },
    visitors: { browser: '瀏覽器', googlebot: 'Googlebot', baiduspider: '百度蜘蛛', 'search-visitor': '從搜尋點進來的手機', sitemap: '網站地圖' },
    join: '、',
    and: '；',
    differences: {
      script: hant('腳本'), 'inline-script': hant('頁內腳本'), data: hant('機器讀的資料'), suspect: ({ added }) => `手邊沒有生成時的那一頁可比；上面有：${added}`,
      frame: hant('嵌入網頁'), form: hant('表單'), 'hidden-link': hant('隱藏連結'), link: hant('連結'), head: hant('頁首資訊'), style: hant('樣式'),
      'hidden-text': hant('隱藏文字'), text: hant('文字'), snippet: hant('檔案內容'), header: hant('回應標頭'),
      larger: ({ added, gone }) => `超過 ${added} 位元組，生成時是 ${gone} 位元組`,
      'other-build': ({ added }) => `主機上是另一次生成的：${added}。請發布 out/ 裡的，或者拿那一次的清單來比`,
    },
    title: ({ added, gone }) => `標題是「${added}」${gone ? `，原為「${gone}」` : ''}`,
    more: (count) => `還有 ${count} 處`,
    moreInJson: (count) => `還有 ${count} 個，全部在 --json 裡`,
    bytes: '位元組與生成的不同',
    missing: (status) => `狀態 ${status}`,
    redirected: (to) => `轉到 ${to}`,
    extra: (title) => (title ? `有一頁「${title}」` : '有東西回應'),
    elsewhere: '寫在本站的網站地圖裡，卻是別的網站',
    unanswered: (reason) => `沒有回應（${reason}），問過幾次`,
    right: '與生成的一樣',
    seenBy: (visitors, what) => `${visitors}：${what}`,
    badSignature: '簽名與這份清單、這把鑰匙不符：清單上的話都不可信',
    noSignature: '沒有簽名：生成時請給 SIGNING_KEY，或者不寫 --key',
    keyFault: {
      unreadable: (file) => `${file} 裡沒有鑰匙。應當是 PEM 形式的公鑰，像 \`openssl pkey -in signing.pem -pubout\` 寫出來的那樣。`,
      'other-kind': (file) => `${file} 裡的鑰匙不是 Ed25519 的。`,
      private: (file) => `${file} 裡是私鑰。私鑰留在生成網站的地方，這裡要公鑰：openssl pkey -in ${file} -pubout -out public.pem`,
    },
    noOrigin: '哪個網站？例如：npm run content -- verify https://example.org',
    badOrigin: (value, basePath) => `\`${value}\` 不是可以比對的網站。請寫成 https://example.org${basePath}，後面不帶別的。`,
    badNumber: (option, value) => `--${option} 寫的是「${value}」，應當是 1 或更大的整數。`,
    badVisitor: (value, all) => `沒有叫 \`${value}\` 的來訪者。有：${all.join('、')}`,
    noManifest: (file) => `沒有 ${file}。請照發布時的樣子生成一遍（npm run build），或者寫明那一次的清單（--manifest 檔案），或者憑簽名相信主機上的那份（--remote --key 檔案）。`,
    badManifest: (file) => `${file} 不是本軟體的清單。`,
    remoteNeedsKey: '--remote 相信主機自己的清單；改得了網頁的人，也改得了它。請給驗簽的公鑰：--key 檔案',
    remoteOrFile: '--remote 與 --manifest 只能寫一個。',
    noFile: (file) => `沒有檔案 ${file}。`,
    noRemoteManifest: (url, status) => `${url} 沒有清單（狀態 ${status}）。`,
    unreachable: (origin, reason) => `${origin} 沒有回應（${reason}）。網址寫對了嗎？網路通嗎？`,
    leadsAway: (origin, to) => `${origin} 轉到 ${to}。網站若是那一個，請比那一個：npm run content -- verify ${to}`,
    lost: (origin) => `${origin} 中途不再回應。再寫一次同樣的命令，就從這裡接著做。`,
    build: ({ builtAt, commit }, file) => `依據 ${file}：${builtAt} 生成，${commit ? `提交 ${commit.slice(0, 12)}` : '不知是哪次提交'}`,
    goesOn: (count) => `接著上次做：已看過 ${count} 個網址（--fresh：從頭開始）`,
    stopped: '停下了。再寫一次同樣的命令，就從這裡接著做。',
    comparing: '正在比對',
    untrusted: '什麼也沒有比。',
    fine: (origin, checked) => `${origin}：${checked} 個網址，都與生成的一樣`,
    found: (origin, checked, findings) => `${origin}：${checked} 個網址，${findings} 處與生成的不同`,
    unasked: (count) => `還有 ${count} 個生成時沒有的網址，沒有逐個去問。`,
    whatNow: '怎麼辦：docs/operations.md',
  },
} satisfies Record<Language, VerifyWords>;

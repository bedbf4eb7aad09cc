import { sayReason, type ExpectedValue, type IdleOverride, type OtherRow, type Reason, type ValueKind } from '../reasons';
import { zhHantReasons } from './zh-Hant-reasons';

import type { Wordings } from './wordings';

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join('、');
const because = (reason: Reason) => sayReason(zhHantReasons, reason);
const nameScript = (variant: string) => (variant.startsWith('zh-Hans') ? '簡體' : '繁體');
const kinds: Readonly<Record<ValueKind | 'row', string>> = { text: '文字', number: '數字', boolean: '是或否', list: '清單', group: '一組欄位', row: ' `{keep: 于右任}` 這樣的一行' };
const expectedIn = (expected: ExpectedValue) => (typeof expected === 'object' ? ` ${list(expected.oneOf)} 之一` : expected === 'boolean' ? ' `true` 或 `false`' : kinds[expected]);
const nameOverride = (what: IdleOverride) => (what.kind === 'keep' ? `<Keep>${what.words}</Keep> ` : what.kind === 'variant' ? '這個 <Variant> ' : `這份 ${what.variant} 手寫版`);
const nameRow = (row: OtherRow) => ('line' in row ? `${row.file ? ` ${row.file} ` : ''}第 ${row.line} 行` : `全站詞表的 ${row.words} 這一行`);
const writesTheSame = (by: OtherRow | undefined) => `不起作用：${by ? `有${nameRow(by)}在，` : ''}沒有它，轉換結果也一樣。`;
const didYouMean = (name: string | undefined, otherwise: string) => (name ? `是想寫 \`${name}\` 嗎？` : otherwise);

/** Every rule of `content check` in Traditional Chinese. */
export const zhHant: Wordings = {
  // Files
  'file-encoding': () => ({
    message: '檔案不是 UTF-8 編碼：這裡有幾個位元組認不出是什麼字。',
    fix: '請用 UTF-8 編碼另存（多數編輯器在另存時可以選擇編碼）。',
  }),
  'file-unknown': ({ name }) => ({
    message: `\`${name}\` 不是這裡該有的檔案。`,
    fix: '文章的檔名以 .mdx 結尾，此外只有 section.yml、tags.yml 和 terms/*.yml。請改名，或移出 content/。',
  }),
  'slug-invalid': ({ slug, suggestion }) => ({
    message: `名稱 \`${slug}\` 不能用在網址裡：只能用小寫字母 a–z、數字 0–9 和單個連字號。`,
    fix: suggestion ? `請改名為 \`${suggestion}\`。` : '請改名，例如用標題的拼音。',
  }),
  'slug-reserved': ({ slug }) => ({
    message: `名稱 \`${slug}\` 是網站自己要用的。`,
    fix: `請改名，例如 \`${slug}-1\`。`,
  }),
  'path-duplicate': ({ path, other }) => ({
    message: `兩個檔案的網址都是 /${path}：這一個，還有 ${other}。`,
    fix: '請給其中一個改名。',
  }),
  'section-missing': ({ folder }) => ({
    message: `資料夾 ${folder} 不是欄目：裡面沒有 section.yml。`,
    fix: `請補上 ${folder}/section.yml，寫明 \`title\` 和 \`script\`；或者把檔案移到有 section.yml 的資料夾。`,
  }),
  'variant-file-alone': ({ article }) => ({
    message: `這是手寫版，可是文章本身並不存在：${article}。`,
    fix: '請先寫文章本身，或者改正檔名。',
  }),
  'variant-file-own-script': ({ variant }) => ({
    message: `文章本身就是用 ${variant} 寫的，這份手寫版永遠沒有人讀得到。`,
    fix: '請把內容併入文章，或者刪去這個檔案。',
  }),
  'variant-file-headings': ({ own, main }) => ({
    message: `手寫版有 ${own} 個小標題，文章有 ${main} 個：指向小標題的連結可能跳錯地方。`,
    fix: '請讓兩邊的小標題數目相同、次序一致。',
  }),

  // YAML
  'yaml-invalid': ({ reason }) => ({
    message: `YAML 讀不通：${because(reason)}。`,
    fix: '請改正這一行。值裡有英文冒號或引號時，要用引號把整個值括起來。',
  }),
  'yaml-no-map': () => ({
    message: '這裡應該是 `title: …` 這樣的行。',
    fix: '請一行寫一個欄位：名稱、英文冒號、空格，然後是值。',
  }),
  'frontmatter-missing': () => ({
    message: '檔案開頭沒有 frontmatter。',
    fix: '請在第一行寫 `---`，接著寫 `title`、`script` 和 `publishedAt`，最後再寫一行 `---`。',
  }),
  'frontmatter-unclosed': () => ({
    message: 'frontmatter 沒有結尾。',
    fix: '請在最後一個欄位與正文之間加一行 `---`。',
  }),
  'field-missing': ({ field, example }) => ({
    message: `缺少 \`${field}\`。`,
    fix: `請加一行 \`${example ?? `${field}: …`}\`。`,
  }),
  'field-blank': ({ field }) => ({
    message: `\`${field}\` 沒有值。`,
    fix: '請填上；如果不需要，就刪去這一行。',
  }),
  'field-type': ({ field, expected, found }) => ({
    message: `\`${field}\` 應該是${expectedIn(expected)}，這裡卻是${kinds[found]}。`,
    fix: found === 'number' || found === 'boolean' ? '請給值加上引號。' : '請照編輯手冊的寫法填寫。',
  }),
  'field-unknown': ({ field, near, known }) => ({
    message: `沒有 \`${field}\` 這個欄位。`,
    fix: didYouMean(near, `請刪去，或改用其中一個：${list(known)}。`),
  }),
  'field-value': ({ field, value, allowed, near }) => ({
    message: `\`${field}\` 不能寫「${value}」。`,
    fix: didYouMean(near, `請寫其中一個：${list(allowed)}。`),
  }),
  'date-invalid': ({ field, value, reason }) => ({
    message: `\`${field}\` 寫的是「${value}」：${because(reason)}。`,
    fix: '請寫日期（2026-03-01），或者日期、時間和與 UTC 的時差（2026-03-01T09:30+08:00）。',
  }),
  'tag-unknown': ({ tag, near }) => ({
    message: `標籤 \`${tag}\` 沒有在 tags.yml 裡登記。`,
    fix: didYouMean(near, '請加進 content/tags.yml，或者在這裡刪去。'),
  }),
  'redirect-invalid': ({ value, reason }) => ({
    message: `無法從舊網址「${value}」轉到這篇文章：${because(reason)}。`,
    fix: '請寫本站的路徑，以斜線開頭，例如 `/news/2020/t123.html`。',
  }),
  'redirect-live': ({ value, owner }) => ({
    message: owner ? `舊網址「${value}」已被佔用：${owner} 就在那裡。` : `舊網址「${value}」已被佔用：那裡是網站自己的頁面。`,
    fix: '請在這裡刪去：已有內容的網址不能再轉到別處。',
  }),
  'redirect-twice': ({ value, other }) => ({
    message: `舊網址「${value}」有兩處要用：這裡，還有 ${other}。`,
    fix: '請在不該有它的那篇文章裡刪去。大小寫不同也算同一個網址。',
  }),
  'date-early': ({ field, value, publishedAt }) => ({
    message: `\`${field}\` 是 ${value}，早於文章的發布時間（${publishedAt}）。`,
    fix: '請改正其中一個日期。',
  }),
  'date-to-come': ({ field, value }) => ({
    message: `\`${field}\` 是 ${value}，這個時間還沒有到。`,
    fix: '請改正日期：讀者現在就會看到它。',
  }),
  'url-invalid': ({ field, value }) => ({
    message: `\`${field}\` 寫的是「${value}」，不是網址。`,
    fix: '請寫完整的網址，以 https:// 或 http:// 開頭。',
  }),
  'term-invalid': ({ reason }) => ({
    message: `詞表的這一行不能用：${because(reason)}。`,
    fix: '請寫成 `{zh-Hans: 软件, zh-Hant-TW: 軟體}` 或 `{keep: 于右任}` 的樣子。',
  }),
  'term-idle': ({ words, by }) => ({
    message: by?.isSame ? `詞表裡的 ${words} 和${nameRow(by)}一樣。` : `詞表裡的 ${words} ${writesTheSame(by)}`,
    fix: '請刪去這一行。',
  }),
  'term-unmatched': ({ words }) => ({
    message: `詞表裡的 ${words} 在本文沒有出現。`,
    fix: '請刪去這一行，或者改正寫錯的字。',
  }),
  'term-shadowed': ({ spelling, line, file }) => ({
    message: `詞表的這一行永遠用不上：${file ? ` ${file} ` : ''}第 ${line} 行給 \`${spelling}\` 寫了別的說法，而且排在前面。`,
    fix: '請刪去兩行中不對的那一行。',
  }),
  'reviewed-invalid': ({ reason }) => ({
    message: `\`reviewed\` 的這一條讀不懂：${because(reason)}。`,
    fix: "請把整句話放進引號，看過無誤的字連同轉成的字放進方括號：`- '他[困→睏]得睁不开眼。'`。",
  }),
  'reviewed-idle': ({ entry }) => ({
    message: `\`${entry}\` 這一條對不上任何地方：文中沒有把握的轉換，沒有哪一處既在這句話裡，又選了這個字。`,
    fix: '請刪去；如果是句子或選字有了改動，請用 `npm run content -- audit` 再看一遍。',
  }),
  'conversion-doubtful': ({ words, count, path }) => ({
    message: `有 ${count} 處轉換沒有把握：${words.join('、')}${words.length < count ? ' 等' : ''}。`,
    fix: `請輸入 \`npm run content -- audit ${path}\`，看看是${count === 1 ? '哪一處' : '哪幾處'}、該怎樣寫。`,
  }),

  // Text
  'body-empty': () => ({
    message: '文章沒有正文。',
    fix: '請在 frontmatter 下面寫正文，一句也可以；草稿同樣要有。',
  }),
  'heading-level': () => ({
    message: '正文裡有一個 `#` 的標題，那一級是文章標題專用的。',
    fix: '請用兩個：`## …`。',
  }),
  'nesting-deep': () => ({
    message: '這裡的引文、清單或標籤層層相套，深得沒有讀者看得清。',
    fix: '請刪去行首多餘的 `>`、`-` 等符號，或者給沒有關上的標籤補上結尾。',
  }),
  'component-unknown': ({ name, near, known }) => ({
    message: `沒有 <${name}> 這個組件。`,
    fix: near ? `是想寫 <${near}> 嗎？` : `請用其中一個：${list(known)}；如果只是普通文字，請放進反引號。`,
  }),
  'component-unclosed': ({ name }) => ({
    message: `<${name}> 從這裡開始，卻沒有結束。`,
    fix: `請在該結束的地方寫 </${name}>，或者讓這個標籤以 /> 收尾。`,
  }),
  'component-syntax': ({ reason }) => ({
    message: `這個標籤讀不懂：${because(reason)}。`,
    fix: '請寫成 <Figure src="bridge.jpg" alt="…" /> 的樣子，每個值都放進英文雙引號。',
  }),
  'component-place': ({ name, reason }) => ({
    message: `<${name}> 放錯了地方：${because(reason)}。`,
    fix: `請把 <${name}> 移到合適的地方。`,
  }),
  'component-empty': ({ name }) => ({
    message: `<${name}> 裡面是空的。`,
    fix: `請用 <${name}>…</${name}> 括住它要管的文字。`,
  }),
  'component-children': ({ name }) => ({
    message: `<${name}> 裡面不能放文字。`,
    fix: `請只寫一個標籤 <${name} … />，文字寫進它的屬性。`,
  }),
  'attribute-braces': ({ name, attribute }) => ({
    message: attribute ? `<${name}> 的 \`${attribute}\` 寫在花括號裡：文章裡不能有程式碼。` : `<${name}> 裡有花括號括住的程式碼：文章裡不能有程式碼。`,
    fix: attribute ? `請寫成 ${attribute}="…"。` : '請刪去花括號，逐一寫出屬性。',
  }),
  'attribute-unknown': ({ name, attribute, near, known }) => ({
    message: `<${name}> 沒有 \`${attribute}\` 這個屬性。`,
    fix: didYouMean(near, known.length > 0 ? `它的屬性有 ${list(known)}。` : '它沒有任何屬性。'),
  }),
  'attribute-missing': ({ name, attribute }) => ({
    message: `<${name}> 缺少 \`${attribute}\`。`,
    fix: `請加上 ${attribute}="…"。`,
  }),
  'attribute-value': ({ name, attribute, value, allowed, near }) => ({
    message: `<${name}> 的 \`${attribute}\` 不能寫「${value}」。`,
    fix: didYouMean(near, `請寫其中一個：${list(allowed)}。`),
  }),
  'variant-words-missing': ({ variant }) => ({
    message: `<Variant> 沒有寫 ${variant} 的說法。`,
    fix: `請加上 ${variant}="…"。`,
  }),
  'variant-words-script': ({ words, variant, characters, meant }) => ({
    message: `給 ${variant} 寫的 \`${words}\` 裡有不是${nameScript(variant)}寫法的字：${list(characters)}。`,
    fix: `請改成 \`${meant}\`。如果是原樣引用，請給 content/terms/ 裡的詞表加一行 \`{keep: ${words}}\`。`,
  }),
  'script-disagrees': ({ declared, isByName, written, counts, words }) => {
    const other = written === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
    const evidence = words.map(({ word, line }) => `第 ${line} 行「${word}」`).join('、');
    return {
      message:
        `${isByName ? `照檔名，這個檔案是 ${declared}` : `\`script\` 寫的是 ${declared}`}，正文卻是${nameScript(written)}：` +
        `${nameScript(written)}獨有的字有 ${counts[written]} 個（${evidence}${counts[written] > words.length ? '等' : ''}），${nameScript(other)}獨有的字有 ${counts[other]} 個。`,
      fix: isByName ? `請用 ${declared} 寫正文，或者刪去這個檔案：${declared} 的讀者會讀到由文章轉換而來的文字。` : `請改成 \`script: ${written}\`，或者換上對的正文。`,
    };
  },
  'wrong-script-character': ({ characters, script }) => ({
    message: `${list(characters.map(({ character }) => character))} 不是${nameScript(script)}的寫法，本文卻是${nameScript(script)}（\`script: ${script}\`）。`,
    fix:
      `請${characters.map(({ character, meant }) => `${characters.length > 1 ? `把 \`${character}\` ` : ''}改成 \`${meant.join('` 或 `')}\``).join('，')}。` +
      '如果是原樣引用，請用 <Keep>…</Keep> 括住；在欄位裡則給 `terms` 加一行 `{keep: …}`。',
  }),
  'wrong-character': ({ word, written, mended }) => ({
    message: `\`${word}\` 恐怕應該寫作 \`${mended}\`：\`${written}\` 是別的詞用的字。`,
    fix: `請改成 \`${mended}\`。如果本來就該這樣寫，例如是人名，請用 <Keep>…</Keep> 括住，或給 \`terms\` 加一行 \`{keep: ${word}}\`。`,
  }),
  'override-idle': ({ what, by }) => ({
    message: `${nameOverride(what)}${writesTheSame(by)}`,
    fix: '請刪去，免得後來的人猜它有什麼用。',
  }),
  'definition-unused': ({ label }) => ({
    message: `文中沒有地方引用 \`${label}\`，讀者看不到這一行。`,
    fix: `請在正文裡引用，或者刪去；如果只是普通文字，請寫成 \`\\${label}\`。`,
  }),
  'definition-twice': ({ label }) => ({
    message: `\`${label}\` 在這裡第二次出現，只有第一次的會顯示。`,
    fix: '請換一個名稱，或者刪去。',
  }),
  'footnote-missing': ({ label }) => ({
    message: `沒有 \`${label}\` 這條註腳：讀者看到的會是這個記號本身。`,
    fix: `請加一行 \`${label}: …\`。`,
  }),
  'table-cells': ({ cells, columns }) => ({
    message: `這一行有 ${cells} 格，表格只有 ${columns} 欄：多出來的讀者看不到。`,
    fix: '請在表格的頭兩行加一欄；如果 `|` 是普通文字，請寫成 `\\|`。',
  }),
  'import-export': ({ statement }) => ({
    message: `\`${statement}\` 是程式碼，文章裡不能有。`,
    fix: '請刪去這一行，組件不必引入。如果是示例，請放進程式碼區塊。',
  }),
  'html-shown': ({ tag }) => ({
    message: `${tag} 是 HTML，這裡不用：讀者看到的會是標籤本身。`,
    fix: '請改用 Markdown 或組件；如果本來就要原樣顯示，請放進反引號。',
  }),
  'link-unsafe': ({ url }) => ({
    message: `指向「${url}」的連結不安全。`,
    fix: '請改用 https://、http://、mailto:、tel:、站內路徑（/…）或小標題（#…）。',
  }),
  'file-missing': ({ src, near }) => ({
    message: `沒有「${src}」這個檔案。`,
    fix: didYouMean(near, '請把檔案放在文章旁邊，或者改正檔名。'),
  }),
  'file-outside': ({ src }) => ({
    message: `檔案「${src}」不在 content/ 裡面。`,
    fix: '請把檔案放在文章旁邊。',
  }),
  'picture-remote': ({ src }) => ({
    message: `圖片「${src}」在別的網站上。`,
    fix: '請取得許可，存到文章旁邊，再在這裡寫上檔名。',
  }),
  'picture-unreadable': ({ src }) => ({
    message: `圖片「${src}」無法讀取。`,
    fix: '請另存為 JPEG、PNG、WebP、AVIF、GIF 或 SVG。',
  }),
  'file-runnable': ({ src, part }) => ({
    message: part ? `「${src}」這張圖不只是畫，還會做別的：${part}。` : `「${src}」這一類檔案，瀏覽器或主機會當作程式來執行。`,
    fix: part ? '請刪去那一處，或者把圖另存為 PNG。' : '請改用 PDF 或圖片，或者壓縮成 .zip。',
  }),
  damaged: ({ original }) => ({
    message: `搬進來的網頁在這裡缺了字：「${original}」。`,
    fix: '請補上原來的字，再刪去 <Damaged>。',
  }),

  // Links on this site
  'link-dead': ({ href, near }) => ({
    message: `本站沒有「${href}」這一頁。`,
    fix: didYouMean(near, '請改正網址，或者刪去連結。'),
  }),
  'anchor-dead': ({ href, near, variants, where }) => ({
    message: `${where === undefined ? '本文' : ` ${where} `}${variants ? `的 ${variants.join('、')} 版` : ''}裡沒有「${href}」這個小標題。`.trimStart(),
    fix: didYouMean(near, '請在 `#` 後面照原文寫小標題，或者只連結到那一頁。'),
  }),
  'link-variant': ({ href, meant }) => ({
    message: `連結「${href}」會把所有讀者都帶到同一個版本。`,
    fix: `請寫 \`${meant}\`：每一頁會在前面補上自己的版本。`,
  }),
  'link-unpublished': ({ href, state }) => ({
    message: `「${href}」這一頁${state === 'draft' ? '還是草稿' : '還沒有到發布時間'}：發布之前，這個連結哪裡也到不了。`,
    fix: '請兩篇一起發布，或者以後再加連結。',
  }),
  'link-moved': ({ href, to }) => ({
    message: `「${href}」是舊網址。`,
    fix: `請寫 \`${to}\`。`,
  }),

  // What bad converters leave
  'gloss-left': ({ base, gloss }) => ({
    message: `\`${base}\` 後面的 \`${gloss}\` 是轉換軟體留下的注音。`,
    fix: `請刪去。如果要給讀者看，請寫 <Ruby reading="…">${base}</Ruby>；如果是原樣引用，請用 <Keep>…</Keep> 括住。`,
  }),
  'character-lost': ({ written, around }) => ({
    message: `這裡缺了字：\`${around}\`。`,
    fix: /^\?+$/u.test(written) ? '請補上原來的字；如果這裡本來是問句結束，請寫全形的 `？`。' : '請查對原文，補上原來的字。',
  }),
  'character-invisible': ({ code, around }) => ({
    message: `這裡有一個看不見的字元（${code}）：\`${around}\`。`,
    fix: '請刪去，免得搜尋和轉換出錯。',
  }),
  'character-private': ({ code, around }) => ({
    message: `\`${around}\` 裡有一個私用區的字元（${code}），只有專門的字型才顯示得出。`,
    fix: '請改用 Unicode 裡相應的字，或者用文字說明。',
  }),
  'entity-left': ({ written, meant }) => ({
    message: `讀者看到的會是 \`${written}\` 這幾個符號本身。`,
    fix: meant.trim() === '' ? '請寫一個空格，或者什麼也不寫。' : `請寫 \`${meant}\`。`,
  }),

  // Signs that others write on the site
  'title-stuffed': ({ count, phrases, separator }) => ({
    message: `這是用 \`${separator}\` 隔開的 ${count} 個關鍵字（${phrases.join('、')}……），不是標題。`,
    fix: '請查明是誰寫的，並恢復原來的標題。',
  }),
  'text-stuffed': ({ count, phrases, separator }) => ({
    message: `這是用 \`${separator}\` 隔開的 ${count} 個詞語（${phrases.join('、')}……），被人竄改的網頁常有這樣的文字。`,
    fix: '請查明是誰寫的；請刪去，或者改成清單或句子。',
  }),
  'text-hidden': ({ tag }) => ({
    message: `\`${tag}\` 是把文字藏起來、不讓讀者看到的 HTML。`,
    fix: '請查明是誰寫的，連同裡面的內容一起刪去。',
  }),
  'link-hidden': ({ href }) => ({
    message: `指向「${href}」的連結裡沒有文字，讀者看不到它。`,
    fix: '請刪去，或者寫明它通向哪裡；如果裡面是圖片，請給圖片寫替代文字。',
  }),
  'link-domain': ({ domain, near }) => ({
    message: `本站可以連結的網域裡沒有 ${domain}。`,
    fix: didYouMean(near, '如果連結沒有錯，請把網域加進 site.config.ts 的 `linkDomains`；否則請刪去連結。'),
  }),

  // Good copy
  'alt-missing': ({ isCover }) => ({
    message: isCover ? '封面圖片沒有替代文字。' : '圖片沒有替代文字。',
    fix: isCover ? '請在 `cover` 下面加上 `alt: …`，寫給看不見圖的人：圖上是什麼。' : '請寫給看不見圖的人：圖上是什麼。寫法是 ![…](…) 或 alt="…"。',
  }),
  'heading-skipped': ({ text, depth, meant }) => ({
    message: `小標題「${text}」是第 ${depth} 級，它上面的卻是第 ${meant - 1} 級。`,
    fix: `請寫成第 ${meant} 級：\`${'#'.repeat(meant)} …\`。`,
  }),
  'title-duplicate': ({ other }) => ({
    message: `標題與 ${other} 的相同。`,
    fix: '請讓讀者和搜尋引擎分得出這兩篇。',
  }),
  'punctuation-halfwidth': ({ written, meant, around }) => ({
    message: `中文裡用了半形的 \`${written}\`：\`${around}\`。`,
    fix: `請寫 \`${meant}\`。`,
  }),
  'ellipsis-dots': ({ written, meant }) => ({
    message: `\`${written}\` 不是中文的刪節號。`,
    fix: `請寫 \`${meant}\`。`,
  }),
  'digit-fullwidth': ({ written, meant }) => ({
    message: `數字 \`${written}\` 是全形的。`,
    fix: `請寫 \`${meant}\`。`,
  }),
  'space-stray': ({ around }) => ({
    message: `全形標點自帶空位，旁邊卻又有一個空格：\`${around}\`。`,
    fix: '請刪去空格。',
  }),
};

import { sayReason, type ExpectedValue, type IdleOverride, type OtherRow, type Reason, type ValueKind } from '../reasons';
import { zhHansReasons } from './zh-Hans-reasons';

import type { Wordings } from './wordings';

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join('、');
const because = (reason: Reason) => sayReason(zhHansReasons, reason);
const nameScript = (variant: string) => (variant.startsWith('zh-Hans') ? '简体' : '繁体');
const kinds: Readonly<Record<ValueKind | 'row', string>> = { text: '文字', number: '数字', boolean: '是或否', list: '列表', group: '一组字段', row: ' `{keep: 于右任}` 这样的一行' };
const expectedIn = (expected: ExpectedValue) => (typeof expected === 'object' ? ` ${list(expected.oneOf)} 之一` : expected === 'boolean' ? ' `true` 或 `false`' : kinds[expected]);
const nameOverride = (what: IdleOverride) => (what.kind === 'keep' ? `<Keep>${what.words}</Keep> ` : what.kind === 'variant' ? '这个 <Variant> ' : `这份 ${what.variant} 手写版`);
const nameRow = (row: OtherRow) => ('line' in row ? `${row.file ? ` ${row.file} ` : ''}第 ${row.line} 行` : `全站词表的 ${row.words} 这一行`);
const writesTheSame = (by: OtherRow | undefined) => `不起作用：${by ? `有${nameRow(by)}在，` : ''}没有它，转换结果也一样。`;
const didYouMean = (name: string | undefined, otherwise: string) => (name ? `是想写 \`${name}\` 吗？` : otherwise);

/** Every rule of `content check` in Simplified Chinese. */
export const zhHans: Wordings = {
  // Files
  'file-encoding': () => ({
    message: '文件不是 UTF-8 编码：这里有几个字节认不出是什么字。',
    fix: '请用 UTF-8 编码另存（多数编辑器在另存时可以选择编码）。',
  }),
  'file-unknown': ({ name }) => ({
    message: `\`${name}\` 不是这里该有的文件。`,
    fix: '文章的文件名以 .mdx 结尾，此外只有 section.yml、tags.yml 和 terms/*.yml。请改名，或移出 content/。',
  }),
  'slug-invalid': ({ slug, suggestion }) => ({
    message: `名称 \`${slug}\` 不能用在网址里：只能用小写字母 a–z、数字 0–9 和单个连字符。`,
    fix: suggestion ? `请改名为 \`${suggestion}\`。` : '请改名，例如用标题的拼音。',
  }),
  'slug-reserved': ({ slug }) => ({
    message: `名称 \`${slug}\` 是网站自己要用的。`,
    fix: `请改名，例如 \`${slug}-1\`。`,
  }),
  'path-duplicate': ({ path, other }) => ({
    message: `两个文件的网址都是 /${path}：这一个，还有 ${other}。`,
    fix: '请给其中一个改名。',
  }),
  'section-missing': ({ folder }) => ({
    message: `文件夹 ${folder} 不是栏目：里面没有 section.yml。`,
    fix: `请补上 ${folder}/section.yml，写明 \`title\` 和 \`script\`；或者把文件移到有 section.yml 的文件夹。`,
  }),
  'variant-file-alone': ({ article }) => ({
    message: `这是手写版，可是文章本身并不存在：${article}。`,
    fix: '请先写文章本身，或者改正文件名。',
  }),
  'variant-file-own-script': ({ variant }) => ({
    message: `文章本身就是用 ${variant} 写的，这份手写版永远没有人读得到。`,
    fix: '请把内容并入文章，或者删去这个文件。',
  }),
  'variant-file-headings': ({ own, main }) => ({
    message: `手写版有 ${own} 个小标题，文章有 ${main} 个：指向小标题的链接可能跳错地方。`,
    fix: '请让两边的小标题数目相同、次序一致。',
  }),

  // YAML
  'yaml-invalid': ({ reason }) => ({
    message: `YAML 读不通：${because(reason)}。`,
    fix: '请改正这一行。值里有英文冒号或引号时，要用引号把整个值括起来。',
  }),
  'yaml-no-map': () => ({
    message: '这里应该是 `title: …` 这样的行。',
    fix: '请一行写一个字段：名称、英文冒号、空格，然后是值。',
  }),
  'frontmatter-missing': () => ({
    message: '文件开头没有 frontmatter。',
    fix: '请在第一行写 `---`，接着写 `title`、`script` 和 `publishedAt`，最后再写一行 `---`。',
  }),
  'frontmatter-unclosed': () => ({
    message: 'frontmatter 没有结尾。',
    fix: '请在最后一个字段与正文之间加一行 `---`。',
  }),
  'field-missing': ({ field, example }) => ({
    message: `缺少 \`${field}\`。`,
    fix: `请加一行 \`${example ?? `${field}: …`}\`。`,
  }),
  'field-blank': ({ field }) => ({
    message: `\`${field}\` 没有值。`,
    fix: '请填上；如果不需要，就删去这一行。',
  }),
  'field-type': ({ field, expected, found }) => ({
    message: `\`${field}\` 应该是${expectedIn(expected)}，这里却是${kinds[found]}。`,
    fix: found === 'number' || found === 'boolean' ? '请给值加上引号。' : '请照编辑手册的写法填写。',
  }),
  'field-unknown': ({ field, near, known }) => ({
    message: `没有 \`${field}\` 这个字段。`,
    fix: didYouMean(near, `请删去，或改用其中一个：${list(known)}。`),
  }),
  'field-value': ({ field, value, allowed, near }) => ({
    message: `\`${field}\` 不能写“${value}”。`,
    fix: didYouMean(near, `请写其中一个：${list(allowed)}。`),
  }),
  'date-invalid': ({ field, value, reason }) => ({
    message: `\`${field}\` 写的是“${value}”：${because(reason)}。`,
    fix: '请写日期（2026-03-01），或者日期、时间和与 UTC 的时差（2026-03-01T09:30+08:00）。',
  }),
  'tag-unknown': ({ tag, near }) => ({
    message: `标签 \`${tag}\` 没有在 tags.yml 里登记。`,
    fix: didYouMean(near, '请加进 content/tags.yml，或者在这里删去。'),
  }),
  'redirect-invalid': ({ value, reason }) => ({
    message: `无法从旧网址“${value}”转到这篇文章：${because(reason)}。`,
    fix: '请写本站的路径，以斜杠开头，例如 `/news/2020/t123.html`。',
  }),
  'redirect-live': ({ value, owner }) => ({
    message: owner ? `旧网址“${value}”已被占用：${owner} 就在那里。` : `旧网址“${value}”已被占用：那里是网站自己的页面。`,
    fix: '请在这里删去：已有内容的网址不能再转到别处。',
  }),
  'redirect-twice': ({ value, other }) => ({
    message: `旧网址“${value}”有两处要用：这里，还有 ${other}。`,
    fix: '请在不该有它的那篇文章里删去。大小写不同也算同一个网址。',
  }),
  'date-early': ({ field, value, publishedAt }) => ({
    message: `\`${field}\` 是 ${value}，早于文章的发布时间（${publishedAt}）。`,
    fix: '请改正其中一个日期。',
  }),
  'date-to-come': ({ field, value }) => ({
    message: `\`${field}\` 是 ${value}，这个时间还没有到。`,
    fix: '请改正日期：读者现在就会看到它。',
  }),
  'url-invalid': ({ field, value }) => ({
    message: `\`${field}\` 写的是“${value}”，不是网址。`,
    fix: '请写完整的网址，以 https:// 或 http:// 开头。',
  }),
  'term-invalid': ({ reason }) => ({
    message: `词表的这一行不能用：${because(reason)}。`,
    fix: '请写成 `{zh-Hans: 软件, zh-Hant-TW: 軟體}` 或 `{keep: 于右任}` 的样子。',
  }),
  'term-idle': ({ words, by }) => ({
    message: by?.isSame ? `词表里的 ${words} 和${nameRow(by)}一样。` : `词表里的 ${words} ${writesTheSame(by)}`,
    fix: '请删去这一行。',
  }),
  'term-unmatched': ({ words }) => ({
    message: `词表里的 ${words} 在本文没有出现。`,
    fix: '请删去这一行，或者改正写错的字。',
  }),
  'term-shadowed': ({ spelling, line, file }) => ({
    message: `词表的这一行永远用不上：${file ? ` ${file} ` : ''}第 ${line} 行给 \`${spelling}\` 写了别的说法，而且排在前面。`,
    fix: '请删去两行中不对的那一行。',
  }),
  'reviewed-invalid': ({ reason }) => ({
    message: `\`reviewed\` 的这一条读不懂：${because(reason)}。`,
    fix: "请把整句话放进引号，看过无误的字连同转成的字放进方括号：`- '他[困→睏]得睁不开眼。'`。",
  }),
  'reviewed-idle': ({ entry }) => ({
    message: `\`${entry}\` 这一条对不上任何地方：文中没有把握的转换，没有哪一处既在这句话里，又选了这个字。`,
    fix: '请删去；如果是句子或选字有了改动，请用 `npm run content -- audit` 再看一遍。',
  }),
  'conversion-doubtful': ({ words, count, path }) => ({
    message: `有 ${count} 处转换没有把握：${words.join('、')}${words.length < count ? ' 等' : ''}。`,
    fix: `请输入 \`npm run content -- audit ${path}\`，看看是${count === 1 ? '哪一处' : '哪几处'}、该怎样写。`,
  }),

  // Text
  'body-empty': () => ({
    message: '文章没有正文。',
    fix: '请在 frontmatter 下面写正文，一句也可以；草稿同样要有。',
  }),
  'heading-level': () => ({
    message: '正文里有一个 `#` 的标题，那一级是文章标题专用的。',
    fix: '请用两个：`## …`。',
  }),
  'nesting-deep': () => ({
    message: '这里的引文、列表或标签层层相套，深得没有读者看得清。',
    fix: '请删去行首多余的 `>`、`-` 等符号，或者给没有关上的标签补上结尾。',
  }),
  'component-unknown': ({ name, near, known }) => ({
    message: `没有 <${name}> 这个组件。`,
    fix: near ? `是想写 <${near}> 吗？` : `请用其中一个：${list(known)}；如果只是普通文字，请放进反引号。`,
  }),
  'component-unclosed': ({ name }) => ({
    message: `<${name}> 从这里开始，却没有结束。`,
    fix: `请在该结束的地方写 </${name}>，或者让这个标签以 /> 收尾。`,
  }),
  'component-syntax': ({ reason }) => ({
    message: `这个标签读不懂：${because(reason)}。`,
    fix: '请写成 <Figure src="bridge.jpg" alt="…" /> 的样子，每个值都放进英文双引号。',
  }),
  'component-place': ({ name, reason }) => ({
    message: `<${name}> 放错了地方：${because(reason)}。`,
    fix: `请把 <${name}> 移到合适的地方。`,
  }),
  'component-empty': ({ name }) => ({
    message: `<${name}> 里面是空的。`,
    fix: `请用 <${name}>…</${name}> 括住它要管的文字。`,
  }),
  'component-children': ({ name }) => ({
    message: `<${name}> 里面不能放文字。`,
    fix: `请只写一个标签 <${name} … />，文字写进它的属性。`,
  }),
  'attribute-braces': ({ name, attribute }) => ({
    message: attribute ? `<${name}> 的 \`${attribute}\` 写在花括号里：文章里不能有代码。` : `<${name}> 里有花括号括住的代码：文章里不能有代码。`,
    fix: attribute ? `请写成 ${attribute}="…"。` : '请删去花括号，逐一写出属性。',
  }),
  'attribute-unknown': ({ name, attribute, near, known }) => ({
    message: `<${name}> 没有 \`${attribute}\` 这个属性。`,
    fix: didYouMean(near, known.length > 0 ? `它的属性有 ${list(known)}。` : '它没有任何属性。'),
  }),
  'attribute-missing': ({ name, attribute }) => ({
    message: `<${name}> 缺少 \`${attribute}\`。`,
    fix: `请加上 ${attribute}="…"。`,
  }),
  'attribute-value': ({ name, attribute, value, allowed, near }) => ({
    message: `<${name}> 的 \`${attribute}\` 不能写“${value}”。`,
    fix: didYouMean(near, `请写其中一个：${list(allowed)}。`),
  }),
  'variant-words-missing': ({ variant }) => ({
    message: `<Variant> 没有写 ${variant} 的说法。`,
    fix: `请加上 ${variant}="…"。`,
  }),
  'variant-words-script': ({ words, variant, characters, meant }) => ({
    message: `给 ${variant} 写的 \`${words}\` 里有不是${nameScript(variant)}写法的字：${list(characters)}。`,
    fix: `请改成 \`${meant}\`。如果是原样引用，请给 content/terms/ 里的词表加一行 \`{keep: ${words}}\`。`,
  }),
  'script-disagrees': ({ declared, isByName, written, counts, words }) => {
    const other = written === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
    const evidence = words.map(({ word, line }) => `第 ${line} 行“${word}”`).join('、');
    return {
      message:
        `${isByName ? `照文件名，这个文件是 ${declared}` : `\`script\` 写的是 ${declared}`}，正文却是${nameScript(written)}：` +
        `${nameScript(written)}独有的字有 ${counts[written]} 个（${evidence}${counts[written] > words.length ? '等' : ''}），${nameScript(other)}独有的字有 ${counts[other]} 个。`,
      fix: isByName ? `请用 ${declared} 写正文，或者删去这个文件：${declared} 的读者会读到由文章转换而来的文字。` : `请改成 \`script: ${written}\`，或者换上对的正文。`,
    };
  },
  'wrong-script-character': ({ characters, script }) => ({
    message: `${list(characters.map(({ character }) => character))} 不是${nameScript(script)}的写法，本文却是${nameScript(script)}（\`script: ${script}\`）。`,
    fix:
      `请${characters.map(({ character, meant }) => `${characters.length > 1 ? `把 \`${character}\` ` : ''}改成 \`${meant.join('` 或 `')}\``).join('，')}。` +
      '如果是原样引用，请用 <Keep>…</Keep> 括住；在字段里则给 `terms` 加一行 `{keep: …}`。',
  }),
  'wrong-character': ({ word, written, mended }) => ({
    message: `\`${word}\` 恐怕应该写作 \`${mended}\`：\`${written}\` 是别的词用的字。`,
    fix: `请改成 \`${mended}\`。如果本来就该这样写，例如是人名，请用 <Keep>…</Keep> 括住，或给 \`terms\` 加一行 \`{keep: ${word}}\`。`,
  }),
  'override-idle': ({ what, by }) => ({
    message: `${nameOverride(what)}${writesTheSame(by)}`,
    fix: '请删去，免得后来的人猜它有什么用。',
  }),
  'definition-unused': ({ label }) => ({
    message: `文中没有地方引用 \`${label}\`，读者看不到这一行。`,
    fix: `请在正文里引用，或者删去；如果只是普通文字，请写成 \`\\${label}\`。`,
  }),
  'definition-twice': ({ label }) => ({
    message: `\`${label}\` 在这里第二次出现，只有第一次的会显示。`,
    fix: '请换一个名称，或者删去。',
  }),
  'footnote-missing': ({ label }) => ({
    message: `没有 \`${label}\` 这条脚注：读者看到的会是这个记号本身。`,
    fix: `请加一行 \`${label}: …\`。`,
  }),
  'table-cells': ({ cells, columns }) => ({
    message: `这一行有 ${cells} 格，表格只有 ${columns} 列：多出来的读者看不到。`,
    fix: '请在表格的头两行加一列；如果 `|` 是普通文字，请写成 `\\|`。',
  }),
  'import-export': ({ statement }) => ({
    message: `\`${statement}\` 是代码，文章里不能有。`,
    fix: '请删去这一行，组件不必引入。如果是示例，请放进代码块。',
  }),
  'html-shown': ({ tag }) => ({
    message: `${tag} 是 HTML，这里不用：读者看到的会是标签本身。`,
    fix: '请改用 Markdown 或组件；如果本来就要原样显示，请放进反引号。',
  }),
  'link-unsafe': ({ url }) => ({
    message: `指向“${url}”的链接不安全。`,
    fix: '请改用 https://、http://、mailto:、tel:、站内路径（/…）或小标题（#…）。',
  }),
  'file-missing': ({ src, near }) => ({
    message: `没有“${src}”这个文件。`,
    fix: didYouMean(near, '请把文件放在文章旁边，或者改正文件名。'),
  }),
  'file-outside': ({ src }) => ({
    message: `文件“${src}”不在 content/ 里面。`,
    fix: '请把文件放在文章旁边。',
  }),
  'picture-remote': ({ src }) => ({
    message: `图片“${src}”在别的网站上。`,
    fix: '请取得许可，存到文章旁边，再在这里写上文件名。',
  }),
  'picture-unreadable': ({ src }) => ({
    message: `图片“${src}”无法读取。`,
    fix: '请另存为 JPEG、PNG、WebP、AVIF、GIF 或 SVG。',
  }),
  'file-runnable': ({ src, part }) => ({
    message: part ? `“${src}”这张图不只是画，还会做别的：${part}。` : `“${src}”这一类文件，浏览器或主机会当作程序来执行。`,
    fix: part ? '请删去那一处，或者把图另存为 PNG。' : '请改用 PDF 或图片，或者压缩成 .zip。',
  }),
  damaged: ({ original }) => ({
    message: `搬进来的网页在这里缺了字：“${original}”。`,
    fix: '请补上原来的字，再删去 <Damaged>。',
  }),

  // Links on this site
  'link-dead': ({ href, near }) => ({
    message: `本站没有“${href}”这一页。`,
    fix: didYouMean(near, '请改正网址，或者删去链接。'),
  }),
  'anchor-dead': ({ href, near, variants, where }) => ({
    message: `${where === undefined ? '本文' : ` ${where} `}${variants ? `的 ${variants.join('、')} 版` : ''}里没有“${href}”这个小标题。`.trimStart(),
    fix: didYouMean(near, '请在 `#` 后面照原文写小标题，或者只链接到那一页。'),
  }),
  'link-variant': ({ href, meant }) => ({
    message: `链接“${href}”会把所有读者都带到同一个版本。`,
    fix: `请写 \`${meant}\`：每一页会在前面补上自己的版本。`,
  }),
  'link-unpublished': ({ href, state }) => ({
    message: `“${href}”这一页${state === 'draft' ? '还是草稿' : '还没有到发布时间'}：发布之前，这个链接哪里也到不了。`,
    fix: '请两篇一起发布，或者以后再加链接。',
  }),
  'link-moved': ({ href, to }) => ({
    message: `“${href}”是旧网址。`,
    fix: `请写 \`${to}\`。`,
  }),

  // What bad converters leave
  'gloss-left': ({ base, gloss }) => ({
    message: `\`${base}\` 后面的 \`${gloss}\` 是转换软件留下的注音。`,
    fix: `请删去。如果要给读者看，请写 <Ruby reading="…">${base}</Ruby>；如果是原样引用，请用 <Keep>…</Keep> 括住。`,
  }),
  'character-lost': ({ written, around }) => ({
    message: `这里缺了字：\`${around}\`。`,
    fix: /^\?+$/u.test(written) ? '请补上原来的字；如果这里本来是问句结束，请写全角的 `？`。' : '请查对原文，补上原来的字。',
  }),
  'character-invisible': ({ code, around }) => ({
    message: `这里有一个看不见的字符（${code}）：\`${around}\`。`,
    fix: '请删去，免得搜索和转换出错。',
  }),
  'character-private': ({ code, around }) => ({
    message: `\`${around}\` 里有一个私用区的字符（${code}），只有专门的字体才显示得出。`,
    fix: '请改用 Unicode 里相应的字，或者用文字说明。',
  }),
  'entity-left': ({ written, meant }) => ({
    message: `读者看到的会是 \`${written}\` 这几个符号本身。`,
    fix: meant.trim() === '' ? '请写一个空格，或者什么也不写。' : `请写 \`${meant}\`。`,
  }),

  // Signs that others write on the site
  'title-stuffed': ({ count, phrases, separator }) => ({
    message: `这是用 \`${separator}\` 隔开的 ${count} 个关键词（${phrases.join('、')}……），不是标题。`,
    fix: '请查明是谁写的，并恢复原来的标题。',
  }),
  'text-stuffed': ({ count, phrases, separator }) => ({
    message: `这是用 \`${separator}\` 隔开的 ${count} 个词语（${phrases.join('、')}……），被人篡改的网页常有这样的文字。`,
    fix: '请查明是谁写的；请删去，或者改成列表或句子。',
  }),
  'text-hidden': ({ tag }) => ({
    message: `\`${tag}\` 是把文字藏起来、不让读者看到的 HTML。`,
    fix: '请查明是谁写的，连同里面的内容一起删去。',
  }),
  'link-hidden': ({ href }) => ({
    message: `指向“${href}”的链接里没有文字，读者看不到它。`,
    fix: '请删去，或者写明它通向哪里；如果里面是图片，请给图片写替代文字。',
  }),
  'link-domain': ({ domain, near }) => ({
    message: `本站可以链接的域名里没有 ${domain}。`,
    fix: didYouMean(near, '如果链接没有错，请把域名加进 site.config.ts 的 `linkDomains`；否则请删去链接。'),
  }),

  // Good copy
  'alt-missing': ({ isCover }) => ({
    message: isCover ? '封面图片没有替代文字。' : '图片没有替代文字。',
    fix: isCover ? '请在 `cover` 下面加上 `alt: …`，写给看不见图的人：图上是什么。' : '请写给看不见图的人：图上是什么。写法是 ![…](…) 或 alt="…"。',
  }),
  'heading-skipped': ({ text, depth, meant }) => ({
    message: `小标题“${text}”是第 ${depth} 级，它上面的却是第 ${meant - 1} 级。`,
    fix: `请写成第 ${meant} 级：\`${'#'.repeat(meant)} …\`。`,
  }),
  'title-duplicate': ({ other }) => ({
    message: `标题与 ${other} 的相同。`,
    fix: '请让读者和搜索引擎分得出这两篇。',
  }),
  'punctuation-halfwidth': ({ written, meant, around }) => ({
    message: `中文里用了半角的 \`${written}\`：\`${around}\`。`,
    fix: `请写 \`${meant}\`。`,
  }),
  'ellipsis-dots': ({ written, meant }) => ({
    message: `\`${written}\` 不是中文的省略号。`,
    fix: `请写 \`${meant}\`。`,
  }),
  'digit-fullwidth': ({ written, meant }) => ({
    message: `数字 \`${written}\` 是全角的。`,
    fix: `请写 \`${meant}\`。`,
  }),
  'space-stray': ({ around }) => ({
    message: `全角标点自带空位，旁边却又有一个空格：\`${around}\`。`,
    fix: '请删去空格。',
  }),
};

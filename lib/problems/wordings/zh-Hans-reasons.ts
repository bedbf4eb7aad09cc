import type { ReasonWords } from '../reasons';

/** Every reason in Simplified Chinese. */
export const zhHansReasons: ReasonWords = {
  'date-form': () => '不是 ISO 8601 格式的日期',
  'date-day': () => '没有这一天',
  'date-time': () => '没有这个时刻',
  'date-offset-missing': () => '写了时间，却没有写与 UTC 的时差',
  'date-offset': () => '没有这样的时差',

  'redirect-no-path': () => '它不是路径',
  'redirect-blank': () => '里面有空格或反斜杠',
  'redirect-climbs': () => '它用 `..` 绕到了本站之外',

  'term-column': ({ column, near }) => `没有 \`${column}\` 这一栏${near ? `，只有 \`${near}\`` : ''}`,
  'term-blank': ({ column }) => `\`${column}\` 没有文字`,
  'term-keep': () => '`keep` 不能与其他栏同时使用',
  'term-few': () => '至少要写两个版本的说法',
  'term-no-list': () => '这里不是列表，列表的每一行以连字符开头',

  'review-no-text': () => '应该是引号里的一句话',
  'review-arrow': ({ mark }) => `\`${mark}\` 里的箭头不是 →`,
  'review-mark': ({ mark }) => `\`${mark}\` 没有写明是哪一个字、转成什么`,
  'review-no-mark': () => '没有标出任何一个字',

  'yaml-colon': () => '值里面有英文冒号，后面又跟着空格',
  'yaml-no-colon': () => '字段名后面要有英文冒号、空格和值，三样写在同一行',
  'yaml-wide-colon': () => '名称后面用了全角冒号 `：`，应该是英文冒号 `:` 加空格',
  'yaml-quotation': ({ mark }) => `引号 ${mark} 没有结尾`,
  'yaml-behind': () => '值已经结束，后面还有别的字',
  'yaml-bracket': ({ bracket }) => `结尾缺少 \`${bracket}\``,
  'yaml-comma': () => '两项之间缺少英文逗号',
  'yaml-comma-idle': () => '有一个英文逗号，前面却没有内容',
  'yaml-blank': () => '英文冒号后面缺少空格',
  'yaml-list': () => '列表要从字段名的下一行写起',
  'yaml-indent': () => '缩进与同一组的其他行对不齐',
  'yaml-tab': () => '缩进用了 Tab，只能用空格',
  'yaml-twice': () => '这个字段写了两次',
  'yaml-start': ({ character }) => `没有引号的值不能以 \`${character}\` 开头`,
  'yaml-escape': ({ sign }) => `双引号里不能写 \`${sign}\``,
  'yaml-tag': () => '这里不用标记（`!name`）',
  'yaml-alias': () => '这里不用别名（`*name`）',
  'yaml-documents': () => '同一个文件里有两份 YAML',
  'yaml-other': ({ said }) => `不合 YAML 的语法（英文说明：${said}）`,

  'syntax-stray': ({ name }) => `这是 <${name}> 的结束标签，前面却没有与它配对的开始标签`,
  'syntax-end': () => '标签还没有写完，文件就结束了',
  'syntax-quotation': ({ mark }) => `引号 ${mark} 没有结尾`,
  'syntax-value': ({ character }) => `等号后面应该是英文双引号 "，这里却是 \`${character}\``,
  'syntax-character': ({ character }) => `标签的这个位置不能有 \`${character}\``,
  'syntax-lines': () => '它延续到下一行，那一行却不在同一段引文或同一个列表里',
  'syntax-closing': () => '结束标签里只能写名称',
  'syntax-other': ({ said }) => `不合标签的写法（英文说明：${said}）`,

  'place-lines': () => '它要单独成行，前后各空一行',
  'place-words': () => '它只能用于句子里的文字，不能用于整段文字或列表',
};

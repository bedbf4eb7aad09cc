import type { ReasonWords } from '../reasons';

/** Every reason in Traditional Chinese. */
export const zhHantReasons: ReasonWords = {
  'date-form': () => '不是 ISO 8601 格式的日期',
  'date-day': () => '沒有這一天',
  'date-time': () => '沒有這個時刻',
  'date-offset-missing': () => '寫了時間，卻沒有寫與 UTC 的時差',
  'date-offset': () => '沒有這樣的時差',

  'redirect-no-path': () => '它不是路徑',
  'redirect-blank': () => '裡面有空格或反斜線',
  'redirect-climbs': () => '它用 `..` 繞到了本站之外',

  'term-column': ({ column, near }) => `沒有 \`${column}\` 這一欄${near ? `，只有 \`${near}\`` : ''}`,
  'term-blank': ({ column }) => `\`${column}\` 沒有文字`,
  'term-keep': () => '`keep` 不能與其他欄同時使用',
  'term-few': () => '至少要寫兩個版本的說法',
  'term-no-list': () => '這裡不是清單，清單的每一行以連字號開頭',

  'review-no-text': () => '應該是引號裡的一句話',
  'review-arrow': ({ mark }) => `\`${mark}\` 裡的箭頭不是 →`,
  'review-mark': ({ mark }) => `\`${mark}\` 沒有寫明是哪一個字、轉成什麼`,
  'review-no-mark': () => '沒有標出任何一個字',

  'yaml-colon': () => '值裡面有英文冒號，後面又跟著空格',
  'yaml-no-colon': () => '欄位名稱後面要有英文冒號、空格和值，三樣寫在同一行',
  'yaml-wide-colon': () => '名稱後面用了全形冒號 `：`，應該是英文冒號 `:` 加空格',
  'yaml-quotation': ({ mark }) => `引號 ${mark} 沒有結尾`,
  'yaml-behind': () => '值已經結束，後面還有別的字',
  'yaml-bracket': ({ bracket }) => `結尾缺少 \`${bracket}\``,
  'yaml-comma': () => '兩項之間缺少英文逗號',
  'yaml-comma-idle': () => '有一個英文逗號，前面卻沒有內容',
  'yaml-blank': () => '英文冒號後面缺少空格',
  'yaml-list': () => '清單要從欄位名稱的下一行寫起',
  'yaml-indent': () => '縮排與同一組的其他行對不齊',
  'yaml-tab': () => '縮排用了 Tab，只能用空格',
  'yaml-twice': () => '這個欄位寫了兩次',
  'yaml-start': ({ character }) => `沒有引號的值不能以 \`${character}\` 開頭`,
  'yaml-escape': ({ sign }) => `雙引號裡不能寫 \`${sign}\``,
  'yaml-tag': () => '這裡不用標記（`!name`）',
  'yaml-alias': () => '這裡不用別名（`*name`）',
  'yaml-documents': () => '同一個檔案裡有兩份 YAML',
  'yaml-other': ({ said }) => `不合 YAML 的語法（英文說明：${said}）`,

  'syntax-stray': ({ name }) => `這是 <${name}> 的結束標籤，前面卻沒有與它配對的開始標籤`,
  'syntax-end': () => '標籤還沒有寫完，檔案就結束了',
  'syntax-quotation': ({ mark }) => `引號 ${mark} 沒有結尾`,
  'syntax-value': ({ character }) => `等號後面應該是英文雙引號 "，這裡卻是 \`${character}\``,
  'syntax-character': ({ character }) => `標籤的這個位置不能有 \`${character}\``,
  'syntax-lines': () => '它延續到下一行，那一行卻不在同一段引文或同一個清單裡',
  'syntax-closing': () => '結束標籤裡只能寫名稱',
  'syntax-other': ({ said }) => `不合標籤的寫法（英文說明：${said}）`,

  'place-lines': () => '它要單獨成行，前後各空一行',
  'place-words': () => '它只能用於句子裡的文字，不能用於整段文字或清單',
};

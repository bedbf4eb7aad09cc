/** A table of text for a terminal: columns as wide as their widest cell, Chinese characters counted as two. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) => row.map((cell, column) => cell + ' '.repeat(widths[column]! - width(cell))).join('  ').trimEnd()).join('\n');
}

const width = (text: string) => [...text].reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFF60、。「」“”]/u.test(character) ? 2 : 1), 0);

import { describe, expect, it } from 'vitest';

import { writeOverride, type OverrideEdit } from './write-override';

const review: OverrideEdit = { kind: 'item', field: 'reviewed', item: "- '他[困→睏]了。'" };
const term: OverrideEdit = { kind: 'item', field: 'terms', item: '- {zh-Hans: 犯困, zh-Hant: 犯睏}' };
const file = (frontmatter: string) => `---\ntitle: 標題 # 註\n${frontmatter}---\n\n正文。\n`;

describe('writeOverride', () => {
  it.each([
    ['where there is no list yet', '', "reviewed:\n  - '他[困→睏]了。'\n"],
    ['at the end of a list', "reviewed:\n    - '一[困→困]。'   # 看過\ntags: [a]\n", "reviewed:\n    - '一[困→困]。'   # 看過\n    - '他[困→睏]了。'\ntags: [a]\n"],
    ['of a list that is not indented', "reviewed:\n- '一[困→困]。'\n", "reviewed:\n- '一[困→困]。'\n- '他[困→睏]了。'\n"],
    ['of a list in brackets', "reviewed: ['一[困→困]。']\n", "reviewed: ['一[困→困]。', '他[困→睏]了。']\n"],
    ['of empty brackets', 'reviewed: []\n', "reviewed: ['他[困→睏]了。']\n"],
    ['below a field without value', 'reviewed:\ndraft: true\n', "reviewed:\n  - '他[困→睏]了。'\ndraft: true\n"],
  ])('adds an item %s', (_, before, after) => {
    expect(writeOverride(file(before), review, false)).toBe(file(after));
  });

  it('adds a term behind one of several lines', () => {
    const before = 'terms:\n  - zh-Hans: 软件\n    zh-Hant-TW: 軟體\nscript: zh-Hans\n';
    expect(writeOverride(file(before), term, false)).toBe(file('terms:\n  - zh-Hans: 软件\n    zh-Hant-TW: 軟體\n  - {zh-Hans: 犯困, zh-Hant: 犯睏}\nscript: zh-Hans\n'));
  });

  it('keeps byte order mark and line ends', () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(writeOverride(crlf(file('')), review, false)).toBe(crlf(file("reviewed:\n  - '他[困→睏]了。'\n")));
    expect(writeOverride(crlf(file('')), { kind: 'inline', line: 5, column: 2, replaces: '文', text: '<Variant />' }, false)).toBe(crlf(file('')).replace('正文', '正<Variant />'));
  });

  it('writes settings files, which are YAML to their end', () => {
    expect(writeOverride('title: 甲', review, true)).toBe("title: 甲\nreviewed:\n  - '他[困→睏]了。'\n");
  });

  it.each<[string, string, OverrideEdit]>([
    ['a place where something else stands', file(''), { kind: 'inline', line: 5, column: 1, replaces: '文', text: '' }],
    ['a line that is not there', file(''), { kind: 'inline', line: 50, column: 1, replaces: '文', text: '' }],
    ['a list that is none', file('reviewed: 好\n'), review],
    ['a file without frontmatter', '正文。\n', review],
    ['frontmatter that is broken', file('tags: [a\n'), review],
    ['an item that is no item', file(''), { kind: 'item', field: 'reviewed', item: 'draft: true' }],
  ])('leaves alone %s', (_, text, edit) => {
    expect(writeOverride(text, edit, false)).toBeUndefined();
  });
});

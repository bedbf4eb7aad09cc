import { describe, expect, it } from 'vitest';

import { languages } from '@/lib/problems/language';

import { contentWords, type ContentCommand } from './content-words';

const english = contentWords.en.commands;
const names = Object.keys(english) as ContentCommand[];
const optionsIn = (text: string) => [...new Set(text.match(/(?<![\w-])--?[a-z][a-z-]*/gu))].sort();

describe.each(languages)('the help in %s', (language) => {
  const { commands, notes } = contentWords[language];

  it.each(names)('shows the options of `%s` as they are', (name) => {
    expect(optionsIn(commands[name].call)).toEqual(optionsIn(english[name].call));
  });

  it.each(names)('explains the options of `%s` that the English explains', (name) => {
    expect(optionsIn(commands[name].about.join(''))).toEqual(optionsIn(english[name].about.join('')));
  });

  it.each(names)('fits `%s` into a terminal of 130 columns', (name) => {
    for (const line of commands[name].about) expect([...line].reduce((width, sign) => width + (/[\u2E80-\uFFEF]/u.test(sign) ? 2 : 1), 9), line).toBeLessThanOrEqual(130);
  });

  it('names the variants and the languages', () => {
    const said = notes(['zh-Hans', 'zh-Hant-TW']).join('');
    for (const word of ['zh-Hans', 'zh-Hant-TW', '--lang en', 'LANG']) expect(said).toContain(word);
  });
});

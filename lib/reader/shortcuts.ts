import { openSearch } from './open-search';
import { changeSetting, readSetting, settingValues, type SettingName } from './settings';

import type { ReadingAids } from './reading-aids';

const fields = 'input, textarea, select, [contenteditable]';
/** Sizes as a reader sees them, from small to large. */
const sizes = ['small', 'normal', 'large', 'larger', 'largest'];

/** What each key does; `true` where there was something to do. A digit is the variant at that place of the menu. */
const actions: Record<string, () => boolean> = {
  '/': openSearch,
  '?': () => {
    document.querySelector<ReadingAids>('reading-aids')?.open('keys');
    return true;
  },
  '+': () => resize(1),
  '=': () => resize(1), // the same key without Shift
  '-': () => resize(-1),
  t: () => change('theme'),
  d: () => document.querySelector('reading-aids [name=flow]') !== null && change('flow'),
  n: () => follow('a[rel=next]'),
  p: () => follow('a[rel=prev]'),
  h: () => follow('a[data-home]'),
};

/** Shortcuts of single keys. In a field, in a sheet, with another key held or switched off, a key is only a key. */
export function watchShortcuts(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented || readSetting('keys') === 'off') return;
  if ((target instanceof Element && target.closest(fields)) || document.querySelector('dialog[open]')) return;
  const act = /^[1-9]$/u.test(key) ? () => follow(`.variant-list > :nth-child(${key}) > a`) : Object.hasOwn(actions, key) && actions[key];
  if (act && act()) event.preventDefault();
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}

function resize(step: number): boolean {
  const size = sizes[sizes.indexOf(readSetting('size')) + step];
  if (size) changeSetting('size', size);
  return true;
}

/** Goes on to the next value of a setting, after the last to the first. */
function change(name: SettingName): boolean {
  const values: readonly string[] = settingValues[name];
  changeSetting(name, values[(values.indexOf(readSetting(name)) + 1) % values.length]!);
  return true;
}

/** What a reader can set, each under its name as a `data-` attribute of the page; what is left as it was is not kept. */
export type SettingName = 'theme' | 'size' | 'flow' | 'keys';

/** The first value of each is what holds where nothing was chosen. Sizes are steps, smallest first. */
export const settingValues = {
  theme: ['auto', 'light', 'dark', 'contrast'],
  size: ['normal', 'small', 'large', 'larger', 'largest'],
  flow: ['horizontal', 'vertical'],
  keys: ['on', 'off'],
} as const satisfies Record<SettingName, readonly string[]>;

/** Where this device keeps them. `settings-script.ts` reads the same before the page is drawn. */
export const settingsKey = 'shutong-reading';

/** What was chosen for a setting, else its first value. */
export function readSetting(name: SettingName): string {
  return document.documentElement.dataset[name] ?? settingValues[name][0];
}

/** Changes a setting on this page and keeps it on this device, where it lets anything be kept. */
export function changeSetting(name: SettingName, value: string): void {
  const { dataset } = document.documentElement;
  if (value === settingValues[name][0]) delete dataset[name];
  else dataset[name] = value;
  const chosen = (Object.keys(settingValues) as SettingName[]).filter((each) => dataset[each]).map((each) => [each, dataset[each]]);
  try {
    localStorage.setItem(settingsKey, JSON.stringify(Object.fromEntries(chosen)));
  } catch {
    // A browser that keeps nothing: the setting holds for this page.
  }
  document.dispatchEvent(new Event('reading-setting'));
}

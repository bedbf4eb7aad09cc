import { readSetting } from './settings';

/**
 * Lets the browser's own bar have the colour of the paper that was chosen. The page names a colour for light and one for
 * dark systems; with a theme of one's own both are that of the page, and come back with it.
 */
export function watchThemeColour(): void {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
  const own = metas.map(({ content }) => content);
  const show = () => {
    const chosen = readSetting('theme') !== 'auto' && getComputedStyle(document.documentElement).backgroundColor;
    metas.forEach((meta, i) => (meta.content = chosen || own[i]!));
  };
  document.addEventListener('reading-setting', show);
  show();
}

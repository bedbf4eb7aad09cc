import { offerVariant } from './offer-variant';
import { ReadingAids } from './reading-aids';
import { watchShortcuts } from './shortcuts';
import { watchThemeColour } from './theme-colour';

/** What runs on every page: the reader's settings, the shortcuts, the offer of the variant chosen before. */
export function startPage(): void {
  customElements.define('reading-aids', ReadingAids);
  document.addEventListener('keydown', watchShortcuts);
  offerVariant();
  watchThemeColour();
}

/** Does something whenever the reader chooses a variant; `isElsewhere` where the page opens in another tab or window. */
export function onVariantChosen(act: (variant: string, isElsewhere: boolean) => void): void {
  document.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const variant = target instanceof Element && target.closest('a[data-variant]')?.getAttribute('data-variant');
    if (variant) act(variant, ctrlKey || metaKey || shiftKey);
  });
}

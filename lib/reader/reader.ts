import { findPlace, keepPlace } from './keep-place';
import { offerVariant } from './offer-variant';
import { ReadingAids } from './reading-aids';
import { rememberVariant } from './remember-variant';
import { watchReports } from './report';
import { watchShortcuts } from './shortcuts';
import { watchVertical } from './vertical-text';

customElements.define('reading-aids', ReadingAids);
watchReports();
watchVertical();
offerVariant();
findPlace();
document.addEventListener('keydown', watchShortcuts);
document.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
  const variant = target instanceof Element && target.closest('a[data-variant]')?.getAttribute('data-variant');
  if (!variant) return;
  rememberVariant(variant);
  if (!ctrlKey && !metaKey && !shiftKey) keepPlace(); // not for a page that opens elsewhere
});

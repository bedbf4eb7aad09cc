import { variantCookie } from '@/lib/routes/negotiate';

import { readCookie } from './cookie';

/** Says that a reader does not want to be asked again, as long as the tab is open. */
const declinedKey = 'shutong-offer';

/**
 * Where a page is in another variant than the one that the reader chose before: a bar at the top that offers this page in
 * that one, in its own words, which its link in the menu carries. Nobody is sent anywhere.
 */
export function offerVariant(): void {
  const remembered = readCookie(variantCookie);
  const link = [...document.querySelectorAll<HTMLAnchorElement>('a[data-offer]')].find(({ dataset }) => dataset.variant === remembered);
  if (!link || isDeclined()) return;
  const { variant = '', offer = '', decline = '' } = link.dataset;
  const bar = Object.assign(document.createElement('aside'), { className: 'variant-offer', lang: variant, ariaLabel: offer });
  const yes = Object.assign(document.createElement('a'), { href: link.href, hreflang: variant, textContent: offer });
  yes.dataset.variant = variant;
  const no = Object.assign(document.createElement('button'), { type: 'button', textContent: decline });
  no.addEventListener('click', () => {
    bar.remove();
    document.querySelector<HTMLElement>('.masthead a')?.focus(); // what had the focus is gone
    keepDeclined();
  });
  bar.append(yes, no);
  document.querySelector('body > header')?.before(bar);
}

function isDeclined(): boolean {
  try {
    return sessionStorage.getItem(declinedKey) !== null;
  } catch {
    return false;
  }
}

function keepDeclined(): void {
  try {
    sessionStorage.setItem(declinedKey, '1');
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

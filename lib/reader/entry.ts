import { negotiateVariant, variantCookie } from '@/lib/routes/negotiate';

import { readCookie } from './cookie';

import type { Variant } from '@/lib/script/variants';

/** On a host that cannot negotiate, the page at `/` does: it goes to the reader's variant before anything is drawn. */
const { variants = '', defaultVariant, base = '' } = document.currentScript?.dataset ?? {};
const offer = { variants: variants.split(' ') as Variant[], defaultVariant: defaultVariant as Variant };
const variant = negotiateVariant({ saved: readCookie(variantCookie), languages: navigator.languages }, offer);
location.replace(`${base}/${variant}`);

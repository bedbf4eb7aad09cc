import { variantCookie } from '@/lib/routes/negotiate';

import { ArticleActions } from './article-actions';

const oneYear = 60 * 60 * 24 * 365;

/** Remembers on this device which variant the reader chose. The cookie says that and nothing else, and only `/` asks for it. */
function rememberVariant(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-variant]') : null;
  const variant = link?.getAttribute('data-variant');
  if (variant) document.cookie = `${variantCookie}=${variant}; path=/; max-age=${oneYear}; samesite=lax`;
}

document.addEventListener('click', rememberVariant);
customElements.define('article-actions', ArticleActions);

import { variantCookie } from '@/lib/routes/negotiate';

const oneYear = 60 * 60 * 24 * 365;

/** Remembers on this device which variant the reader chose. The cookie says that and nothing else. */
export function rememberVariant(variant: string): void {
  document.cookie = `${variantCookie}=${variant}; path=/; max-age=${oneYear}; samesite=lax`;
}

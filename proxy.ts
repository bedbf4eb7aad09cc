import { NextResponse, type NextRequest } from 'next/server';

import { negotiateVariant, readAcceptLanguage, variantCookie } from '@/lib/routes/negotiate';
import { site } from '@/site.config';

/** Negotiates `/`, and only that: every other address already says its variant. */
export function proxy(request: NextRequest): NextResponse {
  const wishes = {
    saved: request.cookies.get(variantCookie)?.value,
    languages: readAcceptLanguage(request.headers.get('accept-language')),
  };
  const url = request.nextUrl.clone();
  url.pathname = `/${negotiateVariant(wishes, site)}`;
  url.search = '';
  const response = NextResponse.redirect(url, 307);
  response.headers.set('Vary', 'Accept-Language, Cookie');
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

export const config = { matcher: '/' };

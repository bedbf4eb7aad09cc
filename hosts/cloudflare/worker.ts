import { headerRules, headersFor, negotiatedHeaders } from '@/lib/hosting/headers';
import { readCookie } from '@/lib/reader/cookie';
import { negotiateVariant, readAcceptLanguage, variantCookie } from '@/lib/routes/negotiate';

import type { Hosting } from '@/lib/hosting/hosting';

/** Put in by `npm run host -- cloudflare`. */
declare const HOSTING: Hosting;

interface Assets {
  ASSETS: { fetch: (request: Request) => Promise<Response> };
}

/** Negotiates `/`, and only that: Cloudflare calls it for nothing else (`run_worker_first` in wrangler.jsonc), and gives out files itself. */
const worker = {
  async fetch(request: Request, { ASSETS }: Assets): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname !== HOSTING.basePath && pathname !== `${HOSTING.basePath}/`) return ASSETS.fetch(request);
    const wishes = {
      saved: readCookie(variantCookie, request.headers.get('cookie') ?? ''),
      languages: readAcceptLanguage(request.headers.get('accept-language')),
    };
    const headers = { ...headersFor(headerRules(HOSTING.variants, HOSTING.inline), '/'), ...negotiatedHeaders };
    return new Response(null, { status: 307, headers: { ...headers, Location: `${HOSTING.basePath}/${negotiateVariant(wishes, HOSTING)}` } });
  },
};

export default worker;

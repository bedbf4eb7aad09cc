import { headerRules } from './headers';

import type { Hosting } from './hosting';

/** `_headers`, as Netlify and Cloudflare read it: an address or all below one, then its headers, each a line of two blanks. */
export function headersFile({ basePath, variants, inline }: Hosting): string {
  return headerRules(variants, inline)
    .map(({ source, headers }) => [source === '/*' ? source : basePath + source, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n') + '\n';
}

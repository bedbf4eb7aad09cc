import { contentTypes } from './content-types';
import { headerRules, negotiatedHeaders, notFoundCaching, type HeaderRule } from './headers';
import { languageRules } from './language-rules';
import { withOldForms } from './old-forms';

import type { Hosting } from './hosting';

export interface NginxPlace {
  /** Where `out/` lies on the server. */
  root: string;
  /** What to listen to: `80`, `127.0.0.1:8080`. */
  listen: string;
  /** Whether nginx has the module `brotli_static`. */
  brotli: boolean;
}

/** A configuration of nginx, to be included in its `http` block: headers, negotiation, packed files, old addresses, 404 pages. */
export function nginxConfig(hosting: Hosting, { root, listen, brotli }: NginxPlace): string {
  const { basePath, variants, redirects } = hosting;
  const rules = headerRules(variants, hosting.inline);
  const homes = languageRules(hosting);
  const everywhere = rules.find(({ source }) => source === '/*')!.headers;
  const varying = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => !(name in everywhere));
  return `# Written by \`npm run host -- nginx\`. Write it anew after each build: policy and old addresses may have changed.
${map('$http_cookie', '$shutong_saved', homes.filter(({ header }) => header === 'cookie').map(({ pattern, variant }) => [`~${pattern}`, variant]))}
${map('$http_accept_language', '$shutong_wished', [['', hosting.defaultVariant], ...homes.filter(({ header }) => header === 'accept-language').map(({ pattern, variant }) => [`~${pattern}`, variant] as const)])}
${map('$shutong_saved', '$shutong_home', [['', '$shutong_wished']], '$shutong_saved')}
${varying.map((name) => map('$request_uri', `$shutong_for_${variable(name)}`, byAddress(rules, name, basePath), name === 'Cache-Control' ? 'public, max-age=0, must-revalidate' : '')).join('\n')}
${map('$status', '$shutong_cache_control', [['404', notFoundCaching], ['307', negotiatedHeaders['Cache-Control']]], '$shutong_for_cache_control')}
${map('$status', '$shutong_vary', [['307', negotiatedHeaders.Vary]])}
${map('$request_uri', '$shutong_not_found', variants.map((variant) => [`~^${basePath}/${variant}(?:[/?]|$)`, `/${variant}/404.html`]), '/404.html')}

server {
  listen ${listen};
  root ${quote(root)};
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types text/css text/plain text/javascript application/json application/xml;
  types {
${Object.entries(contentTypes).map(([extension, type]) => `    ${type} ${extension};`).join('\n')}
  }
  gzip_static on;
  ${brotli ? 'brotli_static on;' : '# brotli_static on; # with the module brotli_static (Debian: libnginx-mod-http-brotli-static)'}
  gzip_vary on;

${Object.entries(everywhere).map(([name, value]) => `  add_header ${name} ${quote(value)} always;`).join('\n')}
${varying.map((name) => `  add_header ${name} ${name === 'Cache-Control' ? '$shutong_cache_control' : `$shutong_for_${variable(name)}`} always;`).join('\n')}
  add_header Vary $shutong_vary always;
  error_page 404 @not_found;
${basePath === '' ? '' : `
  if ($request_uri !~ "^${basePath}(?:[/?]|$)") { return 404; }
  rewrite ^${basePath}/?$ / last;
  rewrite ^${basePath}(/.*)$ $1 last;
`}
  location = / {
    if ($shutong_home) { return 307 ${basePath}/$shutong_home; }
    try_files /index.html =404;
  }
${withOldForms(redirects).map(({ from, to, status }) => `  location = ${quote(decodeURIComponent(from))} { return ${status} ${basePath}${to}$is_args$args; }`).join('\n')}
  # One address a page: no .html, no slash at the end.
  location ~ \\.html$ {
    if ($request_uri ~ "^([^?]*?)(?:/index)?\\.html(\\?.*)?$") { return 308 $1$2; }
    try_files $uri =404;
  }
  location ~ /$ {
    if ($request_uri ~ "^([^?]*[^/?])/+(\\?.*)?$") { return 308 $1$2; }
    try_files $uri =404;
  }
  location / { try_files $uri $uri.html $uri/index.html =404; }
  location @not_found { try_files $shutong_not_found /404.html =404; }
}
`;
}

function map(from: string, to: string, rows: readonly (readonly [pattern: string, value: string])[], otherwise = ''): string {
  return `map ${from} ${to} {\n  default ${quote(otherwise)};\n${rows.map(([pattern, value]) => `  ${quote(pattern)} ${quote(value)};\n`).join('')}}`;
}

/** Rows for one header, by the address as it was asked for: nginx changes `$uri` on its way to a file. */
function byAddress(rules: readonly HeaderRule[], name: string, basePath: string): [pattern: string, value: string][] {
  return rules.filter(({ headers }) => name in headers).map(({ source, headers }) => {
    const path = (basePath + source).replace(/[.]/gu, '\\.');
    return [`~^${path.endsWith('/*') ? path.slice(0, -1) : `${path}(?:[?]|$)`}`, headers[name]!];
  });
}

const variable = (header: string) => header.toLowerCase().replaceAll('-', '_');

/** A word as nginx reads it between quotes: there a backslash before one of these letters would be taken away. */
function quote(text: string): string {
  return `"${text.replace(/\\(?=[\\"'trn]|$)/gu, '\\\\').replaceAll('"', '\\"')}"`;
}

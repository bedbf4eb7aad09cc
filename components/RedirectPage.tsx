import type { Variant } from '@/lib/script/variants';

export interface RedirectPageProps {
  variant: Variant;
  /** Address of the article on this site, with base path. */
  href: string;
  /** Its full address. */
  canonical: string;
  /** Its title. */
  title: string;
  /** What happened, in a sentence before the link. */
  explanation: string;
}

/** A whole page for an old address, on hosts that cannot redirect: it goes on at once, and has a plain link. No style, no script. */
export function RedirectPage({ variant, href, canonical, title, explanation }: RedirectPageProps) {
  return (
    <html lang={variant}>
      {/* eslint-disable-next-line @next/next/no-head-element -- Next never renders this page */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta httpEquiv="refresh" content={`0; url=${href}`} />
        <link rel="canonical" href={canonical} />
        <title>{title}</title>
      </head>
      <body>
        <p>
          {explanation}
          <a href={href}>{title}</a>
        </p>
      </body>
    </html>
  );
}

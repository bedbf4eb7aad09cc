import { settingsScript } from '@/.shutong/generated/reader';
import { site } from '@/site.config';
import { VariantNotFound } from '@/components/VariantNotFound';
import { pickByVariant } from '@/lib/script/variants';

import './globals.css';

import type { Metadata } from 'next';

export const metadata: Metadata = { title: `404｜${pickByVariant(site.name, site.defaultVariant)}`, robots: { index: false } };

/** The one page for unknown addresses on hosts that cannot tell variants apart: it speaks every one. */
export default function GlobalNotFound() {
  return (
    <html lang={site.defaultVariant} suppressHydrationWarning>
      <head>
        <script data-keep="" dangerouslySetInnerHTML={{ __html: settingsScript }} />
      </head>
      <body>
        <main className="mx-auto max-w-measure px-6 py-16">
          <h1 className="font-serif text-5xl text-accent">404</h1>
          {site.variants.map((variant) => (
            <VariantNotFound key={variant} variant={variant} />
          ))}
        </main>
      </body>
    </html>
  );
}

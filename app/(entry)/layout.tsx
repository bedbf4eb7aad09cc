import { settingsScript } from '@/.shutong/generated/reader';
import { site } from '@/site.config';

import '../globals.css';

import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { metadataBase: new URL(site.url) };

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.defaultVariant} suppressHydrationWarning>
      <head>
        <script data-keep="" dangerouslySetInnerHTML={{ __html: settingsScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}

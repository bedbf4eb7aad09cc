import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';

import { settingsScript } from '@/.shutong/generated/reader';
import { isVariant } from '@/lib/script/variants';
import { site } from '@/site.config';

import '../globals.css';

import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

export const dynamicParams = false;
export const metadata: Metadata = { metadataBase: new URL(site.url) };
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: site.themeColors.light },
    { media: '(prefers-color-scheme: dark)', color: site.themeColors.dark },
  ],
};

export default async function VariantLayout({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const { locale } = await params;
  if (!isVariant(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script data-keep="" dangerouslySetInnerHTML={{ __html: settingsScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}

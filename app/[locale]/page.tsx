import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';

import { HomeView } from '@/components/HomeView';
import { StructuredData } from '@/components/StructuredData';
import { library } from '@/lib/content/library';
import { variantFeeds } from '@/lib/routes/feed-paths';
import { homeContents } from '@/lib/routes/home';
import { pageMetadata, siteName } from '@/lib/routes/metadata';
import { variantParams } from '@/lib/routes/params';
import { homeData } from '@/lib/routes/structured-data';
import { isVariant } from '@/lib/script/variants';

import type { Metadata } from 'next';

interface Props {
  params: Promise<{ locale: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = variantParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isVariant(locale) ? pageMetadata({ variant: locale, page: [], feeds: variantFeeds(locale) }) : {};
}

export default async function HomePage({ params }: Props) {
  const { locale: variant } = await params;
  if (!isVariant(variant)) notFound();
  setRequestLocale(variant);
  const catalogue = library.getCatalogue(variant);
  return (
    <>
      <StructuredData data={homeData(variant)} />
      <HomeView variant={variant} name={siteName(variant)} sections={catalogue.sectionsIn('')} {...homeContents(catalogue)} />
    </>
  );
}

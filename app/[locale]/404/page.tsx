import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';

import { NotFoundContent } from '@/components/NotFoundContent';
import { SiteFrame } from '@/components/SiteFrame';
import { library } from '@/lib/content/library';
import { latestArticles } from '@/lib/routes/home';
import { siteName } from '@/lib/routes/metadata';
import { variantParams } from '@/lib/routes/params';
import { isVariant } from '@/lib/script/variants';

import type { Metadata } from 'next';

interface Props {
  params: Promise<{ locale: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = variantParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isVariant(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'notFound' });
  return { title: `${t('title')}｜${siteName(locale)}`, robots: { index: false } };
}

/** The page a host answers with, status 404, for unknown addresses of a variant. */
export default async function NotFoundPage({ params }: Props) {
  const { locale: variant } = await params;
  if (!isVariant(variant)) notFound();
  setRequestLocale(variant);
  const catalogue = library.getCatalogue(variant);
  const sections = catalogue.sectionsIn('');
  return (
    <SiteFrame variant={variant} page={[]} sections={sections}>
      <NotFoundContent variant={variant} sections={sections} latest={latestArticles(catalogue)} />
    </SiteFrame>
  );
}

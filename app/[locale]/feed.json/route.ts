import { notFound } from 'next/navigation';

import { feedOf } from '@/lib/routes/feed';
import { jsonFeed } from '@/lib/routes/json-feed';
import { variantParams } from '@/lib/routes/params';
import { isVariant } from '@/lib/script/variants';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = variantParams;

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isVariant(locale)) notFound();
  return new Response(jsonFeed(await feedOf(locale)), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
}

import { entryScript } from '@/.shutong/generated/reader';
import { VariantChoice } from '@/components/VariantChoice';
import { pageMetadata } from '@/lib/routes/metadata';
import { site } from '@/site.config';

import type { Metadata } from 'next';

export const metadata: Metadata = pageMetadata({ variant: site.defaultVariant, page: [] });

/** The address `/` as a plain file: it sends a reader on by script, and offers plain links without one. */
export default function EntryPage() {
  return (
    <>
      <script
        data-keep=""
        data-variants={site.variants.join(' ')}
        data-default-variant={site.defaultVariant}
        data-base={site.basePath}
        dangerouslySetInnerHTML={{ __html: entryScript }}
      />
      <VariantChoice />
    </>
  );
}

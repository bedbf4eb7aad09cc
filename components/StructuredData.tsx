import { toScript, type StructuredData as Data } from '@/lib/routes/structured-data';

export interface StructuredDataProps {
  data: Data;
}

/** What a page is, for search engines. */
export function StructuredData({ data }: StructuredDataProps) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScript(data) }} />;
}

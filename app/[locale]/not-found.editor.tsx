import { getLocale } from 'next-intl/server';

import { ReloadOnChange } from '@/components/editor/ReloadOnChange';
import { NotFoundContent } from '@/components/NotFoundContent';
import { SiteFrame } from '@/components/SiteFrame';
import { editorDesk } from '@/lib/content/editor-desk';
import { library } from '@/lib/content/library';
import { latestArticles } from '@/lib/routes/home';
import { isVariant } from '@/lib/script/variants';
import { site } from '@/site.config';

/**
 * In live editing, the page for addresses where nothing is, in their variant: there an editor sees why a new article is
 * not shown yet, and the article itself as soon as it is.
 */
export default async function LiveNotFound() {
  const locale = await getLocale();
  const variant = isVariant(locale) ? locale : site.defaultVariant;
  const catalogue = library.getCatalogue(variant);
  const sections = catalogue.sectionsIn('');
  return (
    <SiteFrame variant={variant} page={[]} sections={sections}>
      <ReloadOnChange version={editorDesk.version} />
      <NotFoundContent variant={variant} sections={sections} latest={latestArticles(catalogue)} />
    </SiteFrame>
  );
}

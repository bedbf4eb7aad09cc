import { partsOf } from '@/lib/routes/paths';

import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { ArticleNeighbours } from './ArticleNeighbours';
import { ArticleNotes } from './ArticleNotes';
import { ArticleTools } from './ArticleTools';
import { Breadcrumb } from './Breadcrumb';
import { ContentsList } from './ContentsList';
import { PictureCaption } from './PictureCaption';
import { ResponsivePicture } from './ResponsivePicture';
import { SiteFrame } from './SiteFrame';
import { TagLinks } from './TagLinks';
import { TopicBanner } from './TopicBanner';

import type { Neighbours } from '@/lib/content/catalogue';
import type { Article, Section, Tag } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface ArticleViewProps {
  variant: Variant;
  article: Article;
  /** The sections it is in, outermost first. */
  ancestors: readonly Section[];
  /** The articles before and after it. */
  neighbours: Neighbours;
  /** Its tags. */
  tags: readonly Tag[];
  /** The sections at the top of the site. */
  sections: readonly Section[];
}

/** An article's page. */
export function ArticleView({ variant, article, ancestors, neighbours, tags, sections }: ArticleViewProps) {
  const topic = ancestors.findLast((section) => section.kind === 'topic');
  const { cover } = article;
  return (
    <SiteFrame variant={variant} page={partsOf(article.path)} sections={sections}>
      {topic && <TopicBanner variant={variant} topic={topic} />}
      <Breadcrumb variant={variant} sections={ancestors} current={article.title} />
      <article className="mx-auto max-w-measure">
        <ArticleHeader article={article} />
        {cover && (
          <figure className="cover">
            <ResponsivePicture {...cover} isLead />
            <PictureCaption {...cover} />
          </figure>
        )}
        <ContentsList headings={article.headings} />
        <ArticleBody variant={variant} tree={article.tree} />
        <ArticleNotes variant={variant} article={article} />
        <TagLinks variant={variant} tags={tags} />
        <ArticleTools variant={variant} path={article.path} />
        <ArticleNeighbours variant={variant} {...neighbours} />
      </article>
    </SiteFrame>
  );
}

import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

import { createComponents } from './mdx/components';

import type { Root } from 'hast';
import type { Variant } from '@/lib/script/variants';

export interface ArticleBodyProps {
  variant: Variant;
  tree: Root;
}

/** The text of an article: its tree as elements. */
export function ArticleBody({ variant, tree }: ArticleBodyProps) {
  return <div className="prose">{toJsxRuntime(tree, options(variant))}</div>;
}

const options = (variant: Variant) => ({
  Fragment, jsx, jsxs,
  components: createComponents(variant),
  tableCellAlignToStyle: false, // a style attribute is what the site's own policy forbids; `align` is styled in globals.css
});

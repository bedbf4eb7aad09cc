import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** The reader's settings and shortcuts, brought alive by `lib/reader/reading-aids.ts`. */
      'reading-aids': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      /** The search page, brought alive by `lib/reader/search.ts`. */
      'article-search': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    /** The elements of `lib/reader`. Their words are attributes. */
    interface IntrinsicElements {
      'article-actions': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { print: string; share: string; copy: string; copied: string };
    }
  }
}

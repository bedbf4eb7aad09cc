import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

import { languageOfReading } from '@/lib/mdx/reading-language';
import { readingsOf } from '@/lib/mdx/readings';
import { localizeHref } from '@/lib/routes/paths';

import { PictureCaption } from '../PictureCaption';
import { ResponsivePicture } from '../ResponsivePicture';

import type { Components } from 'hast-util-to-jsx-runtime';
import type { ComponentProps, ReactNode } from 'react';
import type { Picture } from '@/lib/content/model';
import type { ShownComponentName } from '@/lib/mdx/registry';
import type { Variant } from '@/lib/script/variants';

/** A picture with its caption and credit. */
function Figure({ caption, credit, ...picture }: Picture) {
  return (
    <figure>
      <ResponsivePicture {...picture} />
      <PictureCaption caption={caption} credit={credit} />
    </figure>
  );
}

/** Several figures side by side where there is room. */
function Gallery({ caption, children }: { caption?: string; children?: ReactNode }) {
  return (
    <figure className="gallery">
      <div>{children}</div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** A remark set apart from the text. */
function Callout({ kind = 'note', title, children }: { kind?: 'note' | 'tip' | 'warning'; title?: string; children?: ReactNode }) {
  const t = useTranslations('text');
  return (
    <aside className="callout" data-kind={kind}>
      <p className="callout-title">{title ?? t(kind)}</p>
      {children}
    </aside>
  );
}

/** Somebody else's words and where they are from. */
function Quote({ source, url, lang, children }: { source?: string; url?: string; lang?: string; children?: ReactNode }) {
  return (
    <figure className="quote">
      <blockquote cite={url} lang={lang}>
        {children}
      </blockquote>
      {source && <figcaption>——{url ? <a href={url}>{source}</a> : source}</figcaption>}
    </figure>
  );
}

/** A reading over each character; over the whole where syllables and characters do not match in number. */
function Ruby({ reading, children }: { reading: string; children?: ReactNode }) {
  const text = typeof children === 'string' ? children : undefined;
  const parts = text === undefined ? [{ base: children, reading }] : readingsOf(text, reading);
  return (
    <ruby>
      {parts.map((part, i) => (
        <Fragment key={i}>
          {part.base}
          <rp>（</rp>
          <rt lang={languageOfReading(part.reading)}>{part.reading}</rt>
          <rp>）</rp>
        </Fragment>
      ))}
    </ruby>
  );
}

/** Words kept as they were written, with their language where it was given. Blocks cannot stand in a `<span>`. */
function Keep({ lang, children }: { lang?: string; children?: ReactNode }) {
  if (holdsBlocks(children)) return <div lang={lang}>{children}</div>;
  return lang ? <span lang={lang}>{children}</span> : children;
}

const blockElements = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'pre', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'div']);

function holdsBlocks(children: ReactNode): boolean {
  const all = Array.isArray(children) ? (children as ReactNode[]) : [children];
  return all.some((child) => typeof child === 'object' && child !== null && 'type' in child && blockElements.has(String(child.type)));
}

/** A table that scrolls in itself where it is wider than the text. */
function Table(props: ComponentProps<'table'>) {
  const t = useTranslations('text');
  return (
    // Focusable, so that it can be scrolled by keyboard.
    <div className="table-scroll" role="region" aria-label={t('table')} tabIndex={0}>
      <table {...props} />
    </div>
  );
}

/** Code that scrolls in itself, by keyboard too. */
function Code(props: ComponentProps<'pre'>) {
  const t = useTranslations('text');
  return <pre {...props} role="group" aria-label={t('code')} tabIndex={0} />;
}

/** The notes at the foot of the text. Their heading and the way back are worded in the page's variant. */
function Section({ children, ...props }: ComponentProps<'section'> & { 'data-footnotes'?: boolean }) {
  const t = useTranslations('text');
  if (!props['data-footnotes']) return <section {...props}>{children}</section>;
  return (
    <section {...props}>
      <h2 id="footnote-label">{t('footnotes')}</h2>
      {children}
    </section>
  );
}

/** How each element of a tree is shown. The names of components are those of the registry, no more and no fewer. */
export function createComponents(variant: Variant): Partial<Components> {
  function Link({ href = '', children, ...props }: ComponentProps<'a'>) {
    const t = useTranslations('text');
    const { 'data-footnote-backref': number } = props as { 'data-footnote-backref'?: string };
    return (
      <a {...props} href={localizeHref(variant, href)} aria-label={number ? t('backToText', { number }) : undefined}>
        {children}
      </a>
    );
  }
  const shown = { Figure, Gallery, Callout, Quote, Ruby, Keep } satisfies Record<ShownComponentName, unknown>;
  return { ...shown, a: Link, img: ResponsivePicture, section: Section, table: Table, pre: Code } as Partial<Components>;
}

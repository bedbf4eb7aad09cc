import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

import { createComponents } from '../mdx/components';
import { editorWords } from './editor-words';

import type { Root } from 'hast';
import type { ComponentProps } from 'react';
import type { DeskRow, DeskView } from '@/lib/content/desk';
import type { Language } from '@/lib/problems/language';
import type { Variant } from '@/lib/script/variants';

export interface DeskRowsProps extends Pick<DeskView, 'rows' | 'left' | 'right'> {
  language: Language;
  /** What each variant is called. */
  names: Record<Variant, string>;
}

/** An article in two variants, block beside block. */
export function DeskRows({ rows, left, right, language, names }: DeskRowsProps) {
  return (
    <div className="desk-rows">
      <p className="desk-side" lang={left}>
        {names[left]}
      </p>
      <p className="desk-side" lang={right}>
        {names[right]}
      </p>
      {rows.flatMap((row, i) => [
        <Cell key={`${i}l`} kind={row.kind} tree={row.left} variant={left} language={language} />,
        <Cell key={`${i}r`} kind={row.kind} tree={row.right} variant={right} language={language} />,
      ])}
    </div>
  );
}

interface CellProps {
  kind: DeskRow['kind'];
  tree?: Root;
  variant: Variant;
  language: Language;
}

function Cell({ kind, tree, variant, language }: CellProps) {
  const words = editorWords[language];
  if (!tree) return <div className="desk-cell desk-gap" aria-label={words.onlyThere} />;
  // A mark in a link is there to be clicked, so links lead nowhere here; and ids would stand twice.
  const components = { ...createComponents(variant), a: Link, section: Section };
  return (
    <div className="desk-cell" data-kind={kind} lang={variant} aria-label={kind === 'block' ? undefined : words[kind]}>
      <div className="prose">{toJsxRuntime(withoutIds(tree), { Fragment, jsx, jsxs, components })}</div>
    </div>
  );
}

function Link({ children }: ComponentProps<'a'>) {
  return <span className="desk-link">{children}</span>;
}

function Section({ children }: ComponentProps<'section'>) {
  return <div className="footnotes">{children}</div>;
}

function withoutIds(tree: Root): Root {
  const strip = <Node extends Root['children'][number]>(node: Node): Node => {
    if (node.type !== 'element') return node;
    const { id: _id, ...properties } = node.properties;
    return { ...node, properties, children: node.children.map(strip) };
  };
  return { ...tree, children: tree.children.map(strip) };
}

import { componentRules } from '@/lib/mdx/registry';
import { convertTree } from '@/lib/script/convert-tree';
import { resolveOverrides } from '@/lib/script/resolve-overrides';

import type { Root } from 'hast';
import type { Converter } from '@/lib/script/converter';
import type { Range } from '@/lib/script/edits';
import type { Variant } from '@/lib/script/variants';
import type { FieldText } from './converted-fields';

/** A text as the converter is given it: a paragraph, a heading, a title, a caption. */
export interface Block {
  text: string;
  /** Ranges of it that stay as they are, in order. */
  keep: readonly Range[];
}

/** The texts of fields and of a tree, each as the converter to a variant is given it, in the order that it is given them. */
export function blocksOf(fields: readonly FieldText[], tree: Root | undefined, variant: Variant): Block[] {
  const blocks = fields.map(({ text }): Block => ({ text, keep: [] }));
  const record: Converter = (text, keep = []) => {
    blocks.push({ text, keep });
    return { text, edits: [], flags: [] };
  };
  if (tree) convertTree(resolveOverrides(tree, variant), record, componentRules);
  return blocks;
}

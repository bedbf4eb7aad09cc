import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';

import { ImportError } from './import-error';

import type { Root } from 'hast';

/** Elements nested deeper than this overflow the stack of whatever walks the tree; pages of real sites stay under 60. */
export const maxDepth = 200;

/** Elements of one page; the largest article pages have some 20,000. Broken markup can multiply them without end. */
export const maxElements = 200_000;

/**
 * Reads HTML as browsers do, with the line of everything. A page, a fragment without body, broken markup: all are read.
 *
 * @throws ImportError where it is nested too deep or has too many elements
 */
export function parseHtml(html: string): Root {
  const document = parse(html, { treeAdapter: boundedAdapter(), sourceCodeLocationInfo: true, scriptingEnabled: false });
  return fromParse5(document, { file: html, location: true } as never) as Root;
}

/** parse5's own adapter, which stops the parser at its limits. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  const isTooDeep = (parent: object, node: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    depths.set(node, Math.max(depth, depths.get(node) ?? 0));
    if (depth > maxDepth) throw new ImportError({ kind: 'too-deep', limit: maxDepth });
  };
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++elements > maxElements) throw new ImportError({ kind: 'too-many-elements', limit: maxElements });
      return defaultTreeAdapter.createElement(...args);
    },
    appendChild(parent, node) {
      isTooDeep(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      isTooDeep(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
  };
}

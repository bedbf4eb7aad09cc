import { allVariants } from '@/lib/script/variants';

/** What an attribute holds: words for readers (converted), a file beside the article, an address, or a plain value. */
export type AttributeKind = 'text' | 'file' | 'url' | 'plain' | 'variants';

export interface AttributeSpec {
  kind: AttributeKind;
  required?: true;
  choices?: readonly string[];
}

export interface ComponentSpec {
  /** Where it may stand: on lines of its own, inside a line of text, or both. */
  place: 'block' | 'inline' | 'both';
  /** What it holds between its tags. */
  children: 'none' | 'text' | 'blocks' | 'any';
  attributes: Readonly<Record<string, AttributeSpec>>;
}

/** Kinds of callout, from the mildest. */
export const calloutKinds = ['note', 'tip', 'warning'] as const;

/**
 * The components that an article may use. Both sides read this table: the content step to check and convert what is
 * written, the pages to know what they must be able to show (`components/mdx/components.tsx`).
 */
export const registry = {
  Figure: {
    place: 'block',
    children: 'none',
    attributes: { src: { kind: 'file', required: true }, alt: { kind: 'text' }, caption: { kind: 'text' }, credit: { kind: 'text' } },
  },
  Gallery: { place: 'block', children: 'blocks', attributes: { caption: { kind: 'text' } } },
  Callout: {
    place: 'block',
    children: 'blocks',
    attributes: { kind: { kind: 'plain', choices: calloutKinds }, title: { kind: 'text' } },
  },
  Quote: {
    place: 'block',
    children: 'blocks',
    attributes: { source: { kind: 'text' }, url: { kind: 'url' }, lang: { kind: 'plain' } },
  },
  Ruby: { place: 'inline', children: 'text', attributes: { reading: { kind: 'plain', required: true } } },
  Variant: {
    place: 'inline',
    children: 'none',
    attributes: Object.fromEntries(allVariants.map((variant) => [variant, { kind: 'plain' as const }])),
  },
  Keep: { place: 'both', children: 'any', attributes: { lang: { kind: 'plain' } } },
  Only: { place: 'both', children: 'any', attributes: { in: { kind: 'variants', required: true } } },
  Damaged: { place: 'both', children: 'none', attributes: { original: { kind: 'plain', required: true } } },
} as const satisfies Record<string, ComponentSpec>;

export type ComponentName = keyof typeof registry;

/** The components that are still there when a page is shown; the others are resolved or refused before. */
export type ShownComponentName = Exclude<ComponentName, 'Variant' | 'Only' | 'Damaged'>;

export const componentNames = Object.keys(registry) as ComponentName[];

/** Narrows a tag name to a component's. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(registry, name);
}

/** The spec of a component, `undefined` for any other tag. */
export function componentSpec(name: string): ComponentSpec | undefined {
  return isComponentName(name) ? registry[name] : undefined;
}

/** What tree conversion must know of the components; see `ComponentRules` there. */
export const componentRules = {
  isInline: (tagName: string) => ['inline', 'both'].includes(componentSpec(tagName)?.place ?? ''),
  textAttributes: (tagName: string) =>
    Object.entries(componentSpec(tagName)?.attributes ?? {}).flatMap(([name, { kind }]) => (kind === 'text' ? [name] : [])),
};

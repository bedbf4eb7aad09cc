import { visit } from 'unist-util-visit';

import { nearest } from '@/lib/problems/nearest';
import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { allVariants } from '@/lib/script/variants';

import { componentNames, componentSpec, isComponentName, type AttributeSpec, type ComponentSpec } from './registry';

import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with the components of a text: names, attributes, what they hold. Every problem at once. */
export function checkComponents(root: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(root, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') problems.push(...checkTag(node, file));
  });
  return problems;
}

function checkTag(tag: Tag, file: string): Problem[] {
  const place: Place = { file, ...tag.position!.start };
  const name = tag.name ?? '';
  if (!isComponentName(name)) {
    return [problemAt(place, 'component-unknown', { name, near: nearest(name, componentNames), known: componentNames }), ...checkBraces(tag, place)];
  }
  const spec: ComponentSpec = componentSpec(name)!;
  const problems = [...checkBraces(tag, place), ...checkAttributes(tag, spec, place)];
  if (spec.children === 'none' && tag.children.length > 0) problems.push(problemAt(place, 'component-children', { name }));
  if (spec.children !== 'none' && tag.children.length === 0) problems.push(problemAt(place, 'component-empty', { name }));
  if (name === 'Damaged') {
    problems.push(problemAt(place, 'damaged', { original: literal(attributesOf(tag).find((attribute) => attribute.name === 'original')) ?? '' }));
  }
  return problems;
}

function checkBraces(tag: Tag, place: Place): Problem[] {
  const name = tag.name ?? '';
  return tag.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [problemAt(place, 'attribute-braces', { name })];
    const inBraces = attribute.value !== null && typeof attribute.value === 'object';
    return inBraces ? [problemAt(place, 'attribute-braces', { name, attribute: attribute.name })] : [];
  });
}

function checkAttributes(tag: Tag, spec: ComponentSpec, place: Place): Problem[] {
  const name = tag.name!;
  const known = Object.keys(spec.attributes);
  const problems: Problem[] = [];
  const given = attributesOf(tag);
  for (const attribute of given) {
    const attributeSpec = spec.attributes[attribute.name];
    if (!Object.hasOwn(spec.attributes, attribute.name) || !attributeSpec) {
      problems.push(problemAt(place, 'attribute-unknown', { name, attribute: attribute.name, near: nearest(attribute.name, known), known }));
    } else {
      problems.push(...checkValue(name, attribute, attributeSpec, place));
    }
  }
  for (const [attribute, { required }] of Object.entries(spec.attributes)) {
    const value = given.find((each) => each.name === attribute);
    if (required && (value === undefined || literal(value)?.trim() === '')) {
      problems.push(problemAt(place, 'attribute-missing', { name, attribute }));
    }
  }
  if (name === 'Variant') {
    for (const variant of ['zh-Hans', 'zh-Hant'] as const) {
      if (!given.some((attribute) => attribute.name === variant)) problems.push(problemAt(place, 'variant-words-missing', { variant }));
    }
  }
  return problems;
}

function checkValue(name: string, attribute: MdxJsxAttribute, spec: AttributeSpec, place: Place): Problem[] {
  const value = literal(attribute);
  if (value === undefined) return []; // in braces, reported already
  const wrong = (word: string, allowed: readonly string[]) =>
    problemAt(place, 'attribute-value', { name, attribute: attribute.name, value: word, allowed, near: nearest(word, allowed) });
  if (spec.choices && !spec.choices.includes(value)) return [wrong(value, spec.choices)];
  if (spec.kind === 'variants') {
    const words = value.split(/\s+/u).filter((word) => word !== '');
    return words.filter((word) => !allVariants.includes(word as (typeof allVariants)[number])).map((word) => wrong(word, allVariants));
  }
  if (spec.kind === 'url' && !/^https?:\/\/[^\s]+$/u.test(value)) {
    return [problemAt(place, 'url-invalid', { field: attribute.name, value })];
  }
  return [];
}

function attributesOf(tag: Tag): MdxJsxAttribute[] {
  return tag.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
}

/** The text of an attribute; one without a value is blank; `undefined` for an expression. */
export function literal(attribute: MdxJsxAttribute | undefined): string | undefined {
  if (attribute === undefined) return undefined;
  if (attribute.value === null || attribute.value === undefined) return '';
  return typeof attribute.value === 'string' ? attribute.value : undefined;
}

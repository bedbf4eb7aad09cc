import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';

import { readingsOf } from '@/lib/mdx/readings';
import { site } from '@/site.config';

import { absoluteUrl, localizeHref, partsOf, withBasePath } from './paths';

import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Article, Picture } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

/** The words that stand in an article's text without being the author's. */
export interface TextWords {
  credit: (credit: string) => string;
  callout: (kind: 'note' | 'tip' | 'warning') => string;
  footnotes: string;
}

/**
 * The full text of an article as HTML for readers who are not on its page: components as plain elements, every address
 * absolute, nothing that needs the page's style or script.
 */
export function articleHtml({ path, tree, cover }: Pick<Article, 'path' | 'tree' | 'cover'>, variant: Variant, words: TextWords): string {
  const home = absoluteUrl(variant, partsOf(path));
  const body = tree.children.flatMap((child) => (child.type === 'doctype' ? [] : plain(child as ElementContent)));
  return toHtml({ type: 'root', children: cover ? [picture({ ...cover }), ...body] : body } satisfies Root);

  function plain(node: ElementContent): ElementContent[] {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    const { tagName, properties } = node;
    const children = () => node.children.flatMap(plain);
    switch (tagName) {
      case 'Figure':
        return [picture(properties as unknown as Picture)];
      case 'Gallery':
        return [element('figure', {}, [...children(), ...caption(optional(properties.caption))])];
      case 'Callout':
        return [element('blockquote', {}, [element('p', {}, [element('strong', {}, [text(optional(properties.title) ?? words.callout((properties.kind ?? 'note') as 'note'))])]), ...children()])];
      case 'Quote':
        return [element('figure', {}, [element('blockquote', pick(properties, 'lang'), children()), ...caption(sourceOf(properties))])];
      case 'Ruby':
        return [ruby(toString(node), String(properties.reading))];
      case 'Keep':
        return properties.lang ? [element(holdsBlocks(node) ? 'div' : 'span', pick(properties, 'lang'), children())] : children();
      case 'a':
        return [element('a', { href: addressOf(String(properties.href ?? '')), ...pick(properties, 'title') }, children())];
      case 'img':
        return [image(properties as unknown as Picture)];
      case 'section':
        return properties.dataFootnotes === undefined ? children() : [element('hr'), element('h2', {}, [text(words.footnotes)]), ...children()];
      default:
        return [element(tagName, pick(properties, 'id', 'lang', 'align', 'colSpan', 'rowSpan', 'start', 'type', 'checked', 'disabled'), children())];
    }
  }

  function addressOf(href: string): string {
    if (href.startsWith('#')) return home + href;
    const address = localizeHref(variant, href);
    return address.startsWith('/') && !address.startsWith('//') ? site.url + address : address;
  }

  function picture({ caption: about, credit, ...rest }: Picture): Element {
    const line = [about, credit && words.credit(credit)].filter(Boolean).join('　');
    return element('figure', {}, [image(rest), ...caption(line || undefined)]);
  }

  function image({ src, width, height, alt = '' }: Picture): Element {
    const address = src.startsWith('/') && !src.startsWith('//') ? site.url + withBasePath(src) : src;
    return element('img', { src: address, width, height, alt });
  }
}

function ruby(base: string, reading: string): Element {
  const parts = readingsOf(base, reading).flatMap((each) => [
    text(each.base), element('rp', {}, [text('（')]), element('rt', {}, [text(each.reading)]), element('rp', {}, [text('）')]),
  ]);
  return element('ruby', {}, parts);
}

function sourceOf({ source, url }: Properties): ElementContent | undefined {
  if (!source) return undefined;
  return url ? element('a', { href: String(url) }, [text(String(source))]) : text(String(source));
}

function caption(content: string | ElementContent | undefined): Element[] {
  if (content === undefined) return [];
  return [element('figcaption', {}, [typeof content === 'string' ? text(content) : content])];
}

function holdsBlocks({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && /^(?:p|ul|ol|table|blockquote|pre|h[2-6]|Figure|Gallery|Callout|Quote)$/u.test(child.tagName));
}

function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function optional(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pick(properties: Properties, ...names: string[]): Properties {
  return Object.fromEntries(names.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])));
}

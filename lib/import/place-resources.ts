import { imageSize } from 'image-size';

import { classifyHref } from '@/lib/mdx/href';

import { lineOf, textOf } from './article-lines';

import type { Image, Link, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Removed, RemovedKind } from './removed';

/** A file to write beside the article. */
export interface ImportedFile {
  /** Name beside the article. */
  name: string;
  bytes: Uint8Array;
}

/** What pictures and links need to know. */
export interface ResourceContext {
  slug: string;
  /** Files inside the imported one. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** The bytes of a file beside the imported one, `undefined` where there is none that may be read. */
  find: (path: string) => Uint8Array | undefined;
  /** The address that the page had, against which its links are resolved. */
  base?: string;
}

export interface PlacedResources {
  blocks: RootContent[];
  files: ImportedFile[];
  attachments: { file: string; title: string }[];
  removed: Removed[];
}

/** Documents that may come along; anything that a browser runs may not. */
const attachmentName = /\.(pdf|docx?|xlsx?|pptx?|wps|et|dps|ofd|odt|ods|odp|zip|rar|7z|txt|csv|rtf)$/iu;
const pictureTypes: ReadonlySet<string> = new Set(['jpg', 'png', 'gif', 'webp', 'avif']);
const qrName = /(?:^|[^a-z])(?:qr|qrcode|ewm|erweima|wxcode)(?:[^a-z]|$)|二[维維]码|二維碼|扫一扫|掃一掃/iu;

/**
 * Gives pictures and linked files that are there a name beside the article. What is elsewhere is not fetched: the picture
 * goes and is told. Links that lead nowhere or are not safe become their words.
 */
export function placeResources(blocks: readonly RootContent[], context: ResourceContext): PlacedResources {
  const removed: Removed[] = [];
  const files: ImportedFile[] = [];
  const attachments: PlacedResources['attachments'] = [];
  const names = new Map<string, string>();
  const tell = (kind: RemovedKind, text: string, line: number) => void removed.push({ kind, text: text.length > 500 ? `${text.slice(0, 500)}…` : text, line });

  const placed = blocks.flatMap((block): RootContent[] => {
    const made = place(block)[0] as RootContent | undefined;
    return made && !isEmpty(made) ? partPictures(made) : [];
  });
  return { blocks: withCaptions(placed), files, attachments, removed };

  function place(node: RootContent): RootContent[] {
    if (node.type === 'image') return placePicture(node);
    if (node.type === 'link') return placeLink(node);
    if (!('children' in node)) return [node];
    const children = (node.children as RootContent[]).flatMap(place);
    return [{ ...node, children } as RootContent].filter((each) => each.type === 'tableCell' || each.type === 'tableRow' || each.type === 'mdxJsxTextElement' || children.length > 0 || node.children.length === 0);
  }

  function placePicture(image: Image): RootContent[] {
    const line = lineOf(image);
    if (qrName.test(`${image.data?.names ?? ''} ${image.alt ?? ''} ${image.url.split('/').at(-1) ?? ''}`)) {
      tell('qr-code', [image.alt, image.url].filter(Boolean).join(' '), line);
      return [];
    }
    const bytes = context.pictures.get(image.url) ?? embedded(image.url) ?? local(image.url);
    if (!bytes) {
      tell(/^(?:https?:)?\/\//iu.test(image.url) ? 'picture-remote' : 'picture-missing', [image.alt, image.url].filter(Boolean).join(' '), line);
      return [];
    }
    const type = pictureType(bytes);
    if (!type) {
      tell('picture-unsafe', [image.alt, image.url].filter(Boolean).join(' '), line);
      return [];
    }
    return [{ type: 'image', url: nameOf(image.url, bytes, type), alt: image.alt, title: null, position: image.position }];
  }

  function placeLink(link: Link): RootContent[] {
    const children = link.children.flatMap((child) => place(child)) as PhrasingContent[];
    const line = lineOf(link);
    const words = textOf(link).trim();
    const url = link.url.trim();
    const href = classifyHref(url);
    const unlinked = (kind: RemovedKind): RootContent[] => {
      if (url !== '') tell(kind, url, line);
      return children;
    };
    if (href.kind === 'unsafe') return unlinked('link-unsafe');
    const isElsewhere = href.kind === 'external';
    const bytes = isElsewhere || !attachmentName.test(url.split(/[?#]/u)[0]!) ? undefined : local(url);
    if (bytes) {
      const name = nameOf(url, bytes, attachmentName.exec(url.split(/[?#]/u)[0]!)![1]!.toLowerCase());
      if (!attachments.some(({ file }) => file === name)) attachments.push({ file: name, title: words || name });
      return words === '' ? children : [{ ...link, url: name, title: null, children: children as Link['children'] }];
    }
    const target = absolute(isElsewhere ? href.url : url, context.base);
    if (target === undefined || children.length === 0 || (href.kind === 'heading' && url.startsWith('#'))) return unlinked(attachmentName.test(url) && !isElsewhere ? 'attachment-missing' : 'link-lost');
    return [{ ...link, url: target, title: null, children: children as Link['children'] }];
  }

  function local(address: string): Uint8Array | undefined {
    if (/^[a-z][a-z0-9+.-]*:|^\/|^#|^\\|^$/iu.test(address)) return undefined;
    const path = decode(address.split(/[?#]/u)[0]!);
    return path.split(/[\\/]/u).includes('..') ? undefined : context.find(path.replace(/^\.\//u, ''));
  }

  function nameOf(address: string, bytes: Uint8Array, type: string): string {
    const known = names.get(address);
    if (known) return known;
    const name = `${context.slug}-${files.length + 1}.${type}`;
    files.push({ name, bytes });
    names.set(address, name);
    return name;
  }
}

function embedded(address: string): Uint8Array | undefined {
  const data = /^data:image\/[a-z+.-]+;base64,([A-Za-z0-9+/=\s]+)$/iu.exec(address)?.[1];
  return data === undefined ? undefined : new Uint8Array(Buffer.from(data, 'base64'));
}

/** The kind of a picture whose size can be read, and that runs nothing (an SVG can). */
function pictureType(bytes: Uint8Array): string | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    return type !== undefined && pictureTypes.has(type) && width > 0 && height > 0 ? type : undefined;
  } catch {
    return undefined; // plain errors of several kinds, all of which mean: not a picture it can read
  }
}

function absolute(address: string, base: string | undefined): string | undefined {
  try {
    const { href, protocol } = new URL(address, base);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function isEmpty(block: RootContent): boolean {
  if (block.type === 'paragraph' || block.type === 'heading') return block.children.every((child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''));
  return 'children' in block && block.children.length === 0 && block.type !== 'mdxJsxFlowElement';
}

/** Pictures that stand with nothing but one another in a paragraph become blocks of their own. */
function partPictures(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph' || !block.children.some(({ type }) => type === 'image')) return [block];
  const others = block.children.filter((child) => child.type !== 'image' && child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''));
  if (others.length > 0) return [block];
  return block.children.filter(({ type }) => type === 'image').map((child) => ({ ...block, children: [child] }));
}

/** A picture followed by its caption becomes a `<Figure>` with it. */
function withCaptions(blocks: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  for (const block of blocks) {
    const before = made.at(-1);
    const image = before?.type === 'paragraph' && before.children.length === 1 ? before.children[0] : undefined;
    const isPlain = block.type === 'paragraph' && block.children.every(({ type }) => type === 'text');
    if (image?.type === 'image' && block.type === 'paragraph' && isPlain && (block.data?.isCaption || isCaption(textOf(block)))) made[made.length - 1] = figure(image, textOf(block).trim(), block);
    else made.push(block);
  }
  return made;
}

function isCaption(text: string): boolean {
  return text.length <= 80 && (/^(?:[▲△▼]|[图圖](?:[为為]|\s*\d|[:：]))/u.test(text.trim()) || /[摄攝](?:影)?[）)]?$/u.test(text.trim()));
}

function figure({ url, alt }: Image, caption: string, { position }: RootContent): MdxJsxFlowElement {
  const attributes = Object.entries({ src: url, ...(alt ? { alt } : {}), caption }).map(([name, value]): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value }));
  return { type: 'mdxJsxFlowElement', name: 'Figure', attributes, children: [], position };
}

/** A root that holds blocks. */
export function rootOf(blocks: readonly RootContent[]): Root {
  return { type: 'root', children: [...blocks] };
}

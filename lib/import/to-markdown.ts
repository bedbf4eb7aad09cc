import { toString } from 'hast-util-to-string';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';

import type { Element, Root as Tree } from 'hast';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A tree of HTML that was made ready (`prepareTree`) as one of Markdown, with readings as `<Ruby>` and footnotes as such. */
export function toMarkdown(tree: Tree): Root {
  const made = toMdast(tree, { handlers: { ruby, figure, 'x-note-ref': noteMark, 'x-note': note, img: picture }, document: true });
  return made.type === 'root' ? asBlocks(made) : { type: 'root', children: [made as RootContent] };
}

/** Loose words between blocks become paragraphs. */
function asBlocks(root: Root): Root {
  const children: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const flush = () => {
    if (run.some((node) => node.type !== 'text' || node.value.trim() !== '')) children.push({ type: 'paragraph', children: run, position: run[0]?.position });
    run = [];
  };
  for (const child of root.children) {
    if (isPhrasing(child)) run.push(child);
    else {
      flush();
      children.push(child);
    }
  }
  flush();
  return { ...root, children };
}

/** Whether a node is a part of a line. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'image', 'footnoteReference', 'mdxJsxTextElement'].includes(node.type);
}

/** An element of this project's dialect in a line. */
export function inlineTag(name: string, attributes: Readonly<Record<string, string>>, children: PhrasingContent[] = []): MdxJsxTextElement {
  const made: MdxJsxAttribute[] = Object.entries(attributes).map(([attribute, value]) => ({ type: 'mdxJsxAttribute', name: attribute, value }));
  return { type: 'mdxJsxTextElement', name, attributes: made, children };
}

/** 漢字 with its reading. Where the markup has none, the words are all there is. */
const ruby: Handle = (state: State, element: Element) => {
  const readings = element.children.filter((child) => child.type === 'element' && ['rt', 'rtc'].includes(child.tagName)).map((child) => toString(child).trim());
  const base = element.children.filter((child) => !(child.type === 'element' && ['rt', 'rtc', 'rp'].includes(child.tagName)));
  const words = base.map((child) => toString(child)).join('').replace(/\s+/gu, '');
  const reading = readings.filter((each) => each !== '').join(' ');
  if (words === '' || reading === '') return [{ type: 'text', value: `${words}${reading}`, position: element.position }];
  const made = inlineTag('Ruby', { reading }, [{ type: 'text', value: words, position: element.position }]);
  state.patch(element, made as never);
  return made as never;
};

/** A picture with its caption keeps it: the caption stands in the paragraph after it, marked as such. */
const figure: Handle = (state: State, element: Element) => {
  const captions = element.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'figcaption');
  const rest = { ...element, children: element.children.filter((child) => !captions.includes(child as Element)) };
  const blocks = state.toFlow(state.all(rest) as never) as RootContent[];
  const caption = captions.map((each) => state.all(each)).flat() as RootContent[];
  if (caption.length > 0) blocks.push({ type: 'paragraph', children: caption.flatMap((node) => ('children' in node && !isPhrasing(node) ? (node.children as PhrasingContent[]) : [node as PhrasingContent])), position: captions[0]?.position, data: { isCaption: true } });
  return blocks as never;
};

const picture: Handle = (state: State, element: Element) => {
  const { src, dataSrc, dataOriginal, alt, title } = element.properties;
  const isPlaceholder = typeof src !== 'string' || src === '' || src.startsWith('data:');
  const url = String((isPlaceholder ? (dataSrc ?? dataOriginal ?? src) : src) ?? '').trim();
  const image = { type: 'image' as const, url, alt: String(alt ?? '').replace(/\s+/gu, ' ').trim(), title: null, data: { names: [element.properties.className, element.properties.id, title].flat().join(' ') } };
  state.patch(element, image);
  return image;
};

const noteMark: Handle = (state: State, element: Element) => {
  const label = String(element.properties.name ?? '');
  const made = { type: 'footnoteReference' as const, identifier: label, label };
  state.patch(element, made);
  return made;
};

const note: Handle = (state: State, element: Element) => {
  const label = String(element.properties.name ?? '');
  const made = { type: 'footnoteDefinition' as const, identifier: label, label, children: state.toFlow(state.all(element) as never) as never };
  state.patch(element, made);
  return made as never;
};


declare module 'mdast' {
  interface ParagraphData {
    /** The words belong to the picture before them. */
    isCaption?: boolean;
  }
  interface ImageData {
    /** Classes, id and title that the page gave it: a QR code is known by them. */
    names?: string;
  }
}

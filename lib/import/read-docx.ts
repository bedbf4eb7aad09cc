import { convertToHtml, images } from 'mammoth';

import { cleanTree } from './clean-tree';
import { ImportError } from './import-error';
import { parseHtml } from './parse-html';
import { prepareTree } from './prepare-tree';
import { toMarkdown } from './to-markdown';
import { unpackDocx } from './unpack-docx';

import type { Element, ElementContent, Root } from 'hast';
import type { Page } from './page';

/** Names of Word's styles in Chinese, which mammoth does not know. */
const styleMap = [
  "p[style-name='标题'] => h1:fresh", "p[style-name='標題'] => h1:fresh", "p[style-name='Title'] => h1:fresh",
  "p[style-name='副标题'] => p:fresh", "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4].flatMap((level) => ['标题', '標題'].map((name) => `p[style-name='${name} ${level}'] => h${level}:fresh`)),
  ...[1, 2, 3, 4].map((level) => `p[style-name='heading ${level}'] => h${level}:fresh`),
];

/** Reads a .docx by the styles of its paragraphs. Lines are its paragraphs, counted from 1. */
export async function readDocx(bytes: Uint8Array): Promise<Page> {
  const pictures = new Map<string, Uint8Array>();
  const convertImage = images.imgElement(async (image) => {
    const src = `docx-picture-${pictures.size + 1}`;
    pictures.set(src, new Uint8Array(await image.readAsArrayBuffer()));
    return { src };
  });
  const html = await convert(unpackDocx(bytes), convertImage);
  // A line for each paragraph, so that places can be told.
  const lined = html.replace(/<\/(?:p|h[1-6]|li|tr)>/gu, '$&\n');
  const { tree, removed } = cleanTree(parseHtml(lined));
  const prepared = prepareTree(markNotes(tree));
  return { root: toMarkdown(prepared.tree), outside: [], removed: [...removed, ...prepared.removed], given: {}, pictures, hasMarkup: true };
}

async function convert(bytes: Uint8Array, convertImage: ReturnType<typeof images.imgElement>): Promise<string> {
  try {
    return (await convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage, externalFileAccess: false } as Parameters<typeof convertToHtml>[1])).value;
  } catch (error) {
    // mammoth, jszip and xmldom throw plain errors of many kinds: all mean that this is no document they can read.
    throw new ImportError({ kind: 'damaged-docx', reason: { said: error instanceof Error ? error.message.split('\n')[0]! : String(error) } }, { cause: error });
  }
}

/** mammoth's links to notes as notes: `<sup><a href="#footnote-1">` and `<li id="footnote-1">`. */
function markNotes(tree: Root): Root {
  const notes: Element[] = [];
  const mark = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const target = /^#((?:foot|end)note)-(\d+)$/u.exec(String(node.properties.href ?? ''));
      if (node.tagName === 'a' && target) return [{ ...node, tagName: 'x-note-ref', properties: { name: nameOf(target) }, children: [] }];
      const own = /^((?:foot|end)note)-(\d+)$/u.exec(String(node.properties.id ?? ''));
      if (node.tagName === 'li' && own) {
        notes.push({ ...node, tagName: 'x-note', properties: { name: nameOf(own) }, children: mark(withoutReturn(node.children)) });
        return [];
      }
      const children = mark(node.children);
      const isEmptied = node.tagName === 'ol' && children.every((child) => child.type === 'text' && child.value.trim() === '') && node.children.length > 0;
      if (node.tagName === 'sup' && children.length === 1 && children[0]?.type === 'element' && children[0].tagName === 'x-note-ref') return children;
      return isEmptied ? [] : [{ ...node, children }];
    });
  const children = mark(tree.children as ElementContent[]);
  return { ...tree, children: [...children, ...notes] };
}

function nameOf([, kind = '', number = '']: RegExpExecArray): string {
  return kind === 'footnote' ? number : `end-${number}`;
}

/** A note without the arrow that leads back to its mark. */
function withoutReturn(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'a' && /^#(?:foot|end)note-ref-/u.test(String(node.properties.href ?? ''))) return [];
    return [{ ...node, children: withoutReturn(node.children) }];
  });
}

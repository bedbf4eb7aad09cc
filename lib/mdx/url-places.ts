import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type { Definition, Image, Link } from 'mdast';

/** Where the address of a link stands in the source: UTF-16 offsets. */
export interface UrlPlace {
  start: number;
  end: number;
}

declare module 'mdast' {
  interface LinkData {
    urlAt?: UrlPlace;
  }
  interface ImageData {
    urlAt?: UrlPlace;
  }
  interface DefinitionData {
    urlAt?: UrlPlace;
  }
}

/** Notes where the address of each link, picture and definition stands: the trees know where the whole of it does alone. */
export const urlPlaces: Extension = {
  exit: { resourceDestinationString: exitUrl, definitionDestinationString: exitUrl },
};

/** As mdast-util-from-markdown has it, and notes the place. */
function exitUrl(this: CompileContext, token: Token): undefined {
  const url = this.resume();
  const node = this.stack.at(-1) as Link | Image | Definition;
  node.url = url;
  node.data = { ...node.data, urlAt: { start: token.start.offset, end: token.end.offset } };
}

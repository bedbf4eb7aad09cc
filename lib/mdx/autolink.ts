import { asciiAlphanumeric } from 'micromark-util-character';
import { SKIP, visit } from 'unist-util-visit';

import type { Root } from 'mdast';
import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    bareUrl: 'bareUrl';
  }
}

/**
 * Bare web addresses as links, as in GFM, except that one ends where Chinese begins: in 見https://example.org/a，也就是
 * GFM takes the comma and all that follows for a part of the address.
 * Syntax: https://github.github.com/gfm/#autolinks-extension-
 */
export const bareUrl: Extension = {
  text: Object.fromEntries([...'hHwW'].map((letter) => [letter.codePointAt(0)!, construct()])),
};

/** The tokens of `bareUrl` as mdast links. */
export const bareUrlFromMarkdown: FromMarkdownExtension = {
  transforms: [unlinkInLinks],
  enter: {
    bareUrl(this: CompileContext, token) {
      const text = this.sliceSerialize(token);
      this.enter({ type: 'link', title: null, url: /^www\./iu.test(text) ? `http://${text}` : text, children: [] }, token);
      this.enter({ type: 'text', value: text }, token);
    },
  },
  exit: {
    bareUrl(this: CompileContext, token) {
      this.exit(token);
      this.exit(token);
    },
  },
};

const prefixes = ['https://', 'http://', 'www.'];
const trailing = new Set([...'!"\'*,.:;?_~'].map((character) => character.codePointAt(0)));
const open = 40;
const close = 41;

function construct(): Construct {
  return { name: 'bareUrl', tokenize, previous: (code) => code === null || !asciiAlphanumeric(code) };
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let candidates = prefixes;
  let size = 0;
  let depth = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('bareUrl');
    return prefix(code);
  }

  function prefix(code: Code): State | undefined {
    candidates = candidates.filter((text) => code !== null && code > 0 && text[size] === String.fromCodePoint(code).toLowerCase());
    const [match] = candidates;
    if (!match) return nok(code);
    effects.consume(code);
    size++;
    return size === match.length ? host : prefix;
  }

  function host(code: Code): State | undefined {
    return code !== null && asciiAlphanumeric(code) ? rest(code) : nok(code);
  }

  function rest(code: Code): State | undefined {
    if (endsAddress(code)) return after(code);
    if (code === open) depth++;
    if (trailing.has(code!) || (code === close && depth-- <= 0)) {
      return effects.check({ tokenize: tokenizeTrail, partial: true }, after, more)(code);
    }
    return more(code);
  }

  function more(code: Code): State | undefined {
    effects.consume(code);
    return rest;
  }

  function after(code: Code): State | undefined {
    effects.exit('bareUrl');
    return ok(code);
  }
}

/** Punctuation that is followed by nothing of the address, and so is the sentence's. */
function tokenizeTrail(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return function start(code: Code): State | undefined {
    effects.enter('bareUrl');
    return inside(code);
  };

  function inside(code: Code): State | undefined {
    if (trailing.has(code!) || code === close) {
      effects.consume(code);
      return inside;
    }
    effects.exit('bareUrl');
    return endsAddress(code) ? ok(code) : nok(code);
  }
}

/** End of file or line, white space, `<`, brackets (`[https://…](…)`), and all that is no ASCII, but for letters such as é. */
function endsAddress(code: Code): boolean {
  if (code === null || code <= 32 || code === 60 || code === 91 || code === 93) return true;
  return code > 127 && (code >= 0x2e80 || !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(String.fromCodePoint(code)));
}

/** An address in the words of a link is words: links hold no links. */
function unlinkInLinks(tree: Root): undefined {
  visit(tree, ['link', 'linkReference'], (outer) => {
    visit(outer, 'link', (inner, index, parent) => {
      if (inner === outer || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...inner.children);
      return [SKIP, index];
    });
  });
}

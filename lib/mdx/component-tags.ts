import { asciiAlpha, asciiAlphanumeric, markdownLineEndingOrSpace } from 'micromark-util-character';
import { mdxJsx } from 'micromark-extension-mdx-jsx';

import { componentNames, componentSpec } from './registry';

import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

const lessThan = 60;
const greaterThan = 62;
const slash = 47;

/**
 * Component tags in Markdown. A `<` opens one only where a component's name follows, or a name that looks like one
 * (`<Figrue …>`, `<figure …>`), which is then reported; everywhere else it is text: 增長率<5%, a<b, <WHO>.
 * Braces mean nothing here. The tags themselves are read by micromark's MDX extension.
 */
export const componentTags: Extension = {
  flow: { [lessThan]: guarded(mdxJsx().flow![lessThan] as Construct, (name) => looksLikeComponent(name) && !isWord(name)) },
  text: { [lessThan]: guarded(mdxJsx().text![lessThan] as Construct, looksLikeComponent) },
};

/** Whether a name after `<` is meant as a component's. HTML's own lower-case names are not, unless they name one. */
export function looksLikeComponent(name: string): boolean {
  if (/^[A-Z][A-Za-z]*[a-z][A-Za-z0-9]*$/u.test(name)) return true;
  return componentNames.some((known) => known.toLowerCase() === name.toLowerCase());
}

/** Whether a component is a word of the text (`<Variant … />`): even on a line of its own it stays in its paragraph. */
function isWord(name: string): boolean {
  const spec = componentSpec(name);
  return spec?.place === 'inline' && spec.children === 'none';
}

function guarded(jsx: Construct, opens: (name: string) => boolean): Construct {
  const opener: Construct = { tokenize: (effects, ok, nok) => tokenizeOpener(effects, ok, nok, opens), partial: true };
  return {
    ...jsx,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return effects.check(opener, jsx.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

function tokenizeOpener(effects: Effects, ok: State, nok: State, opens: (name: string) => boolean): State {
  let name = '';
  return function start(code: Code): State | undefined {
    effects.enter('data');
    effects.consume(code);
    return beforeName;
  };

  function beforeName(code: Code): State | undefined {
    if (code === slash && name === '') {
      effects.consume(code);
      return inName;
    }
    return asciiAlpha(code) ? inName(code) : nok(code);
  }

  function inName(code: Code): State | undefined {
    if (code !== null && asciiAlphanumeric(code)) {
      name += String.fromCodePoint(code);
      effects.consume(code);
      return inName;
    }
    effects.exit('data');
    const ends = code === null || code === greaterThan || code === slash || markdownLineEndingOrSpace(code);
    return ends && opens(name) ? ok(code) : nok(code);
  }
}

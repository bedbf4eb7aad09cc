import { Parser } from 'htmlparser2';

/** What of a page somebody would change who wants more than the look of it, each as a list in the order of the page. */
export const factKinds = ['title', 'script', 'inline-script', 'frame', 'form', 'hidden-link', 'link', 'head', 'style', 'data', 'hidden-text', 'text'] as const;
export type FactKind = (typeof factKinds)[number];

export type PageFacts = Readonly<Record<FactKind, readonly string[]>>;

/** Styles that keep text from being seen and leave it to search engines. */
const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*(?:0|1px|1pt)(?![.\d])|(?:text-indent|left|top|right|margin(?:-left|-top)?)\s*:\s*-\d{3,}|clip\s*:\s*rect|(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/iu;
/** Classes of this site's own styles that do the same. */
const hidingClasses = /(?:^|\s)(?:sr-only|hidden|invisible|opacity-0)(?:\s|$)/u;
const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);

/** Elements in one another, beyond any honest page; reading further would take the time of their square. */
const deepest = 1000;

/** Reads the facts of a page, however broken it is: in one pass, nothing is run. What is nested beyond reason ends it. */
export function readPageFacts(html: string): PageFacts {
  const facts = Object.fromEntries(factKinds.map((kind) => [kind, []])) as unknown as Record<FactKind, string[]>;
  const open: { name: string; hides: boolean }[] = [];
  let hidden = 0;
  let text = '';
  const endText = () => {
    const words = text.replace(/\s+/gu, ' ').trim();
    if (words !== '') facts[factOfText(open.at(-1)?.name, hidden > 0)].push(words);
    text = '';
  };
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      endText();
      for (const [kind, value] of factsOfTag(name, attributes)) facts[kind === 'link' && (hidden > 0 || isHidden(attributes)) ? 'hidden-link' : kind].push(value);
      if (voids.has(name)) return;
      const hides = isHidden(attributes);
      open.push({ name: name === 'script' && /json/iu.test(attributes.type ?? '') ? 'data' : name, hides });
      hidden += Number(hides);
      if (open.length > deepest) parser.pause();
    },
    ontext: (part) => void (text += part),
    onclosetag(name) {
      if (voids.has(name)) return;
      endText();
      hidden -= Number(open.pop()?.hides ?? false);
    },
  });
  parser.end(html);
  endText();
  return facts;
}

function factOfText(parent: string | undefined, isHiddenText: boolean): FactKind {
  if (parent === 'script') return 'inline-script';
  if (parent === 'title' || parent === 'style' || parent === 'data') return parent;
  return isHiddenText ? 'hidden-text' : 'text';
}

function isHidden({ hidden, style = '', class: classes = '' }: Record<string, string>): boolean {
  return hidden !== undefined || hiding.test(style) || hidingClasses.test(classes);
}

function factsOfTag(name: string, attributes: Record<string, string>): [FactKind, string][] {
  const { href = '', src = '', action = '', rel = '', content = '' } = attributes;
  const handlers = Object.entries(attributes).filter(([attribute, value]) => /^on/u.test(attribute) || /^\s*javascript:/iu.test(value));
  const facts = handlers.map(([attribute, value]): [FactKind, string] => ['inline-script', `${attribute}="${value}"`]);
  if (name === 'script' && src) facts.push(['script', src]);
  else if (name === 'a' || name === 'area') facts.push(['link', href]);
  else if (['iframe', 'frame', 'embed', 'object'].includes(name)) facts.push(['frame', src || (attributes.data ?? attributes.srcdoc ?? '')]);
  else if (name === 'form') facts.push(['form', action]);
  else if (name === 'link') facts.push([/stylesheet/iu.test(rel) ? 'style' : 'head', /stylesheet/iu.test(rel) ? href : `${rel} ${href}`]);
  else if (name === 'base') facts.push(['head', `base ${href}`]);
  else if (name === 'meta') facts.push(['head', `${attributes['http-equiv'] ?? attributes.name ?? attributes.property ?? 'charset'} ${content || (attributes.charset ?? '')}`]);
  return facts.filter(([, value]) => value !== '');
}

/** What a page carries that a policy against foreign code must allow by name, or forbid. */
export interface InlineCode {
  /** Texts of inline scripts that a browser runs, as they stand. Data blocks (`application/ld+json`) are not run. */
  scripts: string[];
  /** Texts of inline style sheets. */
  styles: string[];
  /** Attributes that no hash can allow: `style="…"`, `onclick="…"`. A page of ours has none. */
  attributes: string[];
}

/** Types of a script that browsers run or obey; any other is data. Source: HTML, "prepare the script element". */
const run = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/iu;

/**
 * The inline code of a built page. A search over the text, not a parser, since every page goes through it: in what React
 * writes, a `<` of a text is `&lt;` and a `"` is `&quot;`, so that `<script` and ` style="` are always markup.
 */
export function findInlineCode(html: string): InlineCode {
  const code: InlineCode = { scripts: [], styles: [], attributes: [] };
  const markup = html.replace(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/giu, (_all, name: string, attributes: string, text: string) => {
    if (name.toLowerCase() === 'style') code.styles.push(text);
    else if (!/\ssrc=/iu.test(attributes) && run.test(/\stype="([^"]*)"/iu.exec(attributes)?.[1] ?? '')) code.scripts.push(text);
    return `<${name}${attributes}>`;
  });
  for (const [tag] of markup.matchAll(/<[a-z][^<]*?\s(?:style|on[a-z]+)="[^"]*"/giu)) code.attributes.push(tag.slice(tag.search(/\s(?:style|on[a-z]+)="[^"]*"$/iu) + 1));
  return code;
}

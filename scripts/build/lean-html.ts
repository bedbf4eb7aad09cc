import { Parser } from 'htmlparser2';

/** A built page that would not survive without the framework's runtime. */
export class LeanError extends Error {
  override name = 'LeanError';
}

/**
 * A built page without the framework's client runtime and without the copy of its text that feeds it (flight data).
 * Nothing is rewritten: ranges of the HTML are cut out, the rest stays byte for byte. Kept are scripts of our own
 * (`data-keep`) and data blocks (`application/ld+json`).
 *
 * @throws {LeanError} if the page's content waits for a script to be shown
 */
export function leanHtml(html: string): string {
  const cuts: [start: number, end: number][] = [];
  let cutFrom: number | undefined;
  let blocked: string | undefined;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'script' && !isKept(attributes)) cutFrom = parser.startIndex;
        else if (name === 'link' && attributes.as === 'script') cuts.push([parser.startIndex, parser.endIndex + 1]);
        else if (isDeferredContent(name, attributes)) blocked = attributes.id;
      },
      onclosetag(name) {
        if (name !== 'script' || cutFrom === undefined) return;
        cuts.push([cutFrom, parser.endIndex + 1]);
        cutFrom = undefined;
      },
      oncomment() {
        cuts.push([parser.startIndex, parser.endIndex + 1]); // React's marks between pieces of text
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  if (blocked) throw new LeanError(`the content of ${blocked} is only shown by the framework's script`);
  return cutOut(html, cuts)
    .replace('<div hidden=""></div>', '') // where the framework's metadata would have been streamed to
    .replaceAll(' data-keep=""', '')
    .replaceAll(' data-precedence="next"', '');
}

function isKept(attributes: Record<string, string>): boolean {
  return 'data-keep' in attributes || attributes.type === 'application/ld+json';
}

/** React's placeholders (`B:0`) and the hidden content that its script puts into them (`S:0`). */
function isDeferredContent(name: string, { id = '', hidden }: Record<string, string>): boolean {
  return (name === 'template' && id.startsWith('B:')) || (hidden !== undefined && /^S:/u.test(id));
}

function cutOut(html: string, cuts: readonly [start: number, end: number][]): string {
  let result = '';
  let done = 0;
  for (const [start, end] of cuts) {
    result += html.slice(done, start);
    done = end;
  }
  return result + html.slice(done);
}

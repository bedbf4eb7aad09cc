import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import { readMdx } from '@/lib/content/read-article';
import { articleFields } from '@/lib/content/schemas';

import { importArticle } from './import-article';
import { ImportError } from './import-error';
import { readableText } from './readable-text';
import { sampleContext, sampleDocx, samplePage, sampleText } from './samples';

const originals: readonly [name: string, bytes: Uint8Array][] = [
  ['a.html', strToU8(samplePage)],
  ['a.txt', strToU8(sampleText)],
  ['a.md', strToU8(`---\ntitle: 守住困难群众的底线\ndate: 2020-02-06\n---\n\n${sampleText.replace('　　救助先行一步', '## 救助先行一步')}`)],
  ['a.docx', sampleDocx(sampleText.split('\n').filter((line) => line !== '' && !line.includes('<')).map((line) => [line]))],
];

/** What broken copies and hostile hands put into a file. */
const snippets = ['<', '</div>', '<div>', '<table><tr><td>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="jav&#x61;script:alert(1)">甲</a>', '<svg onload=alert(1)>', '?', '\uFFFD', '\uE000', '\0', '{', '}', '`', '```\n', '<!--', ']]>', '&nbsp;', '&#', '(zé)', '[^1]', '|', '\n\n', '---\n', 'import a from "b"\n', '<Damaged original="', '<Keep>', '\u200B', '*', '\\'];

/** A change at a place, which is a share of the file's length. */
const change = fc.oneof(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.integer({ min: 0, max: 60 }), put: fc.constantFrom(...snippets) }),
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.integer({ min: 0, max: 400 }), put: fc.constant('') }),
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.integer({ min: 1, max: 2 }), put: fc.string({ unit: 'binary', maxLength: 4 }) }),
);

function mutate(bytes: Uint8Array, changes: readonly { at: number; cut: number; put: string }[]): Uint8Array {
  return changes.reduce((made: Uint8Array, { at, cut, put }) => {
    const start = Math.floor(at * made.length);
    return new Uint8Array(Buffer.concat([made.subarray(0, start), strToU8(put), made.subarray(start + cut)]));
  }, bytes);
}

describe('a file that was damaged anyhow', () => {
  it('is refused for a reason, or becomes an article that is valid, safe and told of', { timeout: 60_000 }, async () => {
    const counts = { made: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...originals), fc.constantFrom('utf8', 'utf8', 'gb18030', 'big5', 'utf16le'), fc.array(change, { minLength: 1, maxLength: 6 }), async ([name, bytes], encoding, changes) => {
        // In another encoding first, as offices have it; then damaged.
        const encoded = encoding === 'utf8' || name === 'a.docx' ? bytes : encode(new TextDecoder().decode(bytes), encoding);
        const mutant = mutate(encoded, changes);
        const made = await importArticle(name, mutant, { ...sampleContext, section: 'topics' }).catch((error: unknown) => {
          if (!(error instanceof ImportError)) throw error;
          // Both would be faults of the importer, not of the file; but of bytes that no encoding gives a meaning to, what cannot be written faithfully is better refused.
          expect(encoding === 'utf8' ? ['not-valid', 'not-faithful'] : ['not-valid']).not.toContain(error.fault.kind);
          return undefined;
        });
        if (!made) return void counts.refused++;
        counts.made++;
        const read = readMdx({ path: made.path, file: made.path, text: made.mdx, problems: [] }, articleFields);
        expect(read.problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'damaged')).toEqual([]);
        expect(read.problems.filter(({ rule }) => rule === 'damaged')).toHaveLength(made.damaged.length);
        const tree = JSON.stringify(read.body.tree);
        expect(tree).not.toMatch(/"tagName":"(?:script|style|iframe|svg|object|form)"|"on[a-z]+":|"(?:href|src)":"\s*(?:javascript|data|vbscript):|"src":"(?:https?:)?\/\//iu);
        if (name === 'a.txt' && encoding === 'utf8') expect(lostWords(new TextDecoder().decode(mutant), made)).toBe('');
      }),
      { numRuns: 300, seed: 20200206 },
    );
    // Most damage leaves something to read; were it all refused, nothing would be tested.
    expect(counts.made).toBeGreaterThan(120);
  });
});

/** Chinese characters of a text that are neither in its article nor in the report. */
function lostWords(text: string, { mdx, fields, removed }: Awaited<ReturnType<typeof importArticle>>): string {
  if (/[�\0]/u.test(text)) return ''; // the encoding is anybody's guess
  const told = [readableText(mdx.slice(mdx.indexOf('\n---\n', 4) + 5)), mdx, JSON.stringify(fields), ...removed.map((each) => each.text)].join('');
  return [...new Set(text.match(/\p{Script=Han}/gu))].filter((character) => !told.includes(character)).join('');
}

import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { localizeArticle } from '@/lib/content/localize';
import { readContent } from '@/lib/content/read-content';
import { decodeSource } from '@/lib/content/source-file';
import { contextWith } from '@/lib/content/testing';
import { allVariants } from '@/lib/script/variants';

import type { LocalizeContext } from '@/lib/content/localize';

const folder = 'content/handbook';
/** Articles that use what an article can: components, tables, notes, terms, overrides. */
const originals = readdirSync(folder).filter((name) => name.endsWith('.mdx')).sort().map((name) => readFileSync(join(folder, name)));

const snippets = ['<', '>', '</', '<Keep>', '</Callout>', '<Figure src="', '<Variant zh-Hans="', '{', '}', '{{{', '(', '[', '](', '![', '|', '`', '```', '---\n', '\n\n', '\n> ', '\n- ', '\n#', '*', '**', '[^1]', '[^1]: ', '&', '&#', ':', '"', "'", '?', '\t', '\r', '\0', '\u200B', '\uE000', '\uD800', 'javascript:', '__proto__: 1\n', '&a *a', '!!js ', '<!--', ']]>', '責(zé)任'];
/** A place as a share of the length; without the library's love of extremes, which would hit the first line nearly always. */
const share = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((number) => number / 10_000);
const change = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('put' as const), at: share, cut: fc.integer({ min: 0, max: 40 }), put: fc.array(fc.constantFrom(...snippets), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('bytes' as const), at: share, cut: fc.integer({ min: 0, max: 3 }), put: fc.uint8Array({ maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('end' as const), at: share }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('encode' as const), as: fc.constantFrom('gb18030', 'big5', 'utf16le', 'utf16be', 'shift_jis') }) },
);

function mutate(bytes: Buffer, changes: readonly (typeof change extends fc.Arbitrary<infer Change> ? Change : never)[]): Buffer {
  return changes.reduce((made: Buffer, each) => {
    if (each.kind === 'encode') return encode(made.toString('utf8'), each.as);
    if (each.kind === 'put') {
      const text = made.toString('utf8');
      const start = Math.floor(each.at * text.length);
      return Buffer.from(text.slice(0, start) + each.put + text.slice(start + each.cut));
    }
    const start = Math.floor(each.at * made.length);
    if (each.kind === 'end') return made.subarray(0, start);
    return Buffer.concat([made.subarray(0, start), each.put, made.subarray(start + each.cut)]);
  }, bytes);
}

const section = decodeSource('handbook/section.yml', 'content/handbook/section.yml', Buffer.from('title: 手冊\nscript: zh-Hant\n'));
const files: LocalizeContext['files'] = { picture: (_, src) => ({ src, width: 1, height: 1 }), attachment: (_, href) => ({ href, bytes: 1 }) };

describe('an article that was damaged anyhow', () => {
  it('is told of at places that it has, or can be shown in every variant', { timeout: 120_000 }, () => {
    const counts = { refused: 0, shown: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...originals), fc.array(change, { minLength: 1, maxLength: 4 }), (original, changes) => {
        const source = decodeSource('handbook/mutant.mdx', 'content/handbook/mutant.mdx', mutate(original, changes));
        const { problems, documents } = readContent([section, source], contextWith());
        const lines = source.text.split(/\r\n?|\n/u);
        for (const { file, line, column, message, fix } of problems) {
          expect(file === source.file || file === section.file).toBe(true);
          expect(line, message).toBeGreaterThanOrEqual(1);
          expect(line, message).toBeLessThanOrEqual(Math.max(lines.length, 2));
          expect(column, message).toBeGreaterThanOrEqual(1);
          expect(message.length * fix.length, message).toBeGreaterThan(0);
        }
        // The pages and tags that it names are not there: that says nothing of the article.
        if (problems.some(({ severity, rule }) => severity === 'error' && !['link-dead', 'tag-unknown', 'file-missing'].includes(rule))) return void counts.refused++;
        counts.shown++;
        for (const variant of allVariants) localizeArticle(documents.articles[0]!, {}, variant, 'published', { terms: [], hongKongParticle: '着', files, timeZone: 'Asia/Shanghai' });
      }),
      { numRuns: 700, seed: 20261124 },
    );
    // Were it all refused, or none of it, one half would not be tested.
    expect(counts.refused).toBeGreaterThan(100);
    expect(counts.shown).toBeGreaterThan(20);
  });
});

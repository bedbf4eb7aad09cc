import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { findInlineCode } from '@/lib/hosting/inline-code';
import { contentSecurityPolicy } from '@/lib/hosting/policy';
import { sha256 } from '@/scripts/hosting/hash-inline';
import { readHosting } from '@/scripts/hosting/hosting-file';

import { builtFiles, site } from './site';

const { inline } = readHosting()!;
const pages = builtFiles.filter((file) => file.endsWith('.html')).map((file) => [file, findInlineCode(readFileSync(`out/${file}`, 'utf8'))] as const);

describe.runIf(site.lean)('the policy of the built site', () => {
  it('knows the hash of every inline script and style of every page, and of nothing else', () => {
    expect(inline.scripts).toEqual([...new Set(pages.flatMap(([, { scripts }]) => scripts.map(sha256)))].sort());
    expect(inline.styles).toEqual([...new Set(pages.flatMap(([, { styles }]) => styles.map(sha256)))].sort());
  });

  it('has pages without an attribute that it would make browsers ignore', () => {
    expect(pages.filter(([, { attributes }]) => attributes.length > 0).map(([file]) => file)).toEqual([]);
  });

  it('names hashes by the handful, so that it stays shorter than any host allows', () => {
    expect(contentSecurityPolicy(inline).length).toBeLessThan(1000);
  });
});

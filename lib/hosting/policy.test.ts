import { expect, it } from 'vitest';

import { contentSecurityPolicy, fillHashes, hashesToCome, metaPolicy } from './policy';

const hashes = { scripts: ['sha256-a=', 'sha256-b='], styles: [] };

it('gets its hashes later where a host must be told it before the pages are made', () => {
  const told = JSON.stringify({ value: contentSecurityPolicy(hashesToCome) });
  expect(fillHashes(told, hashes)).toBe(JSON.stringify({ value: contentSecurityPolicy(hashes) }));
});

it('says so where no policy waits for hashes', () => {
  expect(fillHashes(contentSecurityPolicy(hashes), hashes)).toBeUndefined();
});

it('says in a page all that a page may say', () => {
  expect(contentSecurityPolicy(hashes)).toBe(`${metaPolicy(hashes)}; frame-ancestors 'none'`);
});

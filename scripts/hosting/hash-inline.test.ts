import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

import { hashInlineCode, writePolicies } from './hash-inline';

const folder = mkdtempSync(join(tmpdir(), 'shutong-inline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(pages: Record<string, string>): string[] {
  for (const [file, html] of Object.entries(pages)) writeFileSync(join(folder, file), html);
  return [...Object.keys(pages), 'notes.txt'];
}

// The hash is that of the example in the standard, CSP level 3, of alert('Hello, world.');
const greeting = "<script>alert('Hello, world.');</script>";
const hash = 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';

it('gives every inline script of all pages once', async () => {
  const files = write({ 'a.html': `<head>${greeting}</head>`, 'b.html': `<head>${greeting}<style>p{}</style></head>` });
  const { scripts, styles } = await hashInlineCode(folder, files, true);
  expect([scripts, styles.length]).toEqual([[hash], 1]);
});

it('stops the build at an attribute that the policy forbids, and says where it is', async () => {
  const files = write({ 'c.html': '<p style="color:red">' });
  await expect(hashInlineCode(folder, files, true)).rejects.toThrow('c.html has style="color:red"');
});

it('writes into a page the policy of its own code, before all else', async () => {
  await writePolicies(folder, write({ 'd.html': `<html><head>${greeting}</head></html>`, 'e.html': '<html><head></head></html>' }));
  expect(readFileSync(join(folder, 'd.html'), 'utf8')).toMatch(/^<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG\+HiZ1guq6ZZDob\/Tng=';[^"]*"\/><script>/u);
  expect(readFileSync(join(folder, 'e.html'), 'utf8')).toContain("script-src 'self';");
});

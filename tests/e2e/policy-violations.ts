import type { Page } from 'playwright-core';

/** Notes from now on what the site's policy makes a page's browser refuse; call it before the first page is opened. Gives what was refused so far. */
export async function watchPolicy(page: Page): Promise<() => readonly string[]> {
  const refused: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => refused.push(text));
  await page.addInitScript(() => {
    const note = (window as unknown as { noteViolation: (text: string) => void }).noteViolation;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      note(`${location.pathname}: ${violatedDirective} refuses ${blockedURI} (${sourceFile}:${lineNumber})`));
  });
  return () => refused;
}

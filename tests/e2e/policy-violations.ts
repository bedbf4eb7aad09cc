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

/** Waits until what the page's browser has refused so far has been told: its events come after the thing itself. */
export async function tellViolations(page: Page): Promise<void> {
  // The page at / and those at old addresses lead on by themselves, at any moment: then the next page is asked.
  for (let navigations = 0; ; navigations++) {
    try {
      return await page.evaluate(() => new Promise<void>((done) => setTimeout(() => setTimeout(done))));
    } catch (error) {
      if (navigations === 5 || !/context was destroyed|navigation/u.test(String(error))) throw error;
      await page.waitForLoadState('load');
    }
  }
}

/** Does something that breaks the policy so many times, in the page, and waits for as many refusals. */
export async function provoke(page: Page, act: () => void, count: number): Promise<void> {
  await page.evaluate((wanted) => {
    const told = new Promise<void>((done) => {
      let seen = 0;
      document.addEventListener('securitypolicyviolation', () => ++seen === wanted && done());
    });
    (window as unknown as { refused: Promise<void> }).refused = told;
  }, count);
  await page.evaluate(act);
  await page.evaluate(() => (window as unknown as { refused: Promise<void> }).refused);
}

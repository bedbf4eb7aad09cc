import { fileOf, type Redirect } from '@/lib/content/redirects';

/**
 * Redirects for hosts that compare addresses letter by letter: an old address in each form that leads to the same file,
 * percent-encoded: `/old/t1.html` also as `/old/t1`. An address as it was written counts before forms of others.
 */
export function withOldForms(redirects: readonly Redirect[]): Redirect[] {
  const byAddress = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  for (const redirect of redirects) {
    const bare = redirect.from.replace(/(?:\/index)?\.html$/u, '').replace(/(?<=.)\/$/u, '');
    const forms = [`${bare}.html`, `${bare}/`].filter((form) => fileOf(form) === fileOf(redirect.from));
    for (const from of [bare, ...forms]) if (from !== '/' && !byAddress.has(from)) byAddress.set(from, { ...redirect, from });
  }
  return [...byAddress.values()];
}

/** Opens the search page, or goes to its field there. Gives whether there is one. */
export function openSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('article-search input');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (field) field.select();
  else if (link) location.assign(link.href);
  return field !== null || link !== null;
}

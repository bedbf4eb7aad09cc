const fields = 'input, textarea, select, [contenteditable]';

/** `/` opens the search page, or goes to its field there; in a field, or with another key held, it is only a letter. */
export function openSearch(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.closest(fields)) return;
  const field = document.querySelector<HTMLInputElement>('article-search input');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.select();
  else if (link) location.assign(link.href);
}

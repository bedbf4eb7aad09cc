const mostCharacters = 200;

/** Lets the links that report a wrong character (`a[data-report]`) carry the words that the reader has marked, at their end. */
export function watchReports(): void {
  let marked = '';
  const mark = () => (marked = String(getSelection()));

  document.addEventListener('pointerdown', mark); // before the press takes the mark away
  document.addEventListener('click', ({ target, detail }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-report]') : null;
    if (!link) return;
    if (detail === 0) mark(); // from the keyboard
    link.dataset.report ||= link.href;
    link.href = link.dataset.report + encodeURIComponent(marked.trim().slice(0, mostCharacters));
  });
}

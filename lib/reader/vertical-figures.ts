/** What stays as it is in vertical setting: it is set horizontally, foreign, or a reading. */
const apart = 'pre, code, kbd, table, rt, svg, script, article-actions, [lang]:not(html), .figures';
/** What belongs together and, where it is more than bare figures, lies on its side: Latin words, dates such as 2026-11-24, shares such as 5%. */
const runs = /[\p{Script=Latin}\d.,:/%+~–-]+/gu;

/** Sets the figures of a text upright (縱中橫), or gives it back as it was. */
export function setFigures(root: HTMLElement, upright: boolean): void {
  if (!upright) {
    for (const span of root.querySelectorAll('.figures')) {
      const parent = span.parentNode!;
      span.replaceWith(span.textContent ?? '');
      parent.normalize();
    }
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (!text.parentElement?.closest(apart)) setText(text);
}

/** One or two figures between Han characters stand side by side, those of a year one below the other. */
function setText(text: Text): void {
  for (const { 0: run, index } of [...text.data.matchAll(runs)].reverse()) {
    const isYear = /^\d{4}$/u.test(run) && text.data[index + 4] === '年';
    if (!isYear && !/^\d{1,2}$/u.test(run)) continue;
    const found = text.splitText(index);
    found.splitText(run.length);
    const span = document.createElement('span');
    span.className = isYear ? 'figures' : 'figures combined';
    found.replaceWith(span);
    span.append(found);
  }
}

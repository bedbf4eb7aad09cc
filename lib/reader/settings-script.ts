/*
 * Stands in the head of every page, before its style, so that nothing is drawn in a wrong setting. The names are those of
 * `settings.ts`; they are written out here to keep what every page carries short. It is the same text on every page, so
 * that a content security policy can allow it by its hash.
 */
try {
  const chosen = JSON.parse(localStorage.getItem('shutong-reading')!) as Record<string, string>;
  for (const name of ['theme', 'size', 'flow', 'keys']) if (chosen[name]) document.documentElement.dataset[name] = chosen[name];
} catch {
  // Nothing was chosen on this device, or it keeps nothing.
}

/**
 * Remembers what a function gave for the texts asked of it last, so that the variants of an article share one reading.
 *
 * @param capacity how many texts, at most, each shorter than `maxRemembered`; a longer one is read anew every time
 */
export function remember<Result>(read: (text: string) => Result, capacity: number): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = read(text);
    if (text.length >= maxRemembered) return result;
    if (known.size >= capacity) known.clear();
    known.set(text, result);
    return result;
  };
}

/** In UTF-16 units: longer than any paragraph of an article, short enough that what is remembered stays small. */
const maxRemembered = 4000;

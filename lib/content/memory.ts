/**
 * Gives what was made of something before, as long as it is the same thing and so are the others it was made with
 * (compared by identity); else it is made anew. Where content is read again and again, only what changed is read.
 *
 * @param of the thing, such as a file as it was read
 * @param what names what is made of it
 */
export type Memory = <Made>(of: object, what: string, others: readonly unknown[], make: () => Made) => Made;

/** A memory that holds nothing: for those who read once. */
export const noMemory: Memory = (_of, _what, _others, make) => make();

/** A memory for the life of a process. It forgets with the thing itself. */
export function createMemory(): Memory {
  const known = new WeakMap<object, Map<string, { others: readonly unknown[]; made: unknown }>>();
  return <Made>(of: object, what: string, others: readonly unknown[], make: () => Made): Made => {
    const ofThing = known.get(of) ?? new Map<string, { others: readonly unknown[]; made: unknown }>();
    known.set(of, ofThing);
    const before = ofThing.get(what);
    if (before && before.others.length === others.length && before.others.every((other, i) => other === others[i])) return before.made as Made;
    const made = make();
    ofThing.set(what, { others, made });
    return made;
  };
}

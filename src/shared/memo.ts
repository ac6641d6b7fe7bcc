/**
 * A function of an object that works out its result once for each object, and forgets it with the
 * object: for what all pages of all languages ask of one corpus.
 */
export function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key);
    // One look is enough for all but what is worked out to be nothing.
    if (value !== undefined || known.has(key)) return value as V;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/**
 * The same for lists and records, of which only frozen ones are remembered: what is not frozen may
 * hold something else the next time.
 */
export function ofFixed<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = memo(make);
  return (key) => (Object.isFrozen(key) ? kept(key) : make(key));
}

/** A function of a text that works out its result once for each text, and keeps it. */
export function memoText<V, T extends string = string>(make: (text: T) => V): (text: T) => V {
  const known = new Map<T, V>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value as V;
    const own = ownText(text);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}

/** What is worked out when it is first asked for, and then kept. */
export function whenAsked<V>(make: () => V): () => V {
  let made: { value: V } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * The same text in memory of its own. A text that was cut out of another keeps the whole of that one in
 * memory: what is remembered of a page's headings would keep every page.
 */
const ownText = <T extends string>(text: T): T => ` ${text}`.slice(1) as T;

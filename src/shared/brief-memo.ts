/** A function of a text that keeps what it has worked out of the last text alone. */
export function memoLast<V>(make: (text: string) => V): (text: string) => V {
  let last: { text: string; value: V } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: make(text) };
    return last.value;
  };
}

/** A function of an object that keeps what it has worked out of those that it was asked for last, and of no others. */
export function memoRecent<K extends object, V>(most: number, make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as V) : make(key);
    known.delete(key);
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return value;
  };
}

/**
 * A function of an object as `memo` makes it, but what was worked out is forgotten some time after what asked for it has ended: for what
 * is much, is asked for several times in a row, and then no longer.
 */
export function memoInUse<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, WeakRef<V>>();
  return (key) => {
    const value = known.get(key)?.deref();
    if (value !== undefined) return value;
    const made = make(key);
    known.set(key, new WeakRef(made));
    return made;
  };
}

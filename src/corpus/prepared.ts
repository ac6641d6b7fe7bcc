import { held } from './check-once.ts';
import type { Corpus } from './types.ts';

const PREPARED = Symbol.for('city-hong-kong-innovation-compared.prepared');
const shared = globalThis as unknown as { [PREPARED]?: WeakMap<Corpus, Map<string, unknown>> };

/** What has been worked out of a corpus in this thread, by name, whichever bundle asked for it. */
function known(corpus: Corpus): Map<string, unknown> {
  shared[PREPARED] ??= new WeakMap();
  const values = shared[PREPARED].get(corpus) ?? new Map<string, unknown>();
  shared[PREPARED].set(corpus, values);
  return values;
}

/**
 * Something that takes long to work out of a corpus: worked out once in a thread, or taken over
 * from another thread that was sooner.
 */
export function prepared<T>(name: string, corpus: Corpus, make: (corpus: Corpus) => T): T {
  const values = known(corpus);
  if (!values.has(name)) values.set(name, make(corpus));
  return values.get(name) as T;
}

/** What another thread has worked out of the content that both hold. */
export const takeOver = (name: string, value: unknown): void => {
  known(held()).set(name, value);
};

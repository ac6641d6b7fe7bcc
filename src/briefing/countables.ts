import { counted } from '../analysis/measures.ts';
import type { Corpus } from '../corpus/index.ts';
import { kindNames, listOf, type AnyRecord } from '../kinds/index.ts';
import { countable, type Countable } from './countable.ts';
import { askFilters, otherCountables, requestsOf } from './countables-others.ts';
import { measureFilters } from './measure-filters.ts';

/** What can be counted, by the value of `of`. */
export function countables(corpus: Corpus): ReadonlyMap<string, Countable> {
  const found =
    known.get(corpus) ??
    new Map<string, Countable>([
      // Every kind can be counted by its list's name; what follows can be narrowed too.
      ...kindNames.map((kind): [string, Countable] => [
        listOf(kind),
        countable<AnyRecord>(corpus, corpus[listOf(kind)], {}),
      ]),
      ['measures', countable(corpus, counted(corpus.measures), measureFilters(corpus))],
      ['asks', countable(corpus, requestsOf(corpus), askFilters(corpus))],
      ...otherCountables(corpus),
    ]);
  known.set(corpus, found);
  return found;
}

/** Every text that is drawn asks for them; a corpus does not change. */
const known = new WeakMap<Corpus, ReadonlyMap<string, Countable>>();

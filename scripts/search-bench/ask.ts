import type { Finder } from '../../src/finder/client/engine.ts';

/** What a reader types first, and the addresses of which one answers. */
export interface FirstTry {
  query: string;
  answers: readonly string[];
}

/** At which place the answer stood: 0 where it was not found; and how many pages were found. */
export interface Asked extends FirstTry {
  place: number;
  found: number;
}

/** Asks a first try; what leads to one page counts once, as on the search page. */
export function askFirst(finder: Finder, { query, answers }: FirstTry): Asked {
  const { entries } = finder.index;
  const pages = [...new Set(finder.find(query).hits.map(({ entry }) => entries[entry]?.[1] ?? ''))];
  const place = pages.findIndex((page) => answers.includes(page)) + 1;
  return { query, answers, place, found: pages.length };
}

/** How well answers are found: shares from 0 to 1, and the mean of one over the place. */
export interface Quality {
  tries: number;
  firstThree: number;
  reciprocal: number;
  nothing: number;
}

/** The quality of some first tries. */
export function qualityOf(asked: readonly Asked[]): Quality {
  const share = (has: (one: Asked) => boolean) =>
    asked.length === 0 ? 0 : asked.filter(has).length / asked.length;
  const sum = asked.reduce((total, { place }) => total + (place > 0 ? 1 / place : 0), 0);
  return {
    tries: asked.length,
    firstThree: share(({ place }) => place > 0 && place <= 3),
    reciprocal: asked.length === 0 ? 0 : sum / asked.length,
    nothing: share(({ found }) => found === 0),
  };
}

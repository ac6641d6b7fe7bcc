import { inAddress } from '../../client/address.ts';
import { findKinds } from '../wire.ts';
import { make } from './dom.ts';
import type { Finder, Finds } from './engine.ts';
import { hitItem } from './hit.ts';
import { likelyKinds, nearestTerms } from './nearest-terms.ts';
import type { Hit } from './rank.ts';
import type { Says } from './says.ts';

/** So many results stand on top, of whatever kind; so many of a kind are shown at once. */
const [BEST, AT_ONCE] = [3, 5];

/** Results as they are shown: at once what a reader looks at first, the rest once that is painted. */
export interface ResultParts {
  first: readonly HTMLElement[];
  rest: readonly (() => HTMLElement | undefined)[];
}

/** For so many words that are nowhere words like them are looked for; a sentence has more. */
const MISSED = 4;

/** What was found: the best of all on top, then the others by kind, the kind with the best first. */
export function resultParts(finder: Finder, { hits }: Finds, says: Says): ResultParts {
  const { entries } = finder.index;
  const best: Hit[] = [];
  for (const hit of hits) {
    if (best.length === BEST) break;
    // A figure and the measure that states it lead to one page: one of them stands on top.
    const href = entries[hit.entry]?.[1];
    if (!best.some((other) => entries[other.entry]?.[1] === href)) best.push(hit);
  }
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (best.includes(hit)) continue;
    const kind = entries[hit.entry]?.[0] ?? 0;
    const found = groups.get(kind);
    if (found) found.push(hit);
    else groups.set(kind, [hit]);
  }
  const top = make(
    'section',
    { class: 'find-best', 'aria-label': says.best },
    make('ol', {}, ...best.map((hit) => hitItem(finder, hit, says, true))),
  );
  return {
    first: best.length > 0 ? [top] : [],
    rest: [...groups].map(
      ([kind, found]) =>
        () =>
          group(finder, kind, found, says, best),
    ),
  };
}

/** The paragraphs of documents that were found, as a group of their own. */
export const textParts = (finder: Finder, hits: readonly Hit[], says: Says): HTMLElement[] =>
  hits.length === 0 ? [] : [group(finder, findKinds.length, hits, says, [])];

function group(
  finder: Finder,
  kind: number,
  hits: readonly Hit[],
  says: Says,
  best: readonly Hit[],
): HTMLElement {
  const name = finder.index.kinds[findKinds[kind] ?? 'measure'];
  const above = best.some(({ entry }) => finder.index.entries[entry]?.[0] === kind);
  const heading = above ? says.more(name, hits.length) : says.kind(name, hits.length);
  const id = `find-kind-${kind}`;
  const list = make(
    'ol',
    {},
    ...hits.slice(0, AT_ONCE).map((hit) => hitItem(finder, hit, says, false)),
  );
  const section = make('section', { 'aria-labelledby': id }, make('h2', { id }, heading), list);
  const left = hits.slice(AT_ONCE);
  if (left.length > 0) {
    const button = make('button', { type: 'button' }, says.show(left.length));
    button.addEventListener('click', () => {
      const items = left.map((hit) => hitItem(finder, hit, says, false));
      list.append(...items);
      button.remove();
      items[0]?.querySelector('a')?.focus();
    });
    section.append(button);
  }
  return section;
}

/** Where nothing was found: the nearest words that are there, and the views to look in. */
export function nothingParts(
  finder: Finder,
  { parts, absent }: Finds,
  query: string,
  says: Says,
): ResultParts['rest'] {
  const missed = (absent.length > 0 ? absent : parts).slice(0, MISSED);
  let terms: readonly string[] = [];
  return [
    () => {
      terms = [...new Set(missed.flatMap(({ text }) => nearestTerms(finder, text)))];
      const near = terms.map((term) => {
        const href = `?q=${inAddress(term)}`;
        return make('li', {}, make('a', { href, 'data-term': term }, term));
      });
      return near.length > 0 ? offers(says.near, near) : undefined;
    },
    () => {
      const views = likelyKinds(finder, query, terms).flatMap((kind) => {
        const view = finder.index.views[kind];
        return view ? [make('li', {}, make('a', { href: view[0] }, view[1]))] : [];
      });
      return offers(says.views, views);
    },
  ];
}

const offers = (label: string, items: readonly HTMLLIElement[]): HTMLElement =>
  make('div', { class: 'find-offers' }, make('p', {}, label), make('ul', {}, ...items));

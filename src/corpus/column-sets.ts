import { memo } from '../shared/memo.ts';
import { partSlug } from '../shared/parts.ts';
import { partOfCorpus, type CorpusPart } from './parts.ts';
import { targetParts } from './target-parts.ts';
import type { Corpus, Jurisdiction } from './types.ts';

/**
 * Columns that pages line up together, where all of them are too many for one page: its corpus has no
 * other columns, nor what belongs to these alone.
 */
export interface ColumnSet extends CorpusPart {
  columns: readonly Jurisdiction[];
}

/** So many columns stand on one page of each kind. */
const COLUMNS = 8;

/** What columns bring to pages, and so much of each together stands on one: a page of each kind is made of one. */
const LOADS: readonly { most: number; of: (column: Jurisdiction, corpus: Corpus) => number }[] = [
  // Comparisons and networks.
  { most: 420, of: ({ measures }) => measures.length },
  // The rows of the longest lens: a cell of each, also where nothing is said.
  {
    most: 150,
    of: (_, { codebook: { lenses } }) =>
      Math.max(0, ...lenses.map(({ categories }) => categories.length)),
  },
  // The timeline.
  {
    most: 130,
    of: (column, { events }) =>
      events.filter(({ jurisdictions: [first] }) => first === column).length +
      column.measures.filter(({ due }) => due !== undefined).length +
      column.measures.filter(({ start }) => start !== undefined).length,
  },
];

/**
 * The columns in sets, in their order: for matrices, comparisons, networks and timelines. Two columns
 * at least stand together, however many measures they have.
 * @returns none where one page holds them all
 */
export const columnSets = memo((corpus: Corpus): readonly ColumnSet[] => {
  const columns = corpus.jurisdictions.filter(({ column }) => column);
  const groups = grouped(corpus, columns);
  if (groups.length < 2) return [];
  return groups.map((own, i) => ({
    slug: partSlug(i),
    names: own.map(({ short }) => ({ name: short, part: '' })),
    columns: own,
    corpus: narrowed(corpus, own, i === 0),
  }));
});

function grouped(corpus: Corpus, columns: readonly Jurisdiction[]): Jurisdiction[][] {
  const groups: Jurisdiction[][] = [];
  let held: number[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    const own = LOADS.map(({ of }) => of(column, corpus));
    const together = own.map((load, i) => load + (held[i] ?? 0));
    const fits = LOADS.every(({ most }, i) => (together[i] ?? 0) <= most);
    // One alone would be no comparison.
    if (last && last.length < COLUMNS && (fits || last.length < 2)) {
      last.push(column);
      held = together;
    } else {
      groups.push([column]);
      held = own;
    }
  }
  const [before, last] = groups.slice(-2);
  if (before && last?.length === 1) {
    if (before.length > 2) last.unshift(...before.splice(-1));
    else before.push(...(groups.pop() ?? []));
  }
  return groups;
}

/** What belongs to some columns, or to no column at all; the latter on the first page alone. */
function narrowed(corpus: Corpus, columns: readonly Jurisdiction[], first: boolean): Corpus {
  const belongs = (homes: readonly (Jurisdiction | undefined)[]): boolean => {
    const of = homes.filter((home) => home?.column);
    return of.length === 0
      ? first
      : of.some((home) => home !== undefined && columns.includes(home));
  };
  const has = (jurisdiction: Jurisdiction) =>
    !jurisdiction.column || columns.includes(jurisdiction);
  const measures = corpus.measures.filter(({ jurisdiction }) => has(jurisdiction));
  const homesOf = (own: readonly { jurisdiction: Jurisdiction }[]) =>
    own.map(({ jurisdiction }) => jurisdiction);
  const { asks, events, partnerships, jurisdictions, targets } = corpus;
  return partOfCorpus(corpus, {
    jurisdictions: jurisdictions.filter(has),
    measures,
    // Few targets are told of all columns, also that nothing of theirs bears on one.
    targets:
      targetParts(corpus).length > 0
        ? targets.filter((target) => belongs(homesOf(target.measures)))
        : targets,
    asks: asks.filter(({ source }) => belongs([source.jurisdiction])),
    events: events.filter((event) => belongs(event.jurisdictions)),
    partnerships: partnerships.filter((partnership) =>
      belongs([...partnership.mainland.map(({ home }) => home), ...homesOf(partnership.measures)]),
    ),
  });
}

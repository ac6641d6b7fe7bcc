import { first, LONG, MARKUP, type Made } from '../made.ts';
import type { Lens, Text } from '../../schema/index.ts';
import { flows, type FlowCell } from './model.ts';
import type { FlowsView } from './chart.ts';
import { sample } from '../../languages/sample.ts';

/** The first lens in two groups, as strips; one of its columns is a context. */
export function grouped({ corpus }: Made): FlowsView {
  const theme: Lens = first(corpus.codebook.lenses);
  return flows(corpus, {
    ...theme,
    groups: [
      { id: 'flows', label: sample('流', 'Flows') },
      { id: 'systems', label: MARKUP },
    ],
    categories: theme.categories.map((category, i) => ({
      ...category,
      group: i < 2 ? 'flows' : 'systems',
    })),
  });
}

/** Flows of jurisdictions that connect so many of three elements. */
export const flowing = (made: Made, ...counts: number[]): FlowsView =>
  strips(
    made,
    [MARKUP, LONG, MARKUP],
    counts.map((n) => [0, 1, 2].map((row) => (row < n ? 1 : 0))),
  );

/** Strips with up to forty measures a cell, cells that only the frame names, long labels. */
export const crowdedFlows = (made: Made): FlowsView =>
  strips(
    made,
    [LONG, MARKUP, sample('人流', 'People'), sample('科研体制', 'Research system')],
    [
      [40, 1, 0, 3],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [2, 2, 2, 2],
    ],
  );

/** The second place names the first element only in its frame. */
function strips(
  { corpus, measures, place }: Made,
  labels: readonly Text[],
  counts: readonly number[][],
): FlowsView {
  const commitments = corpus.codebook.lists.commitments.values;
  const columns = counts.map((_, i) => place(i));
  const categories = labels.map((label, i) => ({ id: `c${i}`, label, definition: label }));
  const cells = (row: number): FlowCell[] =>
    columns.map((jurisdiction, i) => {
      const found = measures(counts[i]?.[row] ?? 0);
      const framed = i === 1 && row === 0;
      const [firmest] = found.length > 0 ? commitments : [];
      return { jurisdiction, measures: found, own: framed ? [] : found, firmest };
    });
  const rows = categories.map((category, row) => ({ category, cells: cells(row) }));
  const reach = columns.map((jurisdiction, i) => ({
    jurisdiction,
    connected: categories.filter((_, row) => (counts[i]?.[row] ?? 0) > 0),
    frameOnly: categories.filter((_, row) => i === 1 && row === 0 && (counts[i]?.[row] ?? 0) > 0),
  }));
  const lens = { ...first(corpus.codebook.lenses), categories };
  return { lens, commitments, columns, rows, reach, frame: [] };
}

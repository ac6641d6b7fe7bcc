import { LONG, MARKUP, PLACES, type Made } from '../made.ts';
import { coverage } from './model.ts';
import type { CoverageView } from './chart.ts';
import { sample } from '../../languages/sample.ts';
import type { Text } from '../../schema/index.ts';

/** Six columns and a context, up to forty measures a cell, labels of every length. */
export function crowdedCoverage({ corpus, measures, place }: Made): CoverageView {
  const cell = (count: number, also: number) =>
    count + also === 0
      ? ({ kind: 'unmentioned' } as const)
      : ({ kind: 'measures', measures: measures(count), also: measures(also) } as const);
  return {
    ...coverage(corpus, 'theme'),
    columns: PLACES.map((_, i) => place(i)),
    basis: new Map([
      ['place-1', LONG.en],
      ['place-2', LONG.zh],
    ]),
    rows: [LONG, MARKUP, sample('人才', 'Talent'), sample('数据', 'Data')].map((label, i) => ({
      category: { id: `c${i}`, label, definition: label },
      cells: PLACES.map((_, j) =>
        i === 3 ? cell(0, 0) : cell([0, 1, 7, 40, 0, 12, 0][j] ?? 0, j % 4),
      ),
    })),
  };
}

/** A coverage of jurisdictions that each have measures in so many of four categories. */
export function covering({ corpus, measures, place }: Made, ...counts: number[]): CoverageView {
  return {
    ...coverage(corpus, 'theme'),
    columns: counts.map((_, i) => place(i)),
    rows: [0, 1, 2, 3].map((i) => ({
      category: { id: `c${i}`, label: MARKUP, definition: MARKUP },
      cells: counts.map((count) =>
        i < count
          ? { kind: 'measures' as const, measures: measures(1), also: [] }
          : { kind: 'unmentioned' as const },
      ),
    })),
  };
}

/** A coverage of so many measures in each cell, by row; 0 is not in the documents. */
export function counting(
  { corpus, measures, place }: Made,
  counts: readonly (readonly number[])[],
): CoverageView {
  return {
    ...coverage(corpus, 'theme'),
    columns: (counts[0] ?? []).map((_, i) => place(i)),
    rows: counts.map((row, i) => ({
      category: { id: `c${i}`, label: NAMES[i] ?? LONG, definition: MARKUP },
      cells: row.map((count) =>
        count > 0
          ? { kind: 'measures' as const, measures: measures(count), also: [] }
          : { kind: 'unmentioned' as const },
      ),
    })),
  };
}

const NAMES: readonly Text[] = [
  sample('人才', 'Talent'),
  sample('青年', 'Youth'),
  sample('资本', 'Capital'),
  sample('数据', 'Data'),
  sample('空间', 'Space'),
];

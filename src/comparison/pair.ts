import { isUnder } from '../analysis/under.ts';
import type { Corpus, Jurisdiction, Measure } from '../corpus/index.ts';
import type { Category, Lens, Text } from '../schema/index.ts';
import { cellOf, type Cell } from '../analysis/cells.ts';
import { firmestFirst } from '../analysis/commitment.ts';
import { lensOf } from '../analysis/measures.ts';
import { columnsOf } from '../analysis/columns.ts';

/** Where the documents show measures of two jurisdictions under a category. */
export type Presence = 'both' | 'one' | 'other' | 'neither';

/** One category for two jurisdictions. */
export interface PairRow {
  category: Category;
  presence: Presence;
  one: Cell;
  other: Cell;
  /** The firmest commitment of each, where there are measures. */
  firmest: { one: string | undefined; other: string | undefined };
  /** Whether both have measures there, and the firmest commitments are not the same. */
  differs: boolean;
  /** How many pairs of {@link Pair.linked} have both measures under this category. */
  linked: number;
}

/** Two measures that the content names as the same move. */
export interface LinkedPair {
  one: Measure;
  other: Measure;
  note: Text;
  differs: boolean;
}

/** Two jurisdictions against each other through a lens. */
export interface Pair {
  lens: Lens;
  one: Jurisdiction;
  other: Jurisdiction;
  /** Every category of the lens. */
  rows: PairRow[];
  /** Those whose commitments differ first. */
  linked: LinkedPair[];
}

/** Two jurisdictions read against each other: what both do, what only one does, what differs. */
export function pair(corpus: Corpus, one: Jurisdiction, other: Jurisdiction, lensId: string): Pair {
  const lens = lensOf(corpus, lensId);
  const linked = linkedPairs(one, other);
  const rows = lens.categories.map((category): PairRow => {
    const cells = { one: cellOf(one, lens, category.id), other: cellOf(other, lens, category.id) };
    const firmest = { one: firmestOf(cells.one), other: firmestOf(cells.other) };
    const presence = presenceOf(cells.one, cells.other);
    return {
      category,
      presence,
      ...cells,
      firmest,
      differs: presence === 'both' && firmest.one !== firmest.other,
      linked: linked.filter(
        (link) => isUnder(link.one, lens, category.id) && isUnder(link.other, lens, category.id),
      ).length,
    };
  });
  return { lens, one, other, rows, linked };
}

/** Every two columns once, in the order of the columns. */
export function columnPairs(corpus: Corpus): [Jurisdiction, Jurisdiction][] {
  const columns = columnsOf(corpus);
  return columns.flatMap((one, i) =>
    columns.slice(i + 1).map((other): [Jurisdiction, Jurisdiction] => [one, other]),
  );
}

/** The rows of a pair with a presence. */
export const rowsWith = ({ rows }: Pair, presence: Presence): PairRow[] =>
  rows.filter((row) => row.presence === presence);

const has = (cell: Cell): boolean => cell.kind === 'measures';

function presenceOf(one: Cell, other: Cell): Presence {
  if (has(one)) return has(other) ? 'both' : 'one';
  return has(other) ? 'other' : 'neither';
}

function firmestOf(cell: Cell): string | undefined {
  if (cell.kind !== 'measures') return undefined;
  return firmestFirst([...cell.measures, ...cell.also])[0]?.commitment;
}

function linkedPairs(one: Jurisdiction, other: Jurisdiction): LinkedPair[] {
  return one.measures
    .flatMap((measure) =>
      measure.comparable
        .filter((link) => link.measure.jurisdiction === other)
        .map((link) => ({
          one: measure,
          other: link.measure,
          note: link.note,
          differs: measure.commitment !== link.measure.commitment,
        })),
    )
    .sort((a, b) => Number(b.differs) - Number(a.differs));
}

import { isUnder } from '../analysis/under.ts';
import { columnSets } from '../corpus/column-sets.ts';
import { wholeOf } from '../corpus/parts.ts';
import type { Corpus, Jurisdiction, Measure } from '../corpus/index.ts';
import type { Category, Lens, Text } from '../schema/index.ts';
import { cellOf, measuresOfCell, type Cell } from '../analysis/cells.ts';
import { firmestFirst } from '../analysis/commitment.ts';
import { lensOf } from '../analysis/measures.ts';
import { columnsOf } from '../analysis/columns.ts';
import { paths } from '../routes/paths.ts';

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

/**
 * From so many columns on, two columns have pages of their own only where content chooses them, or has
 * a question or a finding that leads there: all would grow with the square of the columns. Any other two
 * are chosen on a page for any two.
 */
const CHOSEN_FROM = 12;

/** The columns two by two that have pages, each once, in the order of the columns. */
export function columnPairs(corpus: Corpus): [Jurisdiction, Jurisdiction][] {
  const columns = columnsOf(corpus);
  return columns.flatMap((one, i) =>
    columns
      .slice(i + 1)
      .filter((other) => hasPages(corpus, one, other))
      .map((other): [Jurisdiction, Jurisdiction] => [one, other]),
  );
}

/** Whether a jurisdiction's record chooses another to be read against. */
const chooses = ({ read_against: chosen = [] }: Jurisdiction, other: Jurisdiction): boolean =>
  chosen.includes(other);

/** Where two columns are read against each other: their page, or that for any two with both chosen. */
export const pairPath = (
  corpus: Corpus,
  one: Jurisdiction,
  other: Jurisdiction,
  lens: string,
): string =>
  hasPages(corpus, one, other)
    ? paths.pair(one.id, other.id, lens)
    : anyTwoPath(lens, [one, other]);

/** The page for any two columns, with some of them chosen. */
export const anyTwoPath = (lens: string, chosen: readonly Jurisdiction[] = []): string =>
  paths.anyTwo(lens) + (chosen.length === 0 ? '' : `?columns=${chosen.map(({ id }) => id).join()}`);

/**
 * The columns that a column is offered to be read against at once: all, or, where not all have pages of
 * two, those with which it has them and those that stand in its set.
 */
export function offeredAgainst(corpus: Corpus, column: Jurisdiction): Jurisdiction[] {
  const whole = wholeOf(corpus);
  const others = columnsOf(whole).filter((other) => other !== column);
  if (!leavesPairsOut(whole)) return others;
  const set = columnSets(whole).find(({ columns }) => columns.includes(column));
  return others.filter((other) => set?.columns.includes(other) || hasPages(whole, column, other));
}

/** Whether two columns, in any order, have pages of their own. */
function hasPages(corpus: Corpus, one: Jurisdiction, other: Jurisdiction): boolean {
  const whole = wholeOf(corpus);
  if (columnsOf(whole).length < CHOSEN_FROM || chooses(one, other) || chooses(other, one))
    return true;
  const folders = [paths.pair(one.id, other.id, ''), paths.pair(other.id, one.id, '')].map((path) =>
    path.slice(0, path.lastIndexOf('/') + 1),
  );
  return [...whole.questions, ...whole.findings].some(({ page }) =>
    folders.some((folder) => page.startsWith(folder)),
  );
}

/** Whether there are two columns without pages of their own. */
export const leavesPairsOut = (corpus: Corpus): boolean => {
  const columns = columnsOf(corpus);
  const pairs = (columns.length * (columns.length - 1)) / 2;
  return columnPairs(corpus).length < pairs;
};

/** The rows of a pair with a presence. */
export const rowsWith = ({ rows }: Pair, presence: Presence): PairRow[] =>
  rows.filter((row) => row.presence === presence);

/** The measures of a pair that stand beside their counterpart. */
export const matchedIn = ({ linked }: Pair): Set<Measure> =>
  new Set(linked.flatMap(({ one, other }) => [one, other]));

const has = (cell: Cell): boolean => cell.kind === 'measures';

function presenceOf(one: Cell, other: Cell): Presence {
  if (has(one)) return has(other) ? 'both' : 'one';
  return has(other) ? 'other' : 'neither';
}

const firmestOf = (cell: Cell): string | undefined =>
  firmestFirst(measuresOfCell(cell))[0]?.commitment;

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

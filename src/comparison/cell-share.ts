import type { Cell } from '../analysis/cells.ts';
import type { Measure } from '../corpus/index.ts';
import { byStrength } from './strength.ts';

/** So many measures of a cell stand open; the others fold. */
export const OPEN_IN_CELL = 5;

/** The measures of a cell of a pair, each in one list; every list the firmest first. */
export interface CellShare {
  /** Every measure of the category that is matched with none of the other side: its strip of balls. */
  strip: Measure[];
  /** Those of the strip that stand open. */
  open: Measure[];
  /** The rest of the strip. */
  rest: Measure[];
  /** Those unmatched that only touch on the category. */
  also: Measure[];
  /** Those that stand beside their counterpart already. */
  matched: Measure[];
}

/**
 * What a cell of a pair shows at once and what it folds.
 * @param matched the measures that stand beside their counterpart elsewhere on the page
 */
export function cellShareOf(cell: Cell, matched: ReadonlySet<Measure>): CellShare {
  const [main, also] = cell.kind === 'measures' ? [cell.measures, cell.also] : [[], []];
  const isAlone = (measure: Measure) => !matched.has(measure);
  const strip = byStrength(main.filter(isAlone));
  return {
    strip,
    open: strip.slice(0, OPEN_IN_CELL),
    rest: strip.slice(OPEN_IN_CELL),
    also: byStrength(also.filter(isAlone)),
    matched: byStrength([...main, ...also].filter((measure) => matched.has(measure))),
  };
}

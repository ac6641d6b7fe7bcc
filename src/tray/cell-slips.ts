import { cellFrom, cellOf, measuresOfCell, type Cell } from '../analysis/cells.ts';
import { codesOf, lensOf } from '../analysis/measures.ts';
import { countedUnder } from '../analysis/under.ts';
import { examplesFirst } from '../briefing/order.ts';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { paths } from '../routes/paths.ts';
import type { Category, Lens } from '../schema/index.ts';
import { cellItem } from './items.ts';
import type { DrawnSlip } from './slips.ts';

/** A cell of a comparison, or of one category of it. */
interface CellOfTable {
  item: string;
  lens: Lens;
  category: Category;
  /** The category of the other lens, where the cell is one of a page about a category. */
  row?: Category | undefined;
  jurisdiction: Jurisdiction;
  cell: Cell;
}

/**
 * Every cell of the comparisons: each column under each category, context where it has measures, and with
 * measures alone those of a category by the categories of another lens.
 */
export const cellsOf = (corpus: Corpus): CellOfTable[] =>
  corpus.codebook.lenses.flatMap((lens) =>
    lens.categories.flatMap((category) =>
      corpus.jurisdictions.flatMap((jurisdiction) => {
        const cell = cellOf(jurisdiction, lens, category.id);
        if (cell.kind !== 'measures' && !jurisdiction.column) return [];
        const names = { lens: lens.id, category: category.id, jurisdiction: jurisdiction.id };
        const whole = { item: cellItem(names), lens, category, jurisdiction, cell };
        return [whole, ...split(whole, corpus)];
      }),
    ),
  );

/** The cells into which the page of a category splits one of a comparison. */
function split(whole: CellOfTable, corpus: Corpus): CellOfTable[] {
  const { lens, category, jurisdiction } = whole;
  const rows = lensOf(corpus, lens.split_by);
  const measures = countedUnder(jurisdiction.measures, lens, category.id);
  const groups = Map.groupBy(measures, (measure) => codesOf(measure, rows)[0]);
  return rows.categories.flatMap((row) => {
    const own = groups.get(row.id);
    if (!own) return [];
    const item = cellItem({
      lens: lens.id,
      category: category.id,
      row: { lens: rows.id, category: row.id },
      jurisdiction: jurisdiction.id,
    });
    return [{ ...whole, item, row, cell: cellFrom(own) }];
  });
}

/** So many measures of a cell are named; of more it says how many. */
const NAMED = 6;

/** A cell: whose it is and of what, and its measures, the most telling first. */
export function cellSlip(
  { lens, category, row, jurisdiction, cell }: CellOfTable,
  corpus: Corpus,
  words: Localizer,
): DrawnSlip {
  const who = words.text(jurisdiction.short);
  const what = [category, ...(row ? [row] : [])]
    .map(({ label }) => words.text(label))
    .join(words.say('tray.within'));
  const held = examplesFirst(corpus, measuresOfCell(cell), { lens, category: category.id });
  const left = held.length - NAMED;
  const rest =
    held.length === 0
      ? words.say('cell.unmentioned')
      : left > 0
        ? words.say('briefing.leftOut', { n: left })
        : undefined;
  return {
    kind: 'cell',
    title: words.say('briefing.comparison', { what, who }),
    page: paths.category(lens.id, category.id),
    jurisdiction: jurisdiction.id,
    head: words.say('briefing.comparison', { what: who, who: what }),
    measures: held.slice(0, NAMED).map(({ id }) => id),
    rest,
  };
}

import { cellOf, measuresOfCell } from '../analysis/cells.ts';
import { columnsOf } from '../analysis/columns.ts';
import type { Context } from '../briefing/context.ts';
import { measureLine } from '../briefing/measure-line.ts';
import { text } from '../briefing/nodes.ts';
import { examplesFirst } from '../briefing/order.ts';
import { lines } from '../briefing/table-node.ts';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import { paths } from '../routes/paths.ts';
import type { Category, Lens } from '../schema/index.ts';
import { cellItem } from './items.ts';
import type { DrawnSlip } from './slips.ts';

/** A cell of a comparison. */
interface CellOfTable {
  item: string;
  lens: Lens;
  category: Category;
  jurisdiction: Jurisdiction;
}

/** Every cell of the comparisons: a jurisdiction under a category of a lens. */
export const cellsOf = (corpus: Corpus): CellOfTable[] =>
  corpus.codebook.lenses.flatMap((lens) =>
    lens.categories.flatMap((category) =>
      columnsOf(corpus).map((jurisdiction) => ({
        item: cellItem(lens.id, category.id, jurisdiction.id),
        lens,
        category,
        jurisdiction,
      })),
    ),
  );

/** So many measures of a cell are named; of more it says how many. */
const NAMED = 6;

/** A cell: whose it is and of what, and its measures, the most telling first. */
export function cellSlip(
  { lens, category, jurisdiction }: CellOfTable,
  context: Context,
): DrawnSlip {
  const { words } = context;
  const who = words.text(jurisdiction.short);
  const what = words.text(category.label);
  const cell = cellOf(jurisdiction, lens, category.id);
  const held = examplesFirst(context.corpus, measuresOfCell(cell), { lens, category: category.id });
  const named = held.slice(0, NAMED);
  const left = held.length - named.length;
  const said = held.length === 0 ? [[text(words.say('cell.unmentioned'))]] : [];
  return {
    kind: 'cell',
    title: words.say('briefing.comparison', { what, who }),
    page: paths.category(lens.id, category.id),
    jurisdiction: jurisdiction.id,
    cells: [
      [text(words.say('briefing.comparison', { what: who, who: what }))],
      lines([
        ...said,
        ...named.map((measure) => measureLine(measure, context)),
        ...(left > 0 ? [[text(words.say('briefing.leftOut', { n: left }))]] : []),
      ]),
    ],
  };
}

import { countedUnder } from '../analysis/under.ts';
import type { BlockContent, PhrasingContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { cellFrom, cellOf, measuresOfCell, type Cell } from '../analysis/cells.ts';
import { codesOf, lensOf } from '../analysis/measures.ts';
import { columnsOf } from '../analysis/columns.ts';
import type { Jurisdiction, Measure } from '../corpus/index.ts';
import { paths } from '../routes/paths.ts';
import type { Category, Lens } from '../schema/index.ts';
import { NUMBER, type DirectiveAttributes } from './attributes.ts';
import type { Context } from './context.ts';
import { ballKey, measureLine } from './measure-line.ts';
import { link, paragraph, text } from './nodes.ts';
import { DETAILS, examplesFirst, mainExamples, type ExampleOf } from './order.ts';
import { restsOn } from './rest.ts';
import { inSentence } from '../i18n/sentence.ts';
import { drawSummary, SUMMARY } from './summary.ts';
import { lines, table, type Cells } from './table-node.ts';

/** The attributes of a comparison; the categories are those of its lens. */
export function comparisonAttributes(
  node: LeafDirective,
  { corpus }: Context,
): DirectiveAttributes {
  const { lenses } = corpus.codebook;
  const lens = lenses.find(({ id }) => id === node.attributes?.['lens']);
  const ids = lenses.map(({ id }) => id);
  return {
    lens: { values: ids, required: true },
    category: { ...(lens ? { values: lens.categories.map(({ id }) => id) } : {}), many: true },
    rows: { values: [...ids, SUMMARY] },
    detail: { values: DETAILS },
    parts: { values: ['yes', 'no'] },
    jurisdictions: { values: corpus.jurisdictions.map(({ id }) => id), many: true },
    limit: NUMBER,
    page: { values: ['upright', 'turned'] },
  };
}

/** What is compared: one row a category, one column a jurisdiction. */
interface View {
  lens: Lens;
  caption: string;
  columns: Jurisdiction[];
  rows: { label: string; cells: Cell[]; to: string; of: ExampleOf }[];
}

/**
 * A comparison as a table. With one category its measures stand in rows by a second lens; with
 * several or none each category is a row. Under it: what the marks mean and what the columns rest
 * on.
 */
export function drawComparison(
  _node: LeafDirective,
  read: ReadonlyMap<string, readonly string[]>,
  context: Context,
): BlockContent[] {
  const { words } = context;
  if (read.get('rows')?.[0] === SUMMARY) return drawSummary(read, turned(read), context);
  const view = viewOf(read, context);
  const limit = Number(read.get('limit')?.[0] ?? Infinity);
  const shown: Measure[] = [];
  const rows = view.rows.map(({ label, cells, to, of }): Cells => [
    [text(label)],
    ...cells.map((cell) => {
      const all = measuresOfCell(cell);
      const chosen =
        all.length > limit
          ? mainExamples(examplesFirst(context.corpus, all, of), of).slice(0, limit)
          : all;
      shown.push(...chosen);
      return drawCell(cell, chosen, all.length - chosen.length, to, context);
    }),
  ]);
  const head = [words.text(view.lens.label), ...view.columns.map(({ short }) => words.text(short))];
  return [
    table(view.caption, head, rows, turned(read)),
    paragraph([text(footOf(view, shown, context))], 'basis'),
  ];
}

/** Whether the table is to be turned; undefined leaves it to its columns. */
function turned(read: ReadonlyMap<string, readonly string[]>): boolean | undefined {
  const [page] = read.get('page') ?? [];
  return page === undefined ? undefined : page === 'turned';
}

function viewOf(read: ReadonlyMap<string, readonly string[]>, { corpus, words }: Context): View {
  const lens = lensOf(corpus, read.get('lens')?.[0] ?? '');
  const ids = read.get('jurisdictions') ?? columnsOf(corpus).map(({ id }) => id);
  const columns = corpus.jurisdictions.filter(({ id }) => ids.includes(id));
  const wanted = read.get('category');
  const categories = lens.categories.filter(({ id }) => wanted?.includes(id) ?? true);
  const who = words.list(columns.map(({ short }) => words.text(short)));
  const caption = (what: string) => words.say('briefing.comparison', { what, who });
  const [category] = categories;
  const second = read.get('rows')?.[0] ?? (categories.length === 1 ? lens.split_by : undefined);
  if (second === undefined || !category || categories.length > 1) {
    const rows = categories.map((entry) => ({
      label: words.text(entry.label),
      cells: columns.map((column) => cellOf(column, lens, entry.id)),
      to: paths.category(lens.id, entry.id),
      of: { lens, category: entry.id },
    }));
    return { lens, caption: caption(words.text(lens.label)), columns, rows };
  }
  const rowLens = lensOf(corpus, second);
  const within = words.say('briefing.within', {
    category: words.text(category.label),
    lens: inSentence(words.text(rowLens.label), words),
  });
  const rows = rowsWithin(lens, category, rowLens, columns).map(({ row, cells }) => ({
    label: words.text(row.label),
    cells,
    to: paths.category(lens.id, category.id),
    of: { lens, category: category.id },
  }));
  return { lens: rowLens, caption: caption(within), columns, rows };
}

/** The measures of one category in rows by a second lens; only rows that some column has. */
const rowsWithin = (
  lens: Lens,
  category: Category,
  rowLens: Lens,
  columns: readonly Jurisdiction[],
): { row: Category; cells: Cell[] }[] =>
  rowLens.categories
    .map((row) => ({
      row,
      cells: columns.map((column) =>
        cellFrom(
          countedUnder(column.measures, lens, category.id).filter(
            (measure) => codesOf(measure, rowLens)[0] === row.id,
          ),
        ),
      ),
    }))
    .filter(({ cells }) => cells.some(({ kind }) => kind === 'measures'));

/** The measures that a cell shows, and how many it has beside them. */
function drawCell(
  cell: Cell,
  shown: readonly Measure[],
  left: number,
  to: string,
  context: Context,
): PhrasingContent[] {
  const { words } = context;
  if (cell.kind === 'not-applicable') return [text(words.say('cell.notApplicable'))];
  if (cell.kind === 'unmentioned') return [text(words.say('cell.unmentioned'))];
  return lines([
    ...shown.map((measure) => measureLine(measure, context)),
    ...(left > 0 ? [[link(to, [text(words.say('briefing.leftOut', { n: left }))])]] : []),
  ]);
}

/** What the marks mean, what each column rests on, and that a gap is one in the documents. */
function footOf(view: View, shown: readonly Measure[], context: Context): string {
  const { corpus, words } = context;
  const gap = view.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'unmentioned'));
  return [
    ...(shown.length > 0 ? [`${ballKey(shown, context)}${words.say('stop')}`] : []),
    restsOn(corpus, view.columns, words),
    ...(gap ? [words.say('foot.unknown')] : []),
  ].join(words.say('briefing.gap'));
}

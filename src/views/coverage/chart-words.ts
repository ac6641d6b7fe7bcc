import { covered, sharedRows, type Coverage, type CoverageRow } from './model.ts';
import type { Cell } from '../../analysis/cells.ts';
import { byCommitment } from '../../analysis/commitment.ts';
import type { Jurisdiction } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ChartTable } from '../../charts/types.ts';
import { inSentence } from '../../i18n/sentence.ts';
import { bareNote } from '../bare-note.ts';

/** A coverage with what its chart needs beside it. */
export interface CoverageView extends Coverage {
  /** What a column rests on, in a few words, by jurisdiction; shown under its head. */
  basis?: ReadonlyMap<string, string>;
}

/** The texts of a coverage chart. */
export function coverageWords(view: CoverageView, words: Localizer) {
  const lens = words.text(view.lens.label);
  const also = view.rows.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'measures' && cell.also.length > 0),
  );
  return {
    title: titleOf(view, words),
    description: words.say('chart.coverage.description', {
      lens,
      rows: view.rows.length,
      names: words.list(view.columns.map(({ short }) => words.text(short))),
    }),
    note:
      words.say('chart.coverage.note') +
      (also ? words.say('chart.coverage.note-also') : '') +
      bareNote(measuresIn(view), words),
    table: tableOf(view, words),
  };
}

/** The measures that have a ball. */
const measuresIn = ({ rows }: CoverageView) =>
  rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'measures' ? cell.measures : [])),
  );

/** So many categories a title names; of more it gives the number. */
const NAMED = 4;

/** Which categories all columns share, and which none has; context does not count. */
function titleOf(view: CoverageView, words: Localizer): string {
  const columns = view.columns.filter(({ column }) => column);
  const counted = columns.length > 0 ? columns : view.columns;
  const [first] = counted;
  const lens = words.text(view.lens.label);
  const total = view.rows.length;
  if (!first || counted.every((column) => covered(view, column) === 0))
    return words.say('chart.coverage.title-none', { lens });
  if (counted.length === 1)
    return words.say('chart.coverage.title-one', {
      lens,
      name: nameOf(first, words),
      count: covered(view, first),
      total,
    });
  const everyone =
    counted.length === 2
      ? words.say('chart.coverage.both', {
          names: words.list(counted.map((column) => nameOf(column, words))),
        })
      : words.say(view.isSet ? 'chart.coverage.these' : 'chart.coverage.everyone', {
          count: counted.length,
        });
  const { shared, none } = sharedRows(view, counted);
  if (shared.length === total)
    return words.say('chart.coverage.shared-all', { lens, everyone, total });
  const said = (rows: readonly CoverageRow[], [one, many, nothing]: Clauses) =>
    words.say(`chart.coverage.${rows.length === 0 ? nothing : rows.length > NAMED ? many : one}`, {
      everyone,
      total,
      n: rows.length,
      names: rows
        .map(({ category }) => words.text(category.label))
        .join(words.say('chart.separator')),
    });
  const clauses = [
    said(shared, ['shared', 'shared-many', 'shared-none']),
    ...(none.length > 0 || shared.length === 0
      ? [said(none, ['none', 'none-many', 'none-none'])]
      : []),
  ];
  return words.say('chart.coverage.title', {
    lens,
    clauses: clauses.join(words.say('chart.semicolon')),
  });
}

/** What is said of some categories, of many, and of none. */
type Clauses =
  readonly ['shared', 'shared-many', 'shared-none'] | readonly ['none', 'none-many', 'none-none'];

const nameOf = (jurisdiction: Jurisdiction, words: Localizer) => words.text(jurisdiction.short);

function tableOf(view: CoverageView, words: Localizer): ChartTable {
  const lens = words.text(view.lens.label);
  return {
    caption: words.say('chart.coverage.caption', { lens }),
    head: [lens, ...view.columns.map((jurisdiction) => nameOf(jurisdiction, words))],
    rows: view.rows.map(({ category, cells }) => [
      words.text(category.label),
      ...cells.map((cell) => cellText(cell, view, words)),
    ]),
  };
}

function cellText(cell: Cell, view: CoverageView, words: Localizer): string {
  if (cell.kind === 'unmentioned') return words.say('chart.coverage.unmentioned');
  if (cell.kind === 'not-applicable') return words.say('chart.coverage.not-applicable');
  const parts = byCommitment(view.commitments, cell.measures).map(({ commitment, measures }) =>
    words.say('chart.coverage.cell-part', {
      label: inSentence(words.text(commitment.label), words),
      count: measures.length,
    }),
  );
  const also = words.say('chart.coverage.cell-also', { count: cell.also.length });
  if (cell.measures.length === 0) return also;
  const main = words.say('chart.coverage.cell', {
    count: cell.measures.length,
    parts: parts.join(words.say('chart.separator')),
  });
  return cell.also.length > 0 ? main + words.say('chart.clause') + also : main;
}

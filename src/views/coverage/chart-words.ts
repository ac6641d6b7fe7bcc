import { covered, type Coverage } from './model.ts';
import type { Cell } from '../../analysis/cells.ts';
import { byCommitment } from '../../analysis/commitment.ts';
import type { Jurisdiction } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ChartTable } from '../../charts/types.ts';
import { inSentence } from '../../i18n/sentence.ts';

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
    note: words.say('chart.coverage.note') + (also ? words.say('chart.coverage.note-also') : ''),
    table: tableOf(view, words),
  };
}

/** Who is found in the most categories, and who in the fewest; context does not compete. */
function titleOf(view: CoverageView, words: Localizer): string {
  const columns = view.columns.filter(({ column }) => column);
  const ranked = (columns.length > 0 ? columns : view.columns)
    .map((jurisdiction) => ({ jurisdiction, count: covered(view, jurisdiction) }))
    .sort((a, b) => b.count - a.count);
  const [most, least] = [ranked[0]?.count ?? 0, ranked.at(-1)?.count ?? 0];
  const named = (count: number) => {
    const found = ranked.filter((entry) => entry.count === count);
    return words.list(found.map(({ jurisdiction }) => nameOf(jurisdiction, words)));
  };
  const lens = words.text(view.lens.label);
  const total = view.rows.length;
  const reach = words.say(most === total ? 'chart.coverage.all-of' : 'chart.coverage.some-of', {
    total,
    most,
  });
  const params = { lens, reach, least, first: named(most), last: named(least) };
  if (most === 0) return words.say('chart.coverage.title-none', params);
  if (most === least && ranked.length > 1) return words.say('chart.coverage.title-tie', params);
  if (most === least) return words.say('chart.coverage.title-one', params);
  if (least === 0) return words.say('chart.coverage.title-silent', params);
  if (ranked.length === 2) return words.say('chart.coverage.title-two', params);
  return words.say('chart.coverage.title', params);
}

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

import { ballDefinitions } from './chart-cells.ts';
import { columnsLayout } from './chart-layout.ts';
import { listHead, listRow } from './chart-list.ts';
import { matrixHead, matrixRow } from './chart-matrix.ts';
import { coverageWords, type CoverageView } from './chart-words.ts';
import { flow, labelledBall, paragraph } from '../../charts/flow.ts';
import { chartOf, emptyChart } from '../../charts/frame.ts';
import { wrap } from '../../charts/measure.ts';
import { rule } from '../../charts/svg.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

export type { CoverageView } from './chart-words.ts';

/**
 * The coverage matrix: categories × jurisdictions, one harvey ball a measure. Where the columns
 * get too narrow beside the labels (a phone), the label stands over its row instead; where they
 * get too narrow even so, each row becomes a list of jurisdictions.
 */
export function coverageChart(view: CoverageView, options: ChartOptions): Chart {
  const { words, width } = options;
  const said = coverageWords(view, words);
  if (view.columns.length === 0 || view.rows.length === 0)
    return emptyChart('coverage', said, options);
  const layout = columnsLayout(view, words, width);
  const parts = [ballDefinitions(view, layout, options.idPrefix)];
  let y = 6;
  const add = (height: number, svg: string): void => {
    parts.push(svg);
    y += height;
  };

  const key = flow(
    view.commitments.map(({ level, label }) =>
      labelledBall(level, words.text(label), 12, 'var(--ink)'),
    ),
    width,
    16,
    20,
  );
  add(key.height + 16, key.draw(0, y));
  const head = layout.list ? listHead(view, options) : matrixHead(view, layout, options);
  add(head.height, head.draw(0, y));
  let group: string | undefined;
  for (const row of view.rows) {
    if (row.category.group !== group) {
      group = row.category.group;
      const label = view.lens.groups?.find(({ id }) => id === group)?.label;
      if (label) {
        const lines = wrap(words.text(label), width, 12, true);
        const block = paragraph(lines, width, { size: 12, bold: true, soft: true });
        add(
          block.height + 20,
          block.draw(0, y + 14) + rule(0, y + block.height + 20, width, y + block.height + 20),
        );
      }
    }
    const drawn = layout.list
      ? listRow(row, view, layout, options)
      : matrixRow(row, view, layout, options);
    add(drawn.height, drawn.draw(0, y) + rule(0, y + drawn.height, width, y + drawn.height));
  }
  const note = paragraph(wrap(said.note, width, 12), width, { size: 12, soft: true });
  add(note.height + 14, note.draw(0, y + 12));
  return chartOf({ name: 'coverage', height: y, body: parts.join('') }, said, options);
}

import type { BlockContent, Table } from 'mdast';
import { paragraph, text } from '../briefing/nodes.ts';
import { table } from '../briefing/table-node.ts';
import type { Chart } from '../charts/types.ts';
import type { ChartSlip } from './book.ts';

/** Higher than wide by more than this, a picture on one page of paper is too small to be read. */
const TALL = 1.7;

/** A chart on a sheet, or its data where it outgrows a page, and under it what it rests on. */
export function chartBlocks({ name, basis }: ChartSlip, chart: Chart | undefined): BlockContent[] {
  if (!chart) return [];
  const shown: BlockContent = isTall(chart)
    ? chartData(chart)
    : { type: 'chart', name, draw: () => chart };
  return [shown, paragraph([text(basis)], 'basis')];
}

/** What a chart shows as a table, under its finding. */
export const chartData = ({ title, table: { head, rows } }: Chart): Table =>
  table(
    title,
    head,
    rows.map((row) => row.map((cell) => [text(typeof cell === 'string' ? cell : cell.text)])),
  );

function isTall({ svg }: Chart): boolean {
  const [, , width = 1, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number);
  return height / width > TALL;
}

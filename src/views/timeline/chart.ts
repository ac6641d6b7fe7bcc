import type { Lane } from './model.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { chartOf, colourOf, emptyChart } from '../../charts/frame.ts';
import { balance, textWidth, widest } from '../../charts/measure.ts';
import { rowPlaces } from '../../charts/rows.ts';
import { textAt } from '../../charts/svg.ts';
import { laneHead } from './chart-label.ts';
import { timelineAxis } from './chart-axis.ts';
import { timelineGrid, type ReferenceLine } from './chart-grid.ts';
import { momentMark } from './chart-glyphs.ts';
import { timelineList } from './chart-list.ts';
import { rowsOf } from './chart-rows.ts';
import { timeScale, type TimeScale } from './chart-scale.ts';
import { timelineWords, type TimelineView } from './chart-words.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

/** Below this width time runs downwards. */
const NARROW = 640;
const AXIS = 26;

/** Dated things in a lane for each jurisdiction, each as long as its date is precise. */
export function timelineChart(view: TimelineView, options: ChartOptions): Chart {
  const said = timelineWords(view, options.words);
  if (view.timeline.lanes.length === 0) return emptyChart('timeline', said, options);
  const picture = options.width < NARROW ? timelineList(view, options) : lanesOf(view, options);
  return chartOf(
    { name: 'timeline', height: picture.height, body: picture.draw(0, 0) },
    said,
    options,
  );
}

/** A lane, and the lines of its documents' dates when it stands at a height. */
interface LaneBlock extends Block {
  references(y: number): ReferenceLine[];
}

/** The lanes under each other, over one grid of years. */
function lanesOf({ timeline, basis }: TimelineView, options: ChartOptions): Block {
  const { width } = options;
  const scale = timeScale(timeline.stretches, 0, width);
  const lanes = timeline.lanes.map((lane) => laneOf(lane, basis, scale, options));
  const rows = lanes.map((bar) => ({ head: { height: 0 }, bar }));
  const { places, bottom } = rowPlaces(rows, { left: 0, top: AXIS, gap: 0, under: 0 });
  const tops = places.map(({ bar }) => bar);
  return {
    width,
    height: bottom + AXIS,
    draw: () =>
      [
        timelineGrid(
          { scale, lanes: tops, bottom, references: lanes.flatMap(linesAt(tops)) },
          options,
        ),
        ...lanes.map((lane, i) => lane.draw(0, tops[i] ?? 0)),
        timelineAxis(scale, 16, options),
        timelineAxis(scale, bottom + 18, options),
      ].join(''),
  };
}

const linesAt =
  (tops: readonly number[]) =>
  (lane: LaneBlock, i: number): ReferenceLine[] =>
    lane.references(tops[i] ?? 0);

/** Its words and marks; the grid draws what lies under them. */
function laneOf(
  lane: Lane,
  basis: TimelineView['basis'],
  scale: TimeScale,
  options: ChartOptions,
): LaneBlock {
  const { width, words } = options;
  const colour = colourOf(lane.jurisdiction);
  const head = laneHead(lane, basis, options);
  const rows = rowsOf(lane.moments, scale, options);
  const undated = undatedOf(lane, options);
  const top = head.height + (lane.references.length > 0 ? 18 * lane.references.length : 0);
  const tall = rows.reduce((sum, row) => sum + row.height + 6, 0);
  const references = lane.references.map(({ date }, i) => {
    const { x0, x1 } = scale.span(date);
    const label = words.say('timeline.reference', { date: words.date(date) });
    return { x: (x0 + x1) / 2, label, up: 10 + head.height + i * 18 };
  });
  return {
    width,
    height: 10 + top + tall + undated.height + 16,
    references: (y) => references.map(({ x, up }) => ({ x, y1: y + up, y2: y + 10 + top + tall })),
    draw: (x, y) => {
      const parts = [head.draw(x, y + 8)];
      let at = y + 10 + top;
      for (const { x: line, label, up } of references) {
        const atLeft = line + 6 + textWidth(label, 12, true) > width * 0.93;
        parts.push(
          textAt(label, {
            x: atLeft ? line - 6 : line + 6,
            y: y + up + 11,
            size: 12,
            bold: true,
            seam: true,
            ...(atLeft ? { anchor: 'end' as const } : {}),
          }),
        );
      }
      for (const row of rows) {
        for (const { moment, x0, x1, label, labelX } of row.items) {
          parts.push(momentMark(moment, x0, x1, at + 9, colour), label.draw(labelX, at));
        }
        at += row.height + 6;
      }
      parts.push(undated.draw(x, at + 2));
      return parts.join('');
    },
  };
}

/** What the axis has no place for: deadlines whose year the text does not name. */
function undatedOf({ moments }: Lane, { width, words }: ChartOptions): Block {
  const titles = moments
    .filter(({ date }) => date === undefined)
    .map(({ title }) => words.text(title));
  if (titles.length === 0) return { width: 0, height: 0, draw: () => '' };
  const text = words.say('timeline.chart.undated', { items: words.list(titles) });
  const lines = balance(text, width, 12);
  const block = paragraph(lines, widest(lines, 12), { size: 12, soft: true });
  return { ...block, height: block.height + 6 };
}

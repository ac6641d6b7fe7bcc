import { cumsum, max } from 'd3';
import type { AnswerCount } from './model.ts';
import { answerFill } from './fills.ts';
import { answersWords, noRequest } from './chart-words.ts';
import { flow, paragraph, type Block } from '../../charts/flow.ts';
import { barRows, isStacked } from '../../charts/rows.ts';
import { spread } from '../../charts/spread.ts';
import { chartOf, emptyChart } from '../../charts/frame.ts';
import { balance, textWidth, wrap } from '../../charts/measure.ts';
import { place, textAt } from '../../charts/svg.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

const BAR = 26;
const SWATCH = 12;
const LABEL_GAP = 14;
/** A request is no wider than this: a bar of one request must not look like much. */
const MOST_UNIT = 150;
const HEAD = 200;

/** A part of a bar: a class of answer, `from` and `to` in requests. */
interface Segment {
  place: number;
  label: string;
  from: number;
  to: number;
}

/**
 * Requests by class of answer, one bar a document, all on one scale on which a request is a field.
 * The numbers are small: they stand as numbers, and no share is computed. By hand, since a field is
 * a hatching that stands in tables too; for Plot it would have to be drawn a second time.
 */
export function answersChart(counts: readonly AnswerCount[], options: ChartOptions): Chart {
  const { words, width } = options;
  const said = answersWords(counts, words);
  if (counts.length === 0) return emptyChart('answers', said, options);
  const stacked = isStacked(width);
  const left = stacked ? 0 : HEAD + 24;
  const most = max(counts, ({ requests }) => requests.length) ?? 0;
  const unit = Math.min(MOST_UNIT, (width - left) / Math.max(1, most));
  const rows = counts.map((count) => ({
    head: headOf(count, stacked ? width : HEAD, options),
    bar: barOf(count, unit, width - left, options),
  }));
  const { body, height } = barRows(rows, { left, note: said.note, width });
  return chartOf({ name: 'answers', height, body }, said, options);
}

/** The document, and how many requests it answers. */
function headOf({ source, requests }: AnswerCount, width: number, { words }: ChartOptions): Block {
  const lines = balance(words.text(source.short), width, 14, true);
  const under = words.say('chart.answers.under', {
    date: words.date(source.date.slice(0, 4)),
    requests: words.say('asks.requests', {
      n: requests.length,
      count: words.number(requests.length),
    }),
  });
  const name = paragraph(lines, width, { size: 14, bold: true });
  return {
    width,
    height: name.height + 20,
    draw: (x, y) =>
      name.draw(x, y) + textAt(under, { x, y: y + name.height + 14, size: 12, soft: true }),
  };
}

function segmentsOf({ counts }: AnswerCount, { words }: ChartOptions): Segment[] {
  const ends = cumsum(counts, ({ requests }) => requests.length);
  return counts.flatMap(({ answer, requests }, i) => {
    const to = ends[i] ?? 0;
    const label = words.say('chart.answers.part', {
      label: words.text(answer.label),
      count: words.number(requests.length),
    });
    return requests.length > 0 ? [{ place: i, label, from: to - requests.length, to }] : [];
  });
}

/** The bar, a field a request, and its labels: each below its part, or in flow where they crowd. */
function barOf(count: AnswerCount, unit: number, width: number, options: ChartOptions): Block {
  const segments = segmentsOf(count, options);
  if (segments.length === 0) {
    const none = wrap(noRequest(count.source, options.words), width, 13);
    return paragraph(none, width, { size: 13, soft: true });
  }
  const labels = segments.map(labelOf);
  const starts = spread(
    segments.map(({ from }) => from * unit),
    labels.map((label) => label.width),
    width,
  );
  const under: Block = starts
    ? {
        width,
        height: 16,
        draw: (x, y) => labels.map((label, i) => label.draw(x + (starts[i] ?? 0), y)).join(''),
      }
    : flow(labels, width, LABEL_GAP, 20);
  const fields = (x: number, y: number) =>
    segments.flatMap((segment) =>
      Array.from({ length: segment.to - segment.from }, (_, i) =>
        place(x + (segment.from + i) * unit, y, answerFill(segment.place, unit - 3, BAR)),
      ),
    );
  return {
    width,
    height: BAR + 9 + under.height,
    draw: (x, y) => fields(x, y).join('') + under.draw(x, y + BAR + 9),
  };
}

/** The fill of a class with its name and its number. */
const labelOf = ({ place: at, label }: Segment): Block => ({
  width: SWATCH + 6 + textWidth(label, 13),
  height: 16,
  draw: (x, y) =>
    place(x, y + 2, answerFill(at, SWATCH, SWATCH)) +
    textAt(label, { x: x + SWATCH + 6, y: y + 13, size: 13 }),
});

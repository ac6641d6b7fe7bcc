import { wrap } from './measure.ts';
import { el, escapeMarkup, textAt } from './svg.ts';
import type { Chart, ChartOptions, ChartTable } from './types.ts';

/** What stands in a chart's frame. */
export interface Framed {
  /** The kind of chart, for the style sheet: class `drawing drawing-<name>`. */
  name: string;
  height: number;
  title: string;
  description: string;
  body: string;
}

/**
 * The chart's root element: a picture with a name and a text alternative, coloured by the page's
 * variables and set in the page's faces.
 */
export function frame(framed: Framed, { width, idPrefix }: ChartOptions): string {
  const height = Math.ceil(framed.height);
  const [title, description] = [`${idPrefix}-title`, `${idPrefix}-desc`];
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `drawing drawing-${framed.name}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
      fill: 'var(--ink)',
    },
    el('title', { id: title }, escapeMarkup(framed.title)),
    el('desc', { id: description }, escapeMarkup(framed.description)),
    framed.body,
  );
}

/**
 * A chart: what is said of it, and its picture in a frame.
 * @param drawn what stands in the frame, and how high it is
 */
export const chartOf = (
  drawn: Pick<Framed, 'name' | 'height' | 'body'>,
  { title, description, table }: Omit<Chart, 'svg'>,
  options: ChartOptions,
): Chart => {
  const svg = frame({ ...drawn, title, description }, options);
  return { title, description, svg, table };
};

/** A chart of nothing: its title says that there is nothing, and so does its picture. */
export function emptyChart(
  name: string,
  { title, table }: { title: string; table: ChartTable },
  options: ChartOptions,
): Chart {
  const lines = wrap(title, options.width, 14);
  const body = textAt(lines, { x: 0, y: 20, size: 14, leading: 20, soft: true });
  const height = 12 + lines.length * 20;
  return chartOf({ name, height, body }, { title, description: title, table }, options);
}

/** The colour of a jurisdiction, as a variable that the page sets for light and dark. */
export const colourOf = (jurisdiction: { id: string } | undefined): string =>
  jurisdiction ? `var(--j-${jurisdiction.id})` : 'var(--ink)';

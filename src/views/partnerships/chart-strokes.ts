import { el, round, type Attributes } from '../../charts/svg.ts';

/** Lines that tell kinds apart without colour; `core` makes a double line. */
interface Stroke {
  width: number;
  dashes?: string;
  round?: boolean;
  core?: number;
}

const strokes: readonly Stroke[] = [
  { width: 1.8 },
  { width: 1.8, dashes: '12 5' },
  { width: 5, core: 2.2 },
  { width: 3.8 },
  { width: 1.8, dashes: '6 4' },
  { width: 2.8, dashes: '0.1 6', round: true },
  { width: 1.8, dashes: '10 4 2 4' },
  { width: 1.6, dashes: '2.5 3' },
  { width: 1.8, dashes: '10 3 2 3 2 3' },
];

/** A path in the pattern of a kind, by the kind's place in its list. */
export function stroked(d: string, kind: number, colour: string): string {
  const stroke = strokes[Math.max(0, kind) % strokes.length] ?? { width: 1.8 };
  const line = (width: number, ink: string, more: Attributes = {}) =>
    el('path', { d, fill: 'none', stroke: ink, 'stroke-width': width, ...more });
  return (
    line(stroke.width, colour, {
      'stroke-dasharray': stroke.dashes,
      'stroke-linecap': stroke.round ? 'round' : undefined,
    }) + (stroke.core === undefined ? '' : line(stroke.core, 'var(--paper)'))
  );
}

/** A line that leaves and arrives level. */
export function curve(x0: number, y0: number, x1: number, y1: number): string {
  const middle = round((x0 + x1) / 2);
  const [a, b, c, d] = [x0, y0, x1, y1].map(round);
  return `M${a} ${b}C${middle} ${b} ${middle} ${d} ${c} ${d}`;
}

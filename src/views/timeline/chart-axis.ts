import { el, round, textAt } from '../../charts/svg.ts';
import { textWidth } from '../../charts/measure.ts';
import type { TimeScale } from './chart-scale.ts';
import type { ChartOptions } from '../../charts/types.ts';

/** The ticks’ years, named as often as there is room, and the cuts where years are left out. */
export function timelineAxis(scale: TimeScale, y: number, { words }: ChartOptions): string {
  const [first] = scale.ticks;
  const room = first ? textWidth(words.date(String(first.year)), 12) + 8 : 0;
  const every = Math.max(1, Math.ceil(room / Math.max(1, first?.width ?? room)));
  const names = scale.ticks
    .filter((_, i) => i % every === 0)
    .map(({ year, x, width }) =>
      textAt(words.date(String(year)), {
        x: x + (width * every) / 2,
        y,
        size: 12,
        soft: true,
        anchor: 'middle',
      }),
    );
  const cuts = scale.cuts.map((x) => {
    const strokes = [-2.5, 2.5].map((dx) => `M${round(x + dx - 2.5)} ${y + 1}l5 -10`);
    return el('path', {
      d: strokes.join(''),
      stroke: 'var(--ink)',
      'stroke-width': 1.2,
      fill: 'none',
    });
  });
  return [...names, ...cuts].join('');
}

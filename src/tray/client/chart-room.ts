import { AS_PUT, type ChartFit } from '../fit.ts';

/** What belongs under the block before it. */
const UNDER = '.basis, .left-out';
/** What no chart is moved past: it would stand under another heading, or behind the notes. */
const STOPS = 'h2, h3, h4, figure.chart, .notes, .colophon';

/** Sets the charts of the sheets in a way, from that in which they were put. */
export function setCharts(place: HTMLElement, { scale, after }: ChartFit): void {
  for (const chart of place.querySelectorAll<HTMLElement>('.flow > figure.chart')) {
    if (scale === AS_PUT.scale) chart.style.removeProperty('--chart-scale');
    else chart.style.setProperty('--chart-scale', String(scale));
    const own = withUnder(chart);
    let last: Element = own.at(-1) ?? chart;
    for (let n = 0; n < after; n += 1) {
      const next = last.nextElementSibling;
      if (!next || next.matches(STOPS)) break;
      last = withUnder(next).at(-1) ?? next;
    }
    if (!own.includes(last)) last.after(...own);
  }
}

/** A block with what stands under it. */
function withUnder(block: Element): Element[] {
  const all = [block];
  for (let next = block.nextElementSibling; next?.matches(UNDER); next = next.nextElementSibling)
    all.push(next);
  return all;
}

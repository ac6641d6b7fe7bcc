import * as Plot from '@observablehq/plot';
import { markupWithin } from './document.ts';
import { round } from './svg.ts';

/** A plot as a fragment of a chart, and where its x scale puts a value. */
export interface PlotFragment {
  svg: string;
  x(value: number): number;
}

/**
 * Draws with Observable Plot and takes from the result what belongs into a chart: no root, no
 * style sheet, no face of its own, ids that are the chart's, coordinates without noise.
 */
export function plotFragment(options: Plot.PlotOptions, idPrefix: string): PlotFragment {
  const root = Plot.plot(options) as unknown as SVGSVGElement & Plot.Plot;
  const scale = root.scale('x');
  for (const style of root.querySelectorAll('style')) style.remove();
  for (const element of root.querySelectorAll('*')) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-hidden');
  }
  const inner = tidyNumbers(renumberIds(markupWithin(root), idPrefix));
  return {
    svg: `<g font-size="11" text-anchor="middle">${inner}</g>`,
    x: (value) => Number(scale?.apply(value)),
  };
}

/** Plot counts its ids through the whole process; in a chart they begin at one. */
export function renumberIds(markup: string, idPrefix: string): string {
  const ids = new Map<string, string>();
  for (const [, id = ''] of markup.matchAll(/\bid="([^"]+)"/g)) {
    if (!ids.has(id)) ids.set(id, `${idPrefix}-${ids.size + 1}`);
  }
  return markup
    .replaceAll(/\bid="([^"]+)"/g, (_, id: string) => `id="${ids.get(id) ?? id}"`)
    .replaceAll(/url\(#([^)]+)\)|href="#([^"]+)"/g, (whole, inUrl?: string, inHref?: string) => {
      const id = inUrl ?? inHref ?? '';
      return whole.replace(`#${id}`, `#${ids.get(id) ?? id}`);
    });
}

const tidyNumbers = (markup: string): string =>
  markup.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(round(Number(number))));

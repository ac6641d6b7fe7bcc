import type { SheetChart } from '../views/chart-entry.ts';
import { chartEntries } from '../views/charts.ts';

/**
 * The charts of briefings, by name: those of the site’s that a printed page holds, which the
 * timeline, the amounts and the partnerships outgrow.
 */
export const charts: Readonly<Record<string, SheetChart>> = Object.fromEntries(
  chartEntries.flatMap(({ name, sheet }) => (sheet ? [[name, sheet]] : [])),
);

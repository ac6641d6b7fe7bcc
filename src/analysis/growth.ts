import { precise } from '../shared/precise.ts';

/**
 * Compound yearly growth in percent of the year before: ((to ÷ from)^(1 ÷ years) − 1) × 100.
 * Source: World Bank, World Development Indicators, “Statistical methods”: geometric growth rate.
 */
export const compoundGrowth = (from: number, to: number, years: number): number =>
  precise(((to / from) ** (1 / years) - 1) * 100);

/** What a share gains each year on a straight line, in percentage points: (to − from) ÷ years. */
export const pointsAYear = (from: number, to: number, years: number): number =>
  precise((to - from) / years);

import { counted } from '../../analysis/measures.ts';
import type { Jurisdiction } from '../../corpus/index.ts';
import type { Step } from './fit.ts';
import type { JurisdictionPlan } from './jurisdiction.ts';

/** No page takes more rows. */
const MOST = 16;

/** The least that a brief of a jurisdiction shows. */
export const firstOfJurisdiction: JurisdictionPlan = { rows: 1, detailed: false };

/** How it can show more: row by row; when all are there, with their summaries. */
export function moreOfJurisdiction({ measures }: Jurisdiction): Step<JurisdictionPlan>[][] {
  const total = Math.min(MOST, counted(measures).length);
  const rows = Array.from(
    { length: Math.max(0, total - 1) },
    (_, i): Step<JurisdictionPlan> =>
      (plan) => ({ ...plan, rows: i + 2 }),
  );
  return [rows, [(plan) => ({ ...plan, detailed: true })]];
}

import { el } from '../charts/svg.ts';
import type { Measure } from '../corpus/index.ts';
import type { Page } from '../routes/page.ts';
import { measureRow, type CellOf } from './measure-row.ts';
import { CHUNK } from './row-files.ts';

/**
 * Measures as the bodies of a table, in markup: at most so many rows each as are laid out together,
 * and all of one jurisdiction, whose name it carries: a phone shows it above them.
 * @param measures in the order of the list
 */
export const rowBodies = (page: Page, measures: readonly Measure[], cell: CellOf): string =>
  inBodies(measures)
    .map((body) => {
      const rows = body.map((measure) => measureRow(page, measure, cell)).join('');
      const place = body.map(({ jurisdiction }) => page.words.text(jurisdiction.short))[0];
      return el('tbody', { class: roomFor(body.length), 'data-place': place }, rows);
    })
    .join('');

/** Says how high a body is before it is laid out: so many rows, in steps of five; '' for a full one. */
const roomFor = (rows: number): string =>
  rows > CHUNK - STEP ? '' : `rows-${Math.ceil(rows / STEP) * STEP}`;
const STEP = 5;

/** Measures in bodies, in their order. */
export function inBodies<Item extends Pick<Measure, 'jurisdiction'>>(
  measures: readonly Item[],
): Item[][] {
  const bodies: Item[][] = [];
  for (const measure of measures) {
    const last = bodies.at(-1);
    if (last && last.length < CHUNK && last[0]?.jurisdiction === measure.jurisdiction) {
      last.push(measure);
    } else bodies.push([measure]);
  }
  return bodies;
}

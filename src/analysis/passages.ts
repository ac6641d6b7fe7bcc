import type { Measure } from '../corpus/index.ts';
import type { Evidence } from '../schema/index.ts';

/** How many figures of a measure a line shows; it says how many more there are. */
export const figuresShown = 2;

/**
 * The passages that a measure in a list rests on: its own first one and the first one of each of
 * its figures shown, a paragraph once.
 * @param figures how many figures are shown
 */
export function passagesShown(measure: Measure, figures: number): Evidence[] {
  const shown = measure.figures.slice(0, figures).flatMap(({ evidence }) => evidence.slice(0, 1));
  const all = [...measure.evidence.slice(0, 1), ...shown];
  return all.filter(
    ({ source, paragraph }, i) =>
      all.findIndex((other) => other.source === source && other.paragraph === paragraph) === i,
  );
}

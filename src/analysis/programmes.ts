import type { Measure, Programme } from '../corpus/index.ts';

/** Every measure of a programme: its items and, after each, its parts. */
export const partsOf = (programme: Programme): Measure[] => programme.items.flatMap(withParts);

/** A measure and, after it, its parts, at every depth. */
export const withParts = (measure: Measure): Measure[] => [
  measure,
  ...measure.parts.flatMap(withParts),
];

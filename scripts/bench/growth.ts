import { exponent } from './numbers.ts';
import type { Subject } from './subject.ts';

/** What was measured of a subject. */
export interface Point {
  subject: Subject;
  value: number;
}

/**
 * How fast things grow between the sizes that were measured: with measures, and with columns.
 * @returns a sentence; nothing where there is one size alone
 */
export function growthSaid(
  name: string,
  things: Readonly<Record<string, readonly Point[]>>,
): string {
  const said = Object.entries(things).flatMap(([thing, points]) => {
    const by = (size: (subject: Subject) => number) =>
      exponent(points.map(({ subject, value }) => [size(subject), value]));
    const [measures, columns] = [by((subject) => subject.measures), by(({ columns: n }) => n)];
    if (measures === undefined || columns === undefined) return [];
    return [`${thing} ${measures.toFixed(2)} (${columns.toFixed(2)})`];
  });
  if (said.length === 0) return '';
  return `Exponents of growth with measures (with columns), ${name}: ${said.join(', ')}.`;
}

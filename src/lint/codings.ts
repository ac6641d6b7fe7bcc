import type { Reading } from '../schema/index.ts';
import { memo } from '../shared/memo.ts';
import type { Entries } from './types.ts';

/** A measure as two coders read it, neither of whom saw the other's. */
export interface ReadTwice {
  first: Reading;
  second: Reading;
}

/** Gives for the id of a measure both readings of it; undefined unless both coders read it. */
export const readTwice = memo((entries: Entries) => {
  const by = (coder: keyof ReadTwice) =>
    new Map<string, Reading>(
      entries.coding
        .filter(({ id }) => id.startsWith(`${coder}/`))
        .flatMap(({ data }) => Object.entries(data.measures)),
    );
  const readings = { first: by('first'), second: by('second') };
  return (measure: string): ReadTwice | undefined => {
    const [first, second] = [readings.first.get(measure), readings.second.get(measure)];
    return first && second && { first, second };
  };
});

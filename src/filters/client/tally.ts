import { satisfies } from '../wire.ts';

/** What rows hold of one filter: by value, the numbers of the rows that have it. */
export type HeldRows = ReadonlyMap<string, readonly number[]>;

/** Something that rows must satisfy, and by row whether it does: 1 or 0. */
export interface Criterion {
  name: string;
  passes: Uint8Array;
}

/** Which rows satisfy every criterion, and how many would but for one. */
export interface RowTally {
  count: number;
  has(row: number): boolean;
  /** How many rows there would be without a criterion. */
  without(name: string): number;
  /** How many of some rows there would be without a criterion. */
  among(rows: readonly number[], name: string): number;
}

/**
 * Takes values apart by row.
 * @param values of each row in turn, with spaces between them
 */
export function heldRows(values: readonly string[]): HeldRows {
  const held = new Map<string, number[]>();
  for (const [row, own] of values.entries()) {
    for (const value of own.split(' ')) {
      if (value === '') continue;
      const rows = held.get(value);
      if (rows) rows.push(row);
      else held.set(value, [row]);
    }
  }
  return held;
}

/** By row whether it satisfies a filter with any of the values wanted. */
export function passing(
  size: number,
  held: HeldRows,
  wanted: readonly string[],
  least: boolean,
): Uint8Array {
  const passes = new Uint8Array(size);
  for (const [value, rows] of held) {
    if (satisfies([value], wanted, least)) for (const row of rows) passes[row] = 1;
  }
  return passes;
}

/** Counts rows against criteria: each row is looked at once a criterion, whatever is asked later. */
export function tallied(size: number, criteria: readonly Criterion[]): RowTally {
  const fails = new Uint16Array(size);
  const last = new Uint16Array(size);
  for (const [number, { passes }] of criteria.entries()) {
    for (let row = 0; row < size; row++) {
      if (passes[row] === 1) continue;
      fails[row] = (fails[row] ?? 0) + 1;
      last[row] = number;
    }
  }
  /** By criterion, how many rows fail it alone. */
  const alone = criteria.map(() => 0);
  let count = 0;
  for (let row = 0; row < size; row++) {
    if (fails[row] === 0) count += 1;
    else if (fails[row] === 1) alone[last[row] ?? 0] = (alone[last[row] ?? 0] ?? 0) + 1;
  }
  const numberOf = (name: string) => criteria.findIndex((criterion) => criterion.name === name);
  return {
    count,
    has: (row) => fails[row] === 0,
    without: (name) => count + (alone[numberOf(name)] ?? 0),
    among(rows, name) {
      const number = numberOf(name);
      let sum = 0;
      for (const row of rows) {
        if (fails[row] === 0 || (fails[row] === 1 && last[row] === number)) sum += 1;
      }
      return sum;
    },
  };
}

import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../corpus/index.ts';
import { inBodies } from './row-bodies.ts';

const [east, west] = ['east', 'west'].map((id) => ({ id }) as Jurisdiction);
const rows = (jurisdiction: Jurisdiction | undefined, n: number) =>
  Array.from({ length: n }, () => ({ jurisdiction: jurisdiction as Jurisdiction }));

describe('bodies of rows', () => {
  it('are of one jurisdiction each, and of 25 rows at most', () => {
    const bodies = inBodies([...rows(east, 30), ...rows(west, 3)]);
    expect(bodies.map((body) => body.length)).toEqual([25, 5, 3]);
    expect(bodies.map(([first]) => first?.jurisdiction.id)).toEqual(['east', 'east', 'west']);
  });

  it('are none of no rows', () => {
    expect(inBodies([])).toEqual([]);
  });
});

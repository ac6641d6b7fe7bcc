import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../tests/fixtures/text-boxes.ts';
import { labelBox, placeLabels } from './labels.ts';

const around = { width: 400, bottom: 200, marks: [], lines: [] };
const at = (x: number, y: number) => ({ x, y });

describe('labels of a picture', () => {
  it('stand above their mark where nothing is in the way', () => {
    expect(placeLabels([{ at: at(200, 100), text: '2%' }], around)).toMatchObject([
      { text: '2%', x: 200, y: 91, anchor: 'middle', leader: undefined },
    ]);
  });

  it('keep within the picture', () => {
    const [first, last] = placeLabels(
      [at(2, 100), at(398, 100)].map((place) => ({ at: place, text: '5,221 companies' })),
      { ...around, marks: [at(2, 100), at(398, 100)] },
    ).map(labelBox);
    expect(first?.left).toBe(0);
    expect(last?.right).toBe(400);
  });

  it('make room for one another', () => {
    const marks = [100, 120, 140, 160, 180, 200].map((x) => at(x, 100));
    const labels = placeLabels(
      marks.map((place) => ({ at: place, text: '5,221 companies' })),
      { ...around, marks },
    );
    expect(labels.length).toBeGreaterThanOrEqual(4);
    expect(overlaps(labels.map(labelBox))).toEqual([]);
  });

  it('further off lead to their mark, and past no other', () => {
    const marks = [at(100, 97), at(100, 104), at(60, 97), at(150, 85)];
    const labels = placeLabels(
      marks.map((place) => ({ at: place, text: 'more than 3,700 companies' })),
      { ...around, marks },
    );
    const leaders = labels.flatMap(({ leader }) => (leader ? [leader] : []));
    expect(leaders.length).toBeGreaterThan(0);
    for (const [from, to] of leaders) {
      const [high, low] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
      expect(marks.filter(({ x, y }) => x === from.x && y > high && y < low)).toEqual([]);
    }
  });

  it('rather stand beside a line than on it', () => {
    const line = [at(100, 100), at(200, 60)];
    const [label] = placeLabels([{ at: at(100, 100), text: '5,221 companies' }], {
      ...around,
      lines: [line],
    });
    expect(label?.y).toBeGreaterThan(100);
  });

  it('are left out where there is no place at all', () => {
    const marks = Array.from({ length: 400 }, (_, i) => at(i, 100));
    const narrow = { ...around, bottom: 105, width: 60, marks };
    expect(placeLabels([{ at: at(20, 100), text: '5,221 companies' }], narrow)).toEqual([]);
  });
});

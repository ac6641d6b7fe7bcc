import { describe, expect, it } from 'vitest';
import { barRows, panelRows, rowPlaces } from './rows.ts';
import { spread } from './spread.ts';

const rows = [
  { head: { height: 40 }, bar: { height: 20 } },
  { head: { height: 10 }, bar: { height: 30 } },
];

describe('where rows stand', () => {
  it('puts bars beside their heads, and the next row under the higher of the two', () => {
    const { places, bottom } = rowPlaces(rows, { left: 100, gap: 8 });
    expect(places).toEqual([
      { head: 6, bar: 6 },
      { head: 54, bar: 54 },
    ]);
    expect(bottom).toBe(84);
  });
  it('gives a head and its bar one middle', () => {
    const { places } = rowPlaces(rows, { left: 100, top: 0, gap: 8, centred: true });
    expect(places).toEqual([
      { head: 0, bar: 10 },
      { head: 58, bar: 48 },
    ]);
  });
  it('puts bars under their heads', () => {
    const { places, bottom } = rowPlaces(rows, { left: 0, gap: 8, under: 2, centred: true });
    expect(places).toEqual([
      { head: 6, bar: 48 },
      { head: 76, bar: 88 },
    ]);
    expect(bottom).toBe(118);
  });
  it('ends where it begins without rows', () => {
    expect(rowPlaces([], { left: 0, top: 9, gap: 8 })).toEqual({ places: [], bottom: 9 });
  });
});

describe('rows and panels as they are drawn', () => {
  const block = (height: number) => ({ height, draw: (x: number, y: number) => `[${x} ${y}]` });
  const note = 'A note';
  it('rules rows apart, in the middle between them', () => {
    const both = rows.map(({ head, bar }) => ({
      head: block(head.height),
      bar: block(bar.height),
    }));
    const { body, places } = barRows(both, { left: 100, gap: 8, note, width: 300 });
    expect(body).toContain('[0 6][100 6]<line x1="0" y1="54" x2="300" y2="54"');
    expect(places.map(({ bar }) => bar)).toEqual([6, 62]);
    expect(body).toContain('<line x1="0" y1="100"');
  });
  it('rules panels apart, and ends under the note', () => {
    const within = { width: 300, gap: 20, foot: 12, end: 4, note };
    const { body, height } = panelRows([block(50), block(30)], within);
    expect(body).toMatch(/^\[0 6\]<line x1="0" y1="66" .*\[0 76\]<text/);
    expect(height).toBe(6 + 50 + 20 + 30 + 12 + 15 + 4);
  });
});

describe('labels in one line', () => {
  it('leaves each where it wishes to be, as long as none touches another', () => {
    expect(spread([0, 50], [20, 20], 100, 4)).toEqual([0, 50]);
    expect(spread([0, 10], [20, 20], 100, 4)).toEqual([0, 24]);
  });
  it('moves those before the end back, and says when they do not fit', () => {
    expect(spread([70, 90], [20, 20], 100, 4)).toEqual([56, 80]);
    expect(spread([0, 0], [60, 60], 100, 4)).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { cutsOf } from './cut.ts';

const things = [[0, 1], [1, 2], [0], [3]].map((texts) => ({ bytes: 10, texts }));
const bytes = [5, 5, 5, 5];

it('is one file where all of it fits', () => {
  expect(cutsOf(things, bytes, 60)).toEqual([{ things: 4, texts: 4 }]);
  expect(cutsOf([], [], 60)).toEqual([{ things: 0, texts: 0 }]);
});

it('cuts between things, and counts a text where it first comes', () => {
  expect(cutsOf(things, bytes, 35)).toEqual([
    { things: 2, texts: 3 },
    { things: 4, texts: 4 },
  ]);
  expect(cutsOf(things, bytes, 45)).toEqual([
    { things: 3, texts: 3 },
    { things: 4, texts: 4 },
  ]);
});

it('leaves room in the first file for what it has beside', () => {
  expect(cutsOf(things, bytes, 35, 20)[0]).toEqual({ things: 0, texts: 0 });
  expect(cutsOf(things, bytes, 40, 20)[0]).toEqual({ things: 1, texts: 2 });
});

it('gives a thing that is larger than a file a file of its own', () => {
  expect(cutsOf(things, bytes, 1).map(({ things: end }) => end)).toEqual([1, 2, 3, 4]);
});

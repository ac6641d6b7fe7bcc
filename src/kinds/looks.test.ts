import { lab } from 'd3';
import { expect, it } from 'vitest';
import { marks } from './jurisdiction.ts';
import { freeLook, looks } from './looks.ts';

const pairs = looks.flatMap((one, i) => looks.slice(i + 1).map((other) => [one, other] as const));
/** How far two colours are from each other in the space of CIE Lab; some 2 can just be seen side by side. */
function apart(a: string, b: string): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

it('is a list of twelve, each with a mark of its own', () => {
  expect(looks.map(({ mark }) => mark).toSorted()).toEqual([...marks].sort());
  expect(looks).toHaveLength(12);
});

it('holds no two colours that are taken for each other', () => {
  for (const ground of ['light', 'dark'] as const) {
    const close = pairs.filter(([one, other]) => apart(one[ground], other[ground]) < 14);
    expect(close.map(([one, other]) => `${one[ground]} ${other[ground]}`)).toEqual([]);
  }
});

it('gives the first that is free', () => {
  const colour = ({ mark, light, dark }: (typeof looks)[number]) => ({
    mark,
    colour: { light, dark },
  });
  expect(freeLook([])?.mark).toBe('circle');
  expect(freeLook([{ mark: 'circle' }, { colour: { light: '#bf5a17' } }])?.mark).toBe('square');
  expect(freeLook(looks.slice(0, 11).map(colour))?.mark).toBe('bars');
  expect(freeLook(looks.map(colour))).toBeUndefined();
});

import { expect, test } from 'vitest';
import { sizeOf } from './sizes.ts';

test('sizes have a name, or say their columns and measures', () => {
  expect(sizeOf('12')).toEqual({ columns: 12, measures: 2_000 });
  expect(sizeOf('20/3000')).toEqual({ columns: 20, measures: 3_000 });
  expect(() => sizeOf('13')).toThrow('There is no size “13”: name 12, 40, 100');
});

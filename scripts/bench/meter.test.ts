import { expect, test } from 'vitest';
import { meter } from './meter.ts';

test('parts are told apart, and a part that comes again is one', () => {
  const { parts, to } = meter();
  for (const part of ['a', 'b', 'a']) to(part);
  to();
  expect(Object.keys(parts)).toEqual(['a', 'b']);
  expect(parts['a']?.ms).toBeGreaterThan(0);
});

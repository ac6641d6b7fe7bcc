import { expect, test } from 'vitest';
import { growthSaid } from './growth.ts';

const subject = (columns: number, measures: number) => ({
  content: '',
  columns,
  measures,
  grown: false,
});

test('growth is told between sizes, and of one size alone nothing', () => {
  const small = { subject: subject(4, 100), value: 10 };
  const large = { subject: subject(8, 400), value: 40 };
  expect(growthSaid('this', { time: [small, large] })).toBe(
    'Exponents of growth with measures (with columns), this: time 1.00 (2.00).',
  );
  expect(growthSaid('this', { time: [small] })).toBe('');
});

import { expect, it } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { agreementOf } from './of-corpus.ts';

it('compares the first and the second codings of all jurisdictions, once', () => {
  const rows = agreementOf(corpus);
  const coded = corpus.doubleCodings.flatMap(({ first }) => Object.keys(first.measures));
  expect(coded.length).toBeGreaterThan(0);
  expect(rows.find(({ variable }) => variable === 'commitment')?.units).toBe(coded.length);
  expect(rows.some(({ percent }) => percent !== undefined && percent < 100)).toBe(true);
  expect(agreementOf(corpus)).toBe(rows);
});

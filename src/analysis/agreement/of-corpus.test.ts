import { expect, it } from 'vitest';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { agreementForHongKong, agreementOf, toBeCoded } from './of-corpus.ts';

it('compares the first and the second codings of all jurisdictions, once', () => {
  const rows = agreementOf(corpus);
  const coded = corpus.doubleCodings.flatMap(({ first }) => Object.keys(first.measures));
  expect(coded.length).toBeGreaterThan(0);
  expect(rows.find(({ variable }) => variable === 'commitment')?.units).toBe(coded.length);
  expect(rows.some(({ percent }) => percent !== undefined && percent < 100)).toBe(true);
  expect(agreementOf(corpus)).toBe(rows);
});

it('tells how many there are to code, those that nobody has coded included', () => {
  const unitsOf = (rows: ReturnType<typeof agreementOf>) =>
    rows.find(({ variable }) => variable === 'commitment')?.units;
  // Of the tiny content, Hong Kong's measure alone is coded, and it is Hong Kong's own.
  expect([unitsOf(agreementOf(corpus)), toBeCoded(corpus, false)]).toEqual([1, 7]);
  expect(unitsOf(agreementForHongKong(corpus))).toBe(0);
  expect(toBeCoded(corpus, true)).toBeGreaterThan(0);
  // All of the real content is coded twice.
  expect(toBeCoded(realCorpus, false)).toBe(unitsOf(agreementOf(realCorpus)));
  expect(toBeCoded(realCorpus, true)).toBe(unitsOf(agreementForHongKong(realCorpus)));
});

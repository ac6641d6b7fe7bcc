import { describe, expect, it } from 'vitest';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { similarTo } from './similar.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

describe('similar measures', () => {
  it('never calls a measure of the same jurisdiction similar', () => {
    const pairs = corpus.measures.flatMap((entry) =>
      similarTo(corpus, entry).map(({ jurisdiction: other }) => [entry.jurisdiction, other]),
    );
    for (const [own, other] of filled(pairs)) expect(other).not.toBe(own);
  });

  it('finds every measure elsewhere of the same theme and instrument, and none other', () => {
    const whole = realCorpus;
    const lenses = whole.codebook.lenses.filter(({ main }) => main);
    expect(lenses).toHaveLength(2);
    for (const measure of filled(whole.measures)) {
      const wanted = whole.measures.filter(
        (other) =>
          other.jurisdiction !== measure.jurisdiction &&
          other.parts.length === 0 &&
          measure.comparable.every((link) => link.measure !== other) &&
          lenses.every(({ id }) => other.coding[id]?.[0] === measure.coding[id]?.[0]),
      );
      const found = similarTo(whole, measure);
      expect(found.flatMap(({ measures }) => measures)).toEqual(wanted);
      expect(
        found.every(({ jurisdiction, measures }) =>
          measures.every((other) => other.jurisdiction === jurisdiction),
        ),
      ).toBe(true);
    }
  });
});

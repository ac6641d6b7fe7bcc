import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { byCommitment, firmestFirst, levelOf } from './commitment.ts';

const { values } = corpus.codebook.lists.commitments;

describe('the level of a commitment', () => {
  it('is what the codebook says of it', () => {
    expect(levelOf(measure('old-harbour/start-up-flats'))).toBe(2);
    expect(levelOf(measure('old-harbour/advice-desk'))).toBe(0);
  });

  it('puts the firmest measure first', () => {
    const given = [measure('old-harbour/advice-desk'), measure('old-harbour/start-up-flats')];
    expect(firmestFirst(given)).toEqual(given.toReversed());
  });

  it('keeps the order of measures that are equally firm', () => {
    const measures = corpus.measures.filter(({ commitment }) => commitment === 'planned');
    expect(measures.length).toBeGreaterThan(1);
    expect(firmestFirst(measures)).toEqual(measures);
  });
});

describe('measures by commitment', () => {
  const ids = (groups: ReturnType<typeof byCommitment>) =>
    groups.map(({ commitment, measures }) => [commitment.id, measures.length]);

  it('has only those that occur, the firmest first however the codebook is ordered', () => {
    const { measures } = jurisdiction('old-harbour');
    const expected = [
      ['planned', 1],
      ['recommended', 1],
    ];
    expect(ids(byCommitment(values, measures))).toEqual(expected);
    expect(ids(byCommitment(values.toReversed(), measures))).toEqual(expected);
    expect(byCommitment(values, [])).toEqual([]);
  });
});

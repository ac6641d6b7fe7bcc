import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction } from '../../tests/fixtures/tiny-corpus.ts';
import { lensOf } from './measures.ts';
import { countedBy, firmestFirst, measuresUnder, shownUnder } from './reach.ts';

const slugs = (measures: readonly { slug: string }[]) => measures.map(({ slug }) => slug);

describe('what a jurisdiction shows under a category', () => {
  it('is every counted measure with the code, main or not, the firmest first', () => {
    const theme = lensOf(corpus, 'theme');
    expect(slugs(measuresUnder(corpus, jurisdiction('old-harbour'), theme, 'talent'))).toEqual([
      'start-up-flats',
      'advice-desk',
    ]);
    expect(slugs(measuresUnder(corpus, jurisdiction('east-bay'), theme, 'space'))).toEqual([
      'campus-laboratories',
    ]);
  });

  it('keeps the order of measures that are equally firm', () => {
    const measures = corpus.measures.filter(({ commitment }) => commitment === 'planned');
    expect(measures.length).toBeGreaterThan(1);
    expect(firmestFirst(corpus, measures)).toEqual(measures);
  });
});

describe('the tally of commitments', () => {
  it('has only those that occur, in the order of the codebook', () => {
    const { values } = corpus.codebook.lists.commitments;
    const tally = countedBy(values, jurisdiction('old-harbour').measures);
    expect(tally.map(({ commitment, count }) => [commitment.id, count])).toEqual([
      ['planned', 1],
      ['recommended', 1],
    ]);
    expect(countedBy(values, [])).toEqual([]);
  });
});

describe('who is shown under a lens', () => {
  it('is every column, and of the context who has a measure', () => {
    const ids = (lens: string) => shownUnder(corpus, lensOf(corpus, lens)).map(({ id }) => id);
    expect(ids('direction')).toEqual(['east-bay', 'old-harbour', 'hong-kong']);
    const bare = {
      ...corpus,
      jurisdictions: corpus.jurisdictions.map((entry) =>
        entry.column ? entry : { ...entry, measures: [] },
      ),
    };
    expect(shownUnder(bare, lensOf(corpus, 'direction')).map(({ id }) => id)).toEqual([
      'east-bay',
      'old-harbour',
    ]);
  });
});

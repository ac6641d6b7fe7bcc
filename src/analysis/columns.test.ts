import { describe, expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { shownUnder } from './columns.ts';
import { lensOf } from './measures.ts';

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

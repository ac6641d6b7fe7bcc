import { describe, expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { columnsFor, columnsOf, shownUnder } from './columns.ts';
import { lensOf } from './measures.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const direction = () => lensOf(corpus, 'direction');

describe('the columns', () => {
  it('are the jurisdictions that are compared, in order', () => {
    expect(ids(columnsOf(corpus))).toEqual(['east-bay', 'old-harbour']);
  });

  it('have beside them the context that a lens asks for, in its place', () => {
    expect(ids(columnsFor(corpus, { ...direction(), context: [] }))).toEqual([
      'east-bay',
      'old-harbour',
    ]);
    expect(ids(columnsFor(corpus, { ...direction(), context: ['hong-kong'] }))).toEqual([
      'east-bay',
      'old-harbour',
      'hong-kong',
    ]);
  });
});

describe('who is shown under a lens', () => {
  it('is every column, and of the context who has a measure', () => {
    expect(ids(shownUnder(corpus, direction()))).toEqual(['east-bay', 'old-harbour', 'hong-kong']);
    const silent = corpus.jurisdictions.map((entry) =>
      entry.column ? entry : { ...entry, measures: [] },
    );
    expect(ids(shownUnder({ ...corpus, jurisdictions: silent }, direction()))).toEqual([
      'east-bay',
      'old-harbour',
    ]);
    const uncoded = corpus.jurisdictions.map((entry) => ({
      ...entry,
      measures: entry.measures.map((measure) => ({ ...measure, coding: {} })),
    }));
    expect(ids(shownUnder({ ...corpus, jurisdictions: uncoded }, direction()))).toEqual([
      'east-bay',
      'old-harbour',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction } from '../../tests/fixtures/tiny-corpus.ts';
import { counted, lensOf } from './measures.ts';
import { allUnder, countedUnder, isUnder } from './under.ts';

const slugs = (measures: readonly { slug: string }[]) => measures.map(({ slug }) => slug);
const theme = lensOf(corpus, 'theme');

describe('the measures under a category', () => {
  it('are every measure with the code, main or not', () => {
    const { measures } = jurisdiction('old-harbour');
    expect(slugs(countedUnder(measures, theme, 'talent')).toSorted()).toEqual([
      'advice-desk',
      'start-up-flats',
    ]);
    expect(slugs(countedUnder(jurisdiction('east-bay').measures, theme, 'space'))).toEqual([
      'campus-laboratories',
    ]);
    expect(measures.filter((measure) => isUnder(measure, theme, 'no-such'))).toEqual([]);
  });

  it('hold a bundle or only its parts, as the name says', () => {
    const all = theme.categories.flatMap(({ id }) => allUnder(corpus.measures, theme, id));
    const leaves = theme.categories.flatMap(({ id }) => countedUnder(corpus.measures, theme, id));
    expect(all.some(({ parts }) => parts.length > 0)).toBe(true);
    expect(leaves).toEqual(counted(all));
  });
});

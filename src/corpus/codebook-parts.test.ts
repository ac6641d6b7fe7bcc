import { expect, test } from 'vitest';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { shownAt } from '../routes/page.ts';
import { partsOfCodebook, codePlaces } from './codebook-parts.ts';
import type { Corpus } from './index.ts';

/** The content with one lens more, which has so many categories. */
function withLens(n: number): Corpus {
  const { codebook } = realCorpus;
  const [lens] = codebook.lenses;
  const [category] = lens?.categories ?? [];
  if (!lens || !category) throw new Error('the content has no lens');
  const categories = Array.from({ length: n }, (_, i) => ({ ...category, id: `c${i}` }));
  const more = { ...lens, id: 'more', categories };
  return { ...realCorpus, codebook: { ...codebook, lenses: [...codebook.lenses, more] } };
}

test('the codebook of the content stands on one page', () => {
  expect(partsOfCodebook(realCorpus)).toEqual([]);
  expect(shownAt(realCorpus, 'codebook.html#rulings')).toBe('codebook.html#rulings');
});

test('with another lens it comes in two parts, and what leads to a code leads to the second', () => {
  const large = withLens(20);
  expect(partsOfCodebook(large).map(({ slug, tells }) => [slug, tells])).toEqual([
    ['', 'making'],
    ['part-2', 'codes'],
  ]);
  const places = codePlaces(large);
  expect(places).toEqual(expect.arrayContaining(['more', 'more-c3', 'tiers', 'rulings']));
  expect(new Set(places).size).toBe(places.length);
  for (const place of places) {
    expect(shownAt(large, `codebook.html#${place}`)).toBe(`codebook/part-2.html#${place}`);
  }
  expect(shownAt(large, 'codebook.html#agreement')).toBe('codebook.html#agreement');
});

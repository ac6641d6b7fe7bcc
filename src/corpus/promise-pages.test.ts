import { expect, test } from 'vitest';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import type { Corpus } from './index.ts';
import { promisePages } from './promise-pages.ts';

/** The tiny corpus with so many promises of its one. */
function withPromises(n: number): Corpus {
  const [promise] = corpus.promises;
  if (!promise) throw new Error('the fixture has none');
  return {
    ...corpus,
    promises: Array.from({ length: n }, (_, i) => ({ ...promise, id: `promise-${i}` })),
  };
}

test('few promises stand on one page', () => {
  expect(promisePages(corpus)).toEqual([]);
  expect(promisePages(realCorpus)).toEqual([]);
});

test('many stand on pages by jurisdiction, each promise on one of them', () => {
  const large = withPromises(160);
  const pages = promisePages(large);
  const [promise] = corpus.promises;
  const home = promise?.measure.jurisdiction.id;
  expect(pages.filter(({ promises }) => promises.length > 0).map((one) => one.part)).toEqual([
    '',
    'part-2',
  ]);
  expect(pages.filter(({ jurisdiction }) => jurisdiction.id === home)).toHaveLength(2);
  expect(pages.flatMap(({ promises }) => promises)).toEqual(large.promises);
});

test('targets count among what stands on one page', () => {
  const [target] = corpus.targets;
  if (!target) throw new Error('the fixture has none');
  const withTargets = (n: number): Corpus => ({
    ...corpus,
    targets: Array.from({ length: n }, () => target),
  });
  expect(promisePages(withTargets(140))).toEqual([]);
  expect(promisePages(withTargets(150))).not.toEqual([]);
});

test('a jurisdiction that has a date or a goal to keep has a page, though nothing of it was followed up', () => {
  const dated = new Set(
    [...corpus.measures.filter(({ due }) => due), ...corpus.targets].map(
      ({ jurisdiction }) => jurisdiction.id,
    ),
  );
  expect(dated.size).toBeGreaterThan(2);
  const of = new Set(promisePages(withPromises(160)).map(({ jurisdiction }) => jurisdiction.id));
  expect([...dated].every((id) => of.has(id))).toBe(true);
});

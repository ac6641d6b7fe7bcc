import { expect, it } from 'vitest';
import { corpus, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { partsOf, withParts } from './programmes.ts';

it('gives a measure before its parts, at every depth', () => {
  const leaf = (slug: string) => ({ ...measure('east-bay/matching-grant'), slug, parts: [] });
  const inner = { ...leaf('b'), parts: [leaf('c')] };
  const outer = { ...leaf('a'), parts: [inner, leaf('d')] };
  expect(withParts(outer).map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd']);
  const [programme] = corpus.programmes;
  if (!programme) throw new Error('no programme in the tiny corpus');
  const items = [outer, leaf('e')];
  expect(partsOf({ ...programme, items }).map(({ slug }) => slug)).toEqual([
    ...['a', 'b', 'c', 'd', 'e'],
  ]);
});

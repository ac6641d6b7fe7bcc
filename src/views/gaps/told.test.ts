import { expect, it } from 'vitest';
import { filled } from '../../../tests/fixtures/filled.ts';
import { realCorpus as corpus } from '../../../tests/fixtures/real-corpus.ts';
import { gaps } from './model.ts';
import { IN_FULL, toldFirst } from './told.ts';

it('names for each measure told in full the first of the gaps that it would fill', () => {
  const [, , putuo] = corpus.jurisdictions.filter(({ column }) => column);
  if (!putuo) throw new Error('there is no third column');
  const all = corpus.codebook.lenses.flatMap(({ id }) => gaps(corpus, putuo, id));
  const first = toldFirst(all);
  const full = all.map(({ others }) =>
    others.flatMap(({ measures }) => measures.slice(0, IN_FULL)),
  );
  expect(new Set(first.keys())).toEqual(new Set(filled(full.flat())));
  for (const [measure, gap] of first) {
    expect(full.findIndex((measures) => measures.includes(measure))).toBe(all.indexOf(gap));
  }
  // Most measures would fill a gap under more than one lens.
  expect(first.size).toBeLessThan(full.flat().length / 2);
});

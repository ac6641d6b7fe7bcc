import { expect, test } from 'vitest';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import type { Corpus, Organisation } from '../../corpus/index.ts';
import { wholeOf } from '../../corpus/parts.ts';
import { involvements, organisationGroups } from './model.ts';
import { organisationParts, partWith } from './parts.ts';

/** The content with so many copies of each of its bodies, which nothing names. */
function withCopies(times: number): Corpus {
  const copies = Array.from({ length: times }, (_, i) =>
    realCorpus.organisations.map((one) => ({ ...one, id: `${one.id}-${i}` })),
  );
  return { ...realCorpus, organisations: [...realCorpus.organisations, ...copies.flat()] };
}

const inOrder = (corpus: Corpus): Organisation[] =>
  organisationGroups(corpus).flatMap(({ kinds }) =>
    kinds.flatMap(({ bodies }) => bodies.map(({ organisation }) => organisation)),
  );

test('the bodies of the content stand on one page', () => {
  expect(organisationParts(realCorpus)).toEqual([]);
  for (const body of realCorpus.organisations) expect(partWith(realCorpus, body)).toBe('');
});

test('many stand on several, each on one, in the order of homes and kinds', () => {
  const many = withCopies(9);
  const parts = organisationParts(many);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap(({ corpus }) => inOrder(corpus))).toEqual(inOrder(many));
  for (const { slug, corpus } of parts) {
    expect(wholeOf(corpus)).toBe(many);
    for (const body of corpus.organisations) expect(partWith(many, body)).toBe(slug);
  }
});

test('a part is called by its first and last home, and by a number where one has several', () => {
  const said = organisationParts(withCopies(19)).map(({ names }) =>
    names.map(({ name, part }) => [typeof name === 'object' ? name.en : name, part]),
  );
  expect(said[0]?.[0]).toEqual(['Shenzhen', '']);
  expect(said.at(-1)).toEqual([[undefined, 'part-2']]);
});

test('on a part a body has all that names it', () => {
  const many = withCopies(9);
  const whole = involvements(many);
  const found = organisationParts(many).flatMap(({ corpus }) => involvements(corpus));
  for (const one of found) {
    expect(one).toEqual(whole.find(({ organisation }) => organisation === one.organisation));
  }
  expect(found.some(({ roles }) => roles.length > 0)).toBe(true);
});

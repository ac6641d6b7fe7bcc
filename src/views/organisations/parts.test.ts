import { expect, test } from 'vitest';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import type { Corpus, Organisation } from '../../corpus/index.ts';
import { wholeOf, type CorpusPart } from '../../corpus/parts.ts';
import { involvements, organisationGroups } from './model.ts';
import { partLabel } from '../../shared/parts.ts';
import { organisationParts, partWith } from './parts.ts';

/** The content with so many copies of each of its bodies, which nothing names. */
function withCopies(times: number): Corpus {
  const copies = Array.from({ length: times }, (_, i) =>
    realCorpus.organisations.map((one) => ({ ...one, id: `${one.id}-${i}` })),
  );
  return { ...realCorpus, organisations: [...realCorpus.organisations, ...copies.flat()] };
}

/** What a part calls one of its homes. */
const nameOf = (name: CorpusPart['names'][number]['name']): string =>
  typeof name === 'object' ? name.en : (name ?? 'none');

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

test('the parts of columns are called by the first and last of these, the others by all they have', () => {
  const said = organisationParts(withCopies(19)).map(({ names, isRange }) =>
    [isRange, ...names.map(({ name, part }) => partLabel(nameOf(name), part))].join(' '),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "true Shenzhen",
      "true Shanghai",
      "true Shanghai 2",
      "true Putuo Suzhou",
      "false Hong Kong Nation",
      "false none",
      "false none 2",
    ]
  `);
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

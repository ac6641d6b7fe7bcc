import { expect, it } from 'vitest';
import { corpus as tinyCorpus } from '../../tests/fixtures/tiny-corpus.ts';
import type { Corpus } from '../corpus/index.ts';
import { measureFilters } from './index.ts';
import { meaningOf } from './taken.ts';

const [lens] = tinyCorpus.codebook.lenses;
if (!lens) throw new Error('the fixture has a lens');

const withLens = (id: string): Corpus => ({
  ...tinyCorpus,
  codebook: {
    ...tinyCorpus.codebook,
    lenses: [...tinyCorpus.codebook.lenses, { ...lens, id, label: { ...lens.label } }],
  },
});

it.each([
  ['tier', 'the filter “First- or second-hand”'],
  ['directed', 'the filter “Hong Kong-directed”'],
  ['q', 'the words of a search'],
  ['sort', 'the order of a list'],
  ['where-theme', 'the part of a share'],
])('says what a lens called %s would clash with', (id, meaning) => {
  expect(meaningOf(withLens(id), id)).toBe(meaning);
});

it('lets a lens have a name that means nothing else', () => {
  for (const { id } of tinyCorpus.codebook.lenses)
    expect(meaningOf(tinyCorpus, id)).toBeUndefined();
  expect(meaningOf(withLens('reach'), 'reach')).toBeUndefined();
});

it('knows the name of every filter that is no lens', () => {
  const lenses = tinyCorpus.codebook.lenses.map(({ id }) => id);
  const names = measureFilters(tinyCorpus).flatMap(({ name, also = [] }) => [name, ...also]);
  const others = names.filter((name) => !lenses.includes(name));
  expect(others.filter((name) => meaningOf(withLens(name), name) === undefined)).toEqual([]);
  expect(others.length).toBeGreaterThan(5);
});

import { expect, test } from 'vitest';
import type { Measure } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { corpus, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { bareNote } from './bare-note.ts';

const words = localizer('en', corpus.codebook);
const [stated, other] = [measure('east-bay/matching-grant'), measure('old-harbour/advice-desk')];
const basis = corpus.codebook.lists.bases.values.find(({ id }) => id === 'bare');
const planned = corpus.codebook.lists.commitments.values.find(({ id }) => id === 'planned');
/** The same measure as one that rests on a bare verb. */
const bare = (of: Measure): Measure => {
  if (!basis || !planned) throw new Error('the codebook has changed');
  return { ...of, coded: { ...of.coded, basis, commitment: planned } };
};

test('a chart says how many of its measures rest on a bare verb, each once, and as what it reads them', () => {
  expect(bareNote([stated, bare(other), bare(other)], words)).toBe(
    ' Of the 2 measures shown, 1 rests on a bare verb and is read as planned here.',
  );
  expect(bareNote([bare(stated), bare(other)], words)).toBe(
    ' Of the 2 measures shown, 2 rest on a bare verb and are read as planned here.',
  );
});

test('it says nothing where none does', () => {
  expect(bareNote([stated], words)).toBe('');
  expect(bareNote([], words)).toBe('');
});

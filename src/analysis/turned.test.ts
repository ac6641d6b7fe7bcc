import { expect, test } from 'vitest';
import type { Corpus } from '../corpus/index.ts';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { committedMoves, turnedCounted } from './turned.ts';

/** The same corpus with each measure at another commitment. */
function at(commitment: string): Corpus {
  const value = corpus.codebook.lists.commitments.values.find(({ id }) => id === commitment);
  if (!value) throw new Error(`no ${commitment}`);
  const measures = corpus.measures.map((measure) => ({
    ...measure,
    coded: { ...measure.coded, commitment: value },
  }));
  return { ...corpus, measures };
}

test('bundles are not counted among the measures that a reading changes', () => {
  const bundle = corpus.measures.find(({ parts }) => parts.length > 0);
  const part = bundle?.parts[0];
  expect(turnedCounted(corpus, new Set([bundle?.id ?? '', part?.id ?? '']))).toBe(1);
  expect(turnedCounted(corpus, new Set())).toBe(0);
});

test('what is past exploring under both readings moves no score', () => {
  const moves = committedMoves(at('planned'));
  expect(moves(at('ongoing'))).toBe(false);
  expect(moves(at('exploring'))).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { similarTo } from './similar.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

describe('similar measures', () => {
  it('never calls a measure of the same jurisdiction similar', () => {
    const pairs = corpus.measures.flatMap((entry) =>
      similarTo(corpus, entry).map(({ jurisdiction: other }) => [entry.jurisdiction, other]),
    );
    for (const [own, other] of filled(pairs)) expect(other).not.toBe(own);
  });
});

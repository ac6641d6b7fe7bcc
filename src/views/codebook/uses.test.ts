import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { counted } from '../../analysis/measures.ts';
import { usesOf } from './uses.ts';

describe('the uses of the codebook', () => {
  it('counts the uses of a list, and none for lists that classify the codebook itself', () => {
    const uses = usesOf(corpus, 'commitments');
    const sum = [...(uses?.values() ?? [])].reduce((total, count) => total + count, 0);
    expect(sum).toBe(counted(corpus.measures).length);
    expect(usesOf(corpus, 'tools')).toBeUndefined();
  });
});

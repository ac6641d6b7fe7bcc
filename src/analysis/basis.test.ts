import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction } from '../../tests/fixtures/tiny-corpus.ts';
import { basisOf } from './basis.ts';
import { counted } from './measures.ts';

describe('what a column rests on', () => {
  it('sums the measures that a column rests on', () => {
    const east = jurisdiction('east-bay');
    const sum = basisOf(corpus, east).reduce((total, { measures }) => total + measures, 0);
    expect(sum).toBe(counted(east.measures).length);
  });
});

import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction } from '../../../tests/fixtures/tiny-corpus.ts';
import { commitments } from './model.ts';

describe('commitments', () => {
  it('counts commitments and leaves out a jurisdiction without measures', () => {
    const empty = { ...jurisdiction('east-bay'), id: 'nowhere', measures: [] };
    const view = commitments(corpus, [jurisdiction('east-bay'), empty]);
    expect(view).toHaveLength(1);
    expect(view[0]?.total).toBe(3);
    expect(view[0]?.counts.map(({ measures }) => measures)).toEqual([1, 1, 0, 1, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { corpus, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { toolOf } from './tools.ts';

describe('the tool of a measure', () => {
  it('takes the tool from the crosswalk unless the measure says otherwise', () => {
    expect(toolOf(corpus, measure('east-bay/matching-grant')).reason?.en).toContain('paid');
    expect(toolOf(corpus, measure('east-bay/campus-laboratories')).reason).toBeUndefined();
    expect(toolOf(corpus, measure('east-bay/campus-laboratories')).id).toBe('1-3');
  });

  it('is the one of its main instrument, and none where that has none', () => {
    const bare = { ...measure('east-bay/campus-laboratories'), tool: undefined };
    const by = (...instrument: string[]) => toolOf(corpus, { ...bare, coding: { instrument } }).id;
    expect([by('PI008', 'PI022'), by('PI022', 'PI008'), by()]).toEqual(['1-4', '1-3', undefined]);
  });
});

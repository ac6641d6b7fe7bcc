import { describe, expect, it } from 'vitest';
import { corpus, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { toolOf } from './tools.ts';

describe('the tool of a measure', () => {
  it('takes the tool from the crosswalk unless the measure says otherwise', () => {
    expect(toolOf(corpus, measure('east-bay/matching-grant')).reason?.en).toContain('paid');
    expect(toolOf(corpus, measure('east-bay/campus-laboratories')).reason).toBeUndefined();
    expect(toolOf(corpus, measure('east-bay/campus-laboratories')).id).toBeDefined();
  });
});

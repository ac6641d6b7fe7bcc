import { describe, expect, it } from 'vitest';
import { corpus, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { deadlines } from './deadlines.ts';

describe('deadlines', () => {
  it('says how a deadline stood on the day of its document', () => {
    const found = deadlines(corpus, corpus.measures).map((entry) => [
      entry.measure.slug,
      entry.state,
    ]);
    expect(found).toContainEqual(['sample-lane', 'passed']);
    expect(found).toContainEqual(['joint-campus', 'ahead']);
  });

  it('leaves a deadline without a year open', () => {
    const lane = measure('east-bay/sample-lane');
    const open = { ...lane, due: { as_printed: '年内' } };
    expect(deadlines(corpus, [open])[0]?.state).toBe('open');
  });
});

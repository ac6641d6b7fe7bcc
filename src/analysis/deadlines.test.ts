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

  it('stands by date, those without one last', () => {
    const lane = measure('east-bay/sample-lane');
    const at = (slug: string, date?: string) => ({
      ...lane,
      slug,
      due: { as_printed: slug, ...(date === undefined ? {} : { date }) },
    });
    const list = [at('b'), at('d', '2026'), at('a'), at('c', '2025-06')];
    expect(deadlines(corpus, list).map((entry) => entry.measure.slug)).toEqual([
      ...['c', 'd', 'b', 'a'],
    ]);
    expect(deadlines(corpus, [{ ...lane, due: undefined }])).toEqual([]);
  });

  it('has passed only when its last day lies before the document', () => {
    const lane = measure('east-bay/sample-lane');
    const state = (date: string) =>
      deadlines(corpus, [{ ...lane, due: { as_printed: '期限', date } }])[0]?.state;
    expect(['2024-03-14', '2024-03-15', '2024-03', '2023'].map(state)).toEqual([
      ...['passed', 'ahead', 'ahead', 'passed'],
    ]);
  });

  it('rests on the passage that prints it, or else on the first', () => {
    const lane = measure('east-bay/sample-lane');
    const passage = (paragraph: number, phrase: string) => ({
      ...{ source: 'bulletin-2024', paragraph, phrase },
    });
    const evidence = [passage(3, '开头'), passage(4, '年底前完成')];
    const rests = (as_printed: string) =>
      deadlines(corpus, [{ ...lane, evidence, due: { as_printed } }])[0]?.evidence.paragraph;
    expect([rests('年底前'), rests('别处')]).toEqual([4, 3]);
  });

  it('leaves a deadline without a year open', () => {
    const lane = measure('east-bay/sample-lane');
    const open = { ...lane, due: { as_printed: '年内' } };
    expect(deadlines(corpus, [open])[0]?.state).toBe('open');
  });
});

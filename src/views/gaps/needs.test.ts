import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { corpus, measure } from '../../../tests/fixtures/tiny-corpus.ts';
import { filled } from '../../../tests/fixtures/filled.ts';
import { needsOf } from './needs.ts';

describe('what a measure takes', () => {
  it('is what its record states, and what it leaves out is said to be left out', () => {
    const needs = needsOf(corpus, measure('east-bay/matching-grant'));
    expect(needs.money.map(({ id }) => id)).toEqual(['grant-ceiling']);
    expect(needs.figures.map(({ id }) => id)).toEqual(['matching-ratio']);
    expect(needs.unstated).toEqual(['body', 'partner', 'date']);
    expect(needs.codes.map(({ lens }) => lens.id)).toEqual(['instrument']);
  });

  it('keeps a deadline without a year, the partner and the responsible body', () => {
    const desk = needsOf(corpus, measure('old-harbour/advice-desk'));
    expect(desk.due).toMatchObject({ as_printed: '尽早' });
    expect(desk.partners.map(({ id }) => id)).toEqual(['harbour-laboratory']);
    expect(desk.unstated).toEqual(['body', 'money']);
    const lane = needsOf(corpus, measure('east-bay/sample-lane'));
    expect(lane.responsible.map(({ id }) => id)).toEqual(['east-bay-science-office']);
  });

  it('asks no Hong Kong partner of Hong Kong itself', () => {
    expect(needsOf(corpus, measure('hong-kong/talent-scheme')).unstated).not.toContain('partner');
  });

  it('lists every figure and every body once', () => {
    for (const entry of filled(content.measures)) {
      const needs = needsOf(content, entry);
      expect([...needs.money, ...needs.space, ...needs.figures].length).toBe(entry.figures.length);
      const named = [
        ...needs.responsible,
        ...needs.partners,
        ...needs.national,
        ...needs.others.map(({ organisation }) => organisation),
      ];
      expect(new Set(named)).toEqual(new Set(entry.actors.map((actor) => actor.organisation)));
    }
  });
});

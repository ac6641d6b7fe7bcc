import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../tests/fixtures/real-corpus.ts';
import { corpus, jurisdiction, measure } from '../../tests/fixtures/tiny-corpus.ts';
import {
  byScore,
  concreteness,
  concretenessDistribution,
  concretenessParts,
  concretenessRows,
  partShares,
  scoreWithout,
} from './concreteness.ts';
import { counted } from './measures.ts';
import { columnsOf } from './columns.ts';
import { filled } from '../../tests/fixtures/filled.ts';

describe('concreteness', () => {
  it('scores what the text states, part by part', () => {
    expect(concreteness(measure('east-bay/sample-lane'))).toEqual({
      score: 2,
      parts: { figure: false, date: true, body: true, partner: false, committed: false },
    });
  });

  it('counts each part where the text states it', () => {
    const bare = {
      ...measure('east-bay/sample-lane'),
      figures: [],
      start: undefined,
      due: undefined,
      responsible: [],
      partners: [],
    };
    const when = { as_printed: '年内' };
    const [figure] = measure('east-bay/matching-grant').figures;
    const bodies = corpus.organisations;
    const holds = (change: object) => {
      const { score, parts } = concreteness({ ...bare, ...change });
      const held = concretenessParts.filter((part) => parts[part] === true);
      expect(score).toBe(held.length);
      return held;
    };
    expect(holds({})).toEqual([]);
    expect(holds({ figures: [figure] })).toEqual(['figure']);
    expect([holds({ start: when }), holds({ due: when })]).toEqual([['date'], ['date']]);
    expect(holds({ responsible: bodies.slice(0, 1) })).toEqual(['body']);
    const abroad = bodies.filter(({ home }) => home?.id !== 'hong-kong');
    expect(abroad.length).toBeGreaterThan(0);
    expect([holds({ partners: bodies }), holds({ partners: abroad })]).toEqual([['partner'], []]);
  });

  it('ranks measures by it, those alike in their order', () => {
    const [first, second] = [measure('east-bay/sample-lane'), measure('hong-kong/talent-scheme')];
    const poor = { ...first, slug: 'poor', start: undefined, due: undefined };
    const ranked = byScore([poor, first, { ...first, slug: 'alike' }]);
    expect(ranked.map((entry) => [entry.measure.slug, entry.score])).toEqual([
      ['sample-lane', 2],
      ['alike', 2],
      ['poor', 1],
    ]);
    expect(byScore([second])[0]).toEqual({ measure: second, ...concreteness(second) });
  });

  it('asks no Hong Kong partner of Hong Kong itself', () => {
    expect(concreteness(measure('hong-kong/talent-scheme')).parts.partner).toBe('not-applicable');
  });

  it('distributes every measure over the scores', () => {
    const measures = counted(corpus.measures);
    const counts = concretenessDistribution(measures);
    expect(counts).toHaveLength(6);
    expect(counts.reduce((sum, count) => sum + count)).toBe(measures.length);
  });
});

describe('parts of concreteness', () => {
  it('never raise a score by being left out', () => {
    for (const entry of [...corpus.measures, ...content.measures]) {
      const { score } = concreteness(entry);
      const without = concretenessParts.map((part) => scoreWithout(entry, part));
      expect(without.filter((other) => other > score || other < score - 1)).toEqual([]);
      // Each point is lost in exactly one of the five.
      expect(without.filter((other) => other < score)).toHaveLength(score);
    }
  });

  it('add up to the mean', () => {
    for (const { shares, mean } of filled(concretenessRows(columnsOf(content)))) {
      const sum = shares.reduce((total, { holds, applies }) => total + holds / applies, 0);
      expect(sum).toBeCloseTo(mean, 10);
    }
  });

  it('say to how many measures they apply', () => {
    const shares = partShares(jurisdiction('hong-kong').measures);
    expect(shares.find(({ part }) => part === 'partner')).toMatchObject({ holds: 0, applies: 0 });
    expect(shares.find(({ part }) => part === 'committed')).toMatchObject({ holds: 1, applies: 1 });
  });

  it('leave out a jurisdiction of which no document speaks', () => {
    expect(concretenessRows([{ ...jurisdiction('east-bay'), measures: [] }])).toEqual([]);
  });
});

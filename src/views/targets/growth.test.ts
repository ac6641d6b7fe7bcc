import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { growth } from './growth.ts';

describe('growth', () => {
  const [target] = corpus.targets;
  if (!target) throw new Error('the fixture has a target');

  it('compounds from the baseline to the goal', () => {
    const { years, factor, yearly } = growth(corpus, target);
    expect(target.baseline.value * (1 + yearly / 100) ** years).toBeCloseTo(target.goal.value, 6);
    expect(factor).toBeCloseTo(target.goal.value / target.baseline.value, 10);
  });

  it('gives points a year for a share alone', () => {
    const share = {
      ...target,
      baseline: { ...target.baseline, value: 1, unit: 'percent', date: '2022' },
      goal: { ...target.goal, value: 5, unit: 'percent', date: '2032' },
    };
    const units = corpus.codebook.lists.units;
    const percent = { ...units.values[0], id: 'percent', dimension: 'share' as const };
    const withShare = {
      ...corpus,
      codebook: {
        ...corpus.codebook,
        lists: {
          ...corpus.codebook.lists,
          units: { ...units, values: [percent as (typeof units.values)[number]] },
        },
      },
    };
    expect(growth(withShare, share).points).toBeCloseTo(0.4, 10);
    expect(growth(withShare, share).yearly).toBeCloseTo(17.46, 2);
    expect(growth(corpus, target).points).toBeUndefined();
  });

  it('refuses a target without a span of years', () => {
    const flat = { ...target, goal: { ...target.goal, date: target.baseline.date } };
    expect(() => growth(corpus, flat)).toThrow('no span of years');
  });
});

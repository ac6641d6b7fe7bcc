import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { corpus as tiny } from '../../../tests/fixtures/tiny-corpus.ts';
import type { Agreement } from '../../analysis/agreement/agreement.ts';
import { alignment, isWeakest, targetAlignment } from './model.ts';
import { codesOf, counted, lensOf } from '../../analysis/measures.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

describe('directions × jurisdictions', () => {
  const view = alignment(tiny, lensOf(tiny, 'direction'));
  const tally = view.rows.map(({ category, total, cells }) => [
    category.id,
    total,
    cells.map(({ groups }) =>
      groups.map(({ commitment, measures }) => `${commitment.id} ${measures.length}`),
    ),
  ]);

  it('counts measures by commitment, and Hong Kong’s own only as context', () => {
    expect(view.columns.map(({ id }) => id)).toEqual(['east-bay', 'old-harbour', 'hong-kong']);
    expect(tally).toEqual([
      ['ecosystem', 1, [['implemented 1'], [], []]],
      ['talent-pool', 1, [[], ['recommended 1'], ['planned 1']]],
    ]);
  });

  it('knows no aim where no programme of Hong Kong is read', () => {
    expect(view.rows.map(({ aim }) => aim)).toEqual([undefined, undefined]);
  });

  it('finds in the content an aim of Hong Kong’s for every direction, each its own', () => {
    const lens = lensOf(content, 'direction');
    const aims = alignment(content, lens).rows.map(({ category, aim }) => {
      expect(aim && codesOf(aim, lens)).toEqual([category.id]);
      expect(aim?.hong_kong).toBe('own');
      return aim;
    });
    expect(new Set(aims).size).toBe(lens.categories.length);
  });

  it('adds up, cell by cell, to the measures that are coded', () => {
    const lens = lensOf(content, 'direction');
    for (const { category, cells } of filled(alignment(content, lens).rows)) {
      for (const { jurisdiction, measures, groups } of filled(cells)) {
        const coded = counted(jurisdiction.measures).filter((measure) =>
          codesOf(measure, lens).includes(category.id),
        );
        expect(new Set(measures)).toEqual(new Set(coded));
        expect(groups.reduce((sum, group) => sum + group.measures.length, 0)).toBe(coded.length);
      }
    }
  });
});

describe('targets × jurisdictions', () => {
  it('shows the columns, and as context who has a measure that bears on a target', () => {
    const { columns, rows } = targetAlignment(tiny);
    expect(columns.map(({ id }) => id)).toEqual(['east-bay', 'old-harbour', 'hong-kong']);
    expect(
      rows.map(({ total, cells }) => [total, cells.map(({ measures }) => measures.length)]),
    ).toEqual([[1, [0, 0, 1]]]);
  });

  it('loses no measure that bears on a target of the content', () => {
    for (const { growth, cells, total } of filled(targetAlignment(content).rows)) {
      const shown = cells.flatMap(({ measures }) => measures);
      expect(shown).toHaveLength(total);
      expect(new Set(shown)).toEqual(new Set(growth.target.measures));
    }
  });
});

describe('the weakest agreement', () => {
  const row = (variable: string, value?: number): Agreement => ({
    variable,
    part: 'set',
    units: 1,
    percent: 1,
    estimate:
      value === undefined ? { kind: 'uncoded' } : { kind: 'alpha', value, interval: undefined },
  });

  it('is the lowest alpha, ties included', () => {
    const rows = [row('a', 0.9), row('b', 0.6), row('c', 0.6), row('d')];
    expect(['a', 'b', 'c', 'd'].map((name) => isWeakest(rows, name))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is none where there is nothing to compare with', () => {
    expect(isWeakest([row('a', 0.1)], 'a')).toBe(false);
    expect(isWeakest([], 'a')).toBe(false);
  });
});

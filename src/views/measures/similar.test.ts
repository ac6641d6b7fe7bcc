import { describe, expect, it } from 'vitest';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { columnSets } from '../../corpus/column-sets.ts';
import { manyColumns } from '../../../tests/fixtures/many-columns.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { similarTo } from './similar.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

describe('similar measures', () => {
  it('never calls a measure of the same jurisdiction similar', () => {
    const pairs = corpus.measures.flatMap((entry) =>
      similarTo(corpus, entry).groups.map(({ jurisdiction: other }) => [entry.jurisdiction, other]),
    );
    for (const [own, other] of filled(pairs)) expect(other).not.toBe(own);
  });

  it('finds every measure elsewhere of the same theme and instrument, and none other', () => {
    const whole = realCorpus;
    const lenses = whole.codebook.lenses.filter(({ main }) => main);
    expect(lenses).toHaveLength(2);
    for (const measure of filled(whole.measures)) {
      const wanted = whole.measures.filter(
        (other) =>
          other.jurisdiction !== measure.jurisdiction &&
          other.parts.length === 0 &&
          measure.comparable.every((link) => link.measure !== other) &&
          lenses.every(({ id }) => other.coding[id]?.[0] === measure.coding[id]?.[0]),
      );
      const { groups: found, rest } = similarTo(whole, measure);
      expect(rest).toBe(0);
      expect(found.flatMap(({ measures }) => measures)).toEqual(wanted);
      expect(
        found.every(({ jurisdiction, measures }) =>
          measures.every((other) => other.jurisdiction === jurisdiction),
        ),
      ).toBe(true);
    }
  });

  it('names those of the columns it stands beside where all are too many, and counts the rest', () => {
    const whole = manyColumns(20);
    const sets = columnSets(whole);
    expect(sets.length).toBeGreaterThan(1);
    const all = filled(whole.measures).map((measure) => {
      const { groups, rest, codes } = similarTo(whole, measure);
      const shown = groups.flatMap(({ measures }) => measures);
      const wanted = whole.measures.filter(
        (other) =>
          other.jurisdiction !== measure.jurisdiction &&
          other.parts.length === 0 &&
          measure.comparable.every((link) => link.measure !== other) &&
          codes.every(({ lens, category }) => other.coding[lens]?.[0] === category),
      );
      expect(shown.every((other) => wanted.includes(other))).toBe(true);
      expect(shown.length + rest).toBe(wanted.length);
      const beside = sets.find(({ columns }) => columns.includes(measure.jurisdiction)) ?? sets[0];
      for (const { jurisdiction } of groups) {
        expect(!jurisdiction.column || beside?.columns.includes(jurisdiction)).toBe(true);
      }
      return rest;
    });
    expect(Math.max(...all)).toBeGreaterThan(0);
  });

  it('shows the first of each jurisdiction where they are more than a page shows', () => {
    const counts = filled(realCorpus.measures).map((measure) => {
      const [whole, cut] = [similarTo(realCorpus, measure), similarTo(realCorpus, measure, 4)];
      expect(cut.groups.map(({ jurisdiction }) => jurisdiction.id)).toEqual(
        whole.groups.map(({ jurisdiction }) => jurisdiction.id),
      );
      const [all, shown] = [whole, cut].map(({ groups }) =>
        groups.reduce((sum, { measures }) => sum + measures.length, 0),
      ) as [number, number];
      expect(shown).toBeLessThanOrEqual(Math.max(4, whole.groups.length));
      expect(cut.rest).toBe(all - shown);
      return cut.rest;
    });
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });
});

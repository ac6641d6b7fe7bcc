import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { filled } from '../../../tests/fixtures/filled.ts';
import { concretenessParts } from '../../analysis/concreteness.ts';
import { columnsOf } from '../../analysis/columns.ts';
import { sensitivity, type Variant } from './sensitivity.ts';

describe('sensitivity', () => {
  const of = (variants: readonly Variant[], id: string) => {
    const found = variants.find((variant) => variant.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const order = ({ standings }: Variant) =>
    standings.map(({ jurisdiction: { id }, place, mean }) => [id, place, mean]);
  const variants = sensitivity(corpus, columnsOf(corpus));

  it('gives the means in full and with a part left out', () => {
    expect(order(of(variants, 'full'))).toEqual([
      ['east-bay', 1, 2.33],
      ['old-harbour', 2, 2],
    ]);
    expect(of(variants, 'full').changes).toEqual([]);
    expect(order(of(variants, 'date'))).toEqual([
      ['east-bay', 1, 1.67],
      ['old-harbour', 2, 1.5],
    ]);
  });

  it('says what changes, ties included', () => {
    const [one, two] = columnsOf(corpus);
    const pick = (who: typeof one, ...slugs: string[]) => {
      if (!who) throw new Error('the fixture has two columns');
      return { ...who, measures: who.measures.filter(({ slug }) => slugs.includes(slug)) };
    };
    // A date and a body, against a date and a partner.
    const level = sensitivity(corpus, [pick(one, 'sample-lane'), pick(two, 'advice-desk')]);
    const kinds = (id: string) =>
      of(level, id).changes.map(({ ahead, kind }) => `${ahead.id} ${kind}`);
    expect(of(level, 'full').standings.map(({ place }) => place)).toEqual([1, 1]);
    expect(kinds('date')).toEqual([]);
    expect(kinds('body')).toEqual(['old-harbour parted']);
    expect(kinds('partner')).toEqual(['east-bay parted']);
    // A figure, a date and past exploring, against a date and a partner.
    const ahead = sensitivity(corpus, [pick(one, 'campus-laboratories'), pick(two, 'advice-desk')]);
    expect(of(ahead, 'figure').changes.map(({ kind }) => kind)).toEqual(['level']);
    expect(of(ahead, 'date').changes).toEqual([]);
  });

  it('names who has nothing to score', () => {
    const missing = (id: string) => of(variants, id).missing.map(({ id: who }) => who);
    expect(missing('full')).toEqual([]);
    const real = sensitivity(content, columnsOf(content));
    expect(of(real, 'first-hand').missing.map(({ id }) => id)).toEqual(['shenzhen', 'suzhou']);
  });

  it('never raises a mean by leaving a part out', () => {
    const real = sensitivity(content, columnsOf(content));
    for (const part of filled(concretenessParts)) {
      for (const { jurisdiction: who, mean } of filled(of(real, part).standings)) {
        const full = of(real, 'full').standings.find((entry) => entry.jurisdiction === who);
        expect(mean).toBeLessThanOrEqual(full?.mean ?? -1);
      }
    }
  });
});

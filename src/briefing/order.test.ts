import { describe, expect, it } from 'vitest';
import { corpus, measure } from '../../tests/fixtures/tiny-corpus.ts';
import type { Measure } from '../corpus/index.ts';
import type { Figure } from '../schema/index.ts';
import { lensOf } from '../analysis/measures.ts';
import { examplesFirst, mainExamples } from './order.ts';

const of = { lens: lensOf(corpus, 'theme'), category: 'capital' };
const someone = measure('east-bay/matching-grant');
const level = (n: number) => {
  const commitment = corpus.codebook.lists.commitments.values.find((entry) => entry.level === n);
  if (!commitment) throw new Error(`the fixture has a commitment of level ${n}`);
  return commitment;
};
const amount = (value: number, role = 'ceiling'): Figure => ({
  id: `f${value}`,
  label: { zh: '数', en: 'figure' },
  value,
  unit: 'CNY',
  qualifier: 'at-most',
  role,
  as_printed: String(value),
  evidence: someone.evidence,
});
/** A measure of a category with a commitment and figures. */
const made = (slug: string, category: string, firmness: number, ...figures: Figure[]): Measure => ({
  ...someone,
  slug,
  figures,
  coding: { ...someone.coding, theme: [category, 'capital'] },
  commitment: level(firmness).id,
  coded: { ...someone.coded, commitment: level(firmness) },
});
const order = (...measures: Measure[]) =>
  examplesFirst(corpus, measures, of).map(({ slug }) => slug);

describe('examples of a category', () => {
  it('are main ones before those that only touch it, whatever these state', () => {
    expect(order(made('touching', 'talent', 4, amount(9)), made('main', 'capital', 1))).toEqual([
      'main',
      'touching',
    ]);
  });

  it('are those with an amount first, then the firmer, then the larger amount', () => {
    expect(
      order(
        made('forum', 'capital', 4),
        made('fifty', 'capital', 2, amount(5e7)),
        made('hundred', 'capital', 2, amount(1e8)),
        made('three', 'capital', 4, amount(3e6)),
        made('talk', 'capital', 1),
      ),
    ).toEqual(['three', 'hundred', 'fifty', 'forum', 'talk']);
  });

  it('take no rank and no number of parts for an amount', () => {
    expect(
      order(made('ranked', 'capital', 1, amount(2, 'rank')), made('firm', 'capital', 4)),
    ).toEqual(['firm', 'ranked']);
  });

  it('leave out what only touches the category, unless nothing else is there', () => {
    const [main, touching] = [made('main', 'capital', 1), made('touching', 'talent', 4)];
    expect(mainExamples([main, touching], of)).toEqual([main]);
    expect(mainExamples([touching], of)).toEqual([touching]);
  });
});

import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { chartDocument } from '../../charts/document.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { commitmentsChart } from './chart.ts';
import type { CommitmentCount } from './model.ts';

const corpus = corpusFrom(tiny);
const { place } = made(corpus);
const levels = corpus.codebook.lists.commitments.values;

/** A jurisdiction with so many measures at each commitment, in the codebook's order. */
const counted = (at: number, ...numbers: number[]): CommitmentCount => ({
  jurisdiction: place(at),
  total: numbers.reduce((sum, number) => sum + number, 0),
  counts: levels.map((commitment, i) => ({ commitment, measures: numbers[i] ?? 0 })),
});
const bars = (...counts: CommitmentCount[]): number =>
  commitmentsChart(counts, {
    document: chartDocument(),
    words: localizer('zh', corpus.codebook),
    width: 960,
    idPrefix: 'x',
  }).svg.split('<rect').length - 1;

describe('the bars of commitments', () => {
  it('are none where one jurisdiction has measures of one commitment: that is a sentence', () => {
    expect(bars(counted(0, 18))).toBe(0);
  });
  it('are drawn where there is something to compare', () => {
    expect(bars(counted(0, 10, 8))).toBeGreaterThan(1);
    expect(bars(counted(0, 18), counted(1, 4))).toBeGreaterThan(1);
  });
});

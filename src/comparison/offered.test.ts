import { describe, expect, it } from 'vitest';
import { corpus, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { lensOf } from '../analysis/measures.ts';
import { columnsFor } from '../analysis/columns.ts';
import { offeredColumns } from './offered.ts';
import { passagesShown } from '../analysis/passages.ts';

describe('the columns on offer', () => {
  it('are those that stand there; context without a measure, or that others show, is folded', () => {
    for (const lens of corpus.codebook.lenses) {
      const { all, hidden } = offeredColumns(corpus, lens);
      const standing = columnsFor(corpus, lens);
      const isCoded = (id: string) =>
        corpus.measures.some(
          ({ jurisdiction, coding }) =>
            jurisdiction.id === id && (coding[lens.id] ?? []).length > 0,
        );
      expect(all.filter((column) => !hidden.includes(column))).toEqual(
        standing.filter(({ id, column }) => column || isCoded(id)),
      );
      for (const { id, column } of hidden) {
        expect(column).toBe(false);
        expect(isCoded(id) && standing.some((shown) => shown.id === id)).toBe(false);
      }
    }
  });

  it('hide context that the lens does not show by itself', () => {
    const lens = { ...lensOf(corpus, 'theme'), context: [] };
    expect(offeredColumns(corpus, lens).hidden.map(({ id }) => id)).toEqual(['hong-kong']);
  });

  it('leave out context that has nothing in a category, never a column', () => {
    const ids = offeredColumns(corpus, lensOf(corpus, 'theme'), 'capital').all.map(({ id }) => id);
    expect(ids).toEqual(['east-bay', 'old-harbour']);
  });
});

describe('the passages of a measure in a list', () => {
  it('are its own and those of the figures shown, a paragraph once', () => {
    const grant = measure('east-bay/matching-grant');
    expect(passagesShown(grant, 2).map(({ paragraph }) => paragraph)).toEqual([6]);
    const [figure] = grant.figures;
    const elsewhere = {
      ...grant,
      figures: [{ ...figure, evidence: [{ source: 'bulletin-2024', paragraph: 3, phrase: '甲' }] }],
    } as typeof grant;
    expect(passagesShown(elsewhere, 2).map(({ paragraph }) => paragraph)).toEqual([6, 3]);
    expect(passagesShown(elsewhere, 0).map(({ paragraph }) => paragraph)).toEqual([6]);
  });
});

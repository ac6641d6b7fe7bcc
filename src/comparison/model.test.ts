import { describe, expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { comparison } from './model.ts';
import { filled } from '../../tests/fixtures/filled.ts';

describe('comparison of one category', () => {
  it('has only rows in which a jurisdiction has a measure, by the other lens', () => {
    const view = comparison(corpus, 'theme', 'space');
    expect(view.rowLens.id).toBe('instrument');
    expect(view.rows.map(({ category }) => category.id)).toContain('PI022');
    for (const row of filled(view.rows)) {
      expect(row.cells.some(({ kind }) => kind === 'measures')).toBe(true);
    }
  });

  it('has rows by theme when the lens is the instrument', () => {
    expect(comparison(corpus, 'instrument', 'PI022').rowLens.id).toBe('theme');
  });
});

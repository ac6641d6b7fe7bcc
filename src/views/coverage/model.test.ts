import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction } from '../../../tests/fixtures/tiny-corpus.ts';
import type { Cell } from '../../analysis/cells.ts';
import { coverage, covered } from './model.ts';

const short = (cell: Cell | undefined) =>
  cell?.kind === 'measures'
    ? { main: cell.measures.map(({ slug }) => slug), also: cell.also.map(({ slug }) => slug) }
    : cell?.kind;

describe('coverage', () => {
  const view = coverage(corpus, 'theme');
  const cell = (category: string, column: string) =>
    short(
      view.rows.find((row) => row.category.id === category)?.cells[
        view.columns.findIndex(({ id }) => id === column)
      ],
    );

  it('puts a measure under its main category and says where else it touches', () => {
    expect(cell('space', 'east-bay')).toEqual({ main: ['campus-laboratories'], also: [] });
    expect(cell('talent', 'east-bay')).toEqual({ main: [], also: ['campus-laboratories'] });
  });

  it('never turns what the documents do not mention into a zero', () => {
    expect(cell('capital', 'old-harbour')).toBe('unmentioned');
  });

  it('counts the categories in which a jurisdiction has measures', () => {
    expect(covered(view, jurisdiction('east-bay'))).toBe(
      view.rows.filter(({ category }) => cell(category.id, 'east-bay') !== 'unmentioned').length,
    );
  });

  it('refuses a lens that the codebook does not have', () => {
    expect(() => coverage(corpus, 'colour')).toThrow('no lens “colour”');
  });
});

import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { corpus, jurisdiction } from '../../../tests/fixtures/tiny-corpus.ts';
import { concreteness } from '../../analysis/concreteness.ts';
import { coverage } from '../coverage/model.ts';
import { gaps, acting, gapMatrix, nearGaps } from './model.ts';
import { codesOf, counted } from '../../analysis/measures.ts';
import { columnsOf } from '../../analysis/columns.ts';
import { filled } from '../../../tests/fixtures/filled.ts';
import { edit, tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';

const corpora = [
  ['the fixture', corpus],
  ['the content', content],
] as const;

describe('gaps', () => {
  it('ranks by how many others act, and names what they offer', () => {
    const found = gaps(corpus, jurisdiction('old-harbour'), 'theme');
    expect(found.map(({ category, best }) => [category.id, best])).toEqual([
      ['capital', 2],
      ['rules', 2],
    ]);
    // The fast lane is only explored: nobody acts there.
    expect(found.map(acting)).toEqual([1, 0]);
    expect(found[0]?.others[0]?.measures.map(({ slug }) => slug)).toEqual(['matching-grant']);
    expect(found[0]?.forHongKong).toBe(1);
    expect(found[1]?.forHongKong).toBe(0);
  });

  it('tells a place around or within a jurisdiction from one elsewhere', () => {
    const column = (id: string) => {
      const found = content.jurisdictions.find((entry) => entry.id === id);
      if (!found) throw new Error(`no ${id}`);
      return found;
    };
    const relations = (id: string) =>
      gaps(content, column(id), 'theme').flatMap(({ others }) =>
        others.map(({ jurisdiction: other, relation }) => `${other.id} ${relation ?? 'elsewhere'}`),
      );
    expect(new Set(relations('putuo'))).toContain('shanghai around');
    expect(new Set(relations('shanghai'))).toContain('putuo within');
    expect(relations('suzhou').filter((text) => !text.endsWith('elsewhere'))).toEqual([]);
  });

  it('are near-gaps where nothing is past exploring and others are', () => {
    const flats = 'measures/old-harbour/start-up-flats.yaml';
    const whole = corpusFrom(edit(tiny, flats, 'theme: [space, talent]', 'theme: [space]'));
    const own = whole.jurisdictions.find(({ id }) => id === 'old-harbour');
    if (!own) throw new Error('the fixture has an old harbour');
    const near = nearGaps(whole, own, 'theme').map(({ category, own: mine, others, total }) => ({
      category: category.id,
      own: mine.map(({ slug }) => slug),
      others: others.map(({ jurisdiction: { id }, measures }) => [id, measures.length]),
      total,
    }));
    expect(near).toEqual([
      { category: 'talent', own: ['advice-desk'], others: [['east-bay', 1]], total: 1 },
    ]);
    // With the flats, which are planned, it is no near-gap; and where nobody else acts, neither.
    expect(nearGaps(corpus, jurisdiction('old-harbour'), 'theme')).toEqual([]);
    expect(nearGaps(corpus, jurisdiction('east-bay'), 'theme')).toEqual([]);
  });

  describe.each(corpora)('of %s', (_, whole) => {
    const views = columnsOf(whole).flatMap((own) =>
      whole.codebook.lenses.map((lens) => ({ own, lens })),
    );

    it('are categories without a measure of its own, in falling order', () => {
      for (const { own, lens } of filled(views)) {
        const found = gaps(whole, own, lens.id);
        for (const { category, others } of found) {
          const mine = counted(own.measures).filter((entry) =>
            codesOf(entry, lens).includes(category.id),
          );
          expect(mine).toEqual([]);
          expect(others.map((other) => other.jurisdiction)).not.toContain(own);
          for (const { measures } of filled(others)) {
            expect(measures.length).toBeGreaterThan(0);
            const scores = measures.map((entry) => concreteness(entry).score);
            expect(scores).toEqual([...scores].sort((a, b) => b - a));
          }
        }
        const counts = found.map(acting);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }
      expect(views.flatMap(({ own, lens }) => gaps(whole, own, lens.id))).not.toEqual([]);
    });

    it('never are near-gaps too, in which nothing of its own is planned', () => {
      for (const { own, lens } of filled(views)) {
        const empty = new Set(gaps(whole, own, lens.id).map(({ category }) => category));
        for (const { category, own: mine, others } of nearGaps(whole, own, lens.id)) {
          expect(empty.has(category)).toBe(false);
          expect(mine.map(({ commitment }) => commitment)).not.toContain('planned');
          const firmer = others.flatMap(({ measures }) => measures).map((m) => m.commitment);
          expect(firmer).not.toContain('recommended');
          expect(firmer).not.toContain('exploring');
        }
      }
    });

    it('are the gaps of the matrix', () => {
      for (const lens of filled(whole.codebook.lenses)) {
        const matrix = gapMatrix(whole, lens.id);
        for (const [i, own] of filled(columnsOf(whole).entries())) {
          const inMatrix = matrix
            .filter(({ cells }) => cells[i]?.kind === 'gap')
            .map(({ category }) => category.id);
          const found = gaps(whole, own, lens.id).map(({ category }) => category.id);
          expect(found.toSorted()).toEqual(inMatrix.toSorted());
        }
      }
    });
  });

  it('finds the categories where others act and a jurisdiction is not mentioned', () => {
    for (const { category, others } of filled(gaps(corpus, jurisdiction('old-harbour'), 'theme'))) {
      expect(others.length).toBeGreaterThan(0);
      const own = coverage(corpus, 'theme', [jurisdiction('old-harbour')]);
      const row = own.rows.find((entry) => entry.category.id === category.id);
      expect(row?.cells[0]?.kind).toBe('unmentioned');
    }
    const found = gaps(corpus, jurisdiction('old-harbour'), 'theme');
    expect(found.map(({ category }) => category.id)).toContain('capital');
  });
});

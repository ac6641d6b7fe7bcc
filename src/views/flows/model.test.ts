import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { corpus as tiny } from '../../../tests/fixtures/tiny-corpus.ts';
import type { Corpus } from '../../corpus/index.ts';
import { flows, type FlowCell } from './model.ts';
import { codesOf, counted, lensOf } from '../../analysis/measures.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

const slugs = (measures: readonly { slug: string }[]) => measures.map(({ slug }) => slug);

describe('flows of the tiny content', () => {
  const lens = lensOf(tiny, 'direction');
  const view = flows(tiny, lens);
  const cell = (category: string, who: string): FlowCell | undefined =>
    view.rows
      .find((row) => row.category.id === category)
      ?.cells.find(({ jurisdiction }) => jurisdiction.id === who);

  it('has a cell a jurisdiction, with its measures and the firmest commitment', () => {
    expect(slugs(cell('ecosystem', 'east-bay')?.measures ?? [])).toEqual(['campus-laboratories']);
    expect(cell('ecosystem', 'east-bay')?.firmest?.id).toBe('implemented');
    expect(cell('talent-pool', 'old-harbour')?.firmest?.id).toBe('recommended');
  });

  it('leaves a cell empty where the documents say nothing', () => {
    expect(cell('ecosystem', 'old-harbour')).toMatchObject({
      measures: [],
      own: [],
      firmest: undefined,
    });
  });

  it('says how many elements each connects', () => {
    expect(view.reach.map(({ connected }) => connected.map(({ id }) => id))).toEqual([
      ['ecosystem'],
      ['talent-pool'],
      ['talent-pool'],
    ]);
    expect(view.frame).toEqual([]);
  });

  it('tells a measure that names every element from measures of their own', () => {
    const framed = flows(
      withFrame(tiny, 'campus-laboratories', ['ecosystem', 'talent-pool']),
      lens,
    );
    expect(slugs(framed.frame)).toEqual(['campus-laboratories']);
    const [eastBay] = framed.reach;
    expect(eastBay?.connected.map(({ id }) => id)).toEqual(['ecosystem', 'talent-pool']);
    expect(eastBay?.frameOnly.map(({ id }) => id)).toEqual(['ecosystem', 'talent-pool']);
    const [row] = framed.rows;
    expect(row?.cells[0]).toMatchObject({ own: [], firmest: { id: 'implemented' } });
  });

  it('has no frame under a lens of one category', () => {
    const one = { ...lens, categories: lens.categories.slice(0, 1) };
    expect(flows(tiny, one).frame).toEqual([]);
  });
});

describe('flows of the content', () => {
  const lens = lensOf(content, 'element');
  const view = flows(content, lens);

  it('shows every coded measure once under each of its elements', () => {
    for (const { category, cells } of filled(view.rows)) {
      const coded = counted(content.measures).filter((measure) =>
        codesOf(measure, lens).includes(category.id),
      );
      const shown = cells.flatMap(({ measures }) => measures);
      expect(shown).toHaveLength(coded.length);
      expect(new Set(shown)).toEqual(new Set(coded));
    }
  });

  it('takes the firmest from a measure of its own where there is one', () => {
    for (const { measures, own, firmest } of filled(view.rows.flatMap(({ cells }) => cells))) {
      expect(own.every((measure) => measures.includes(measure))).toBe(true);
      expect(firmest?.id).toBe((own[0] ?? measures[0])?.commitment);
    }
  });

  it('has in each reach what only the frame names among what is connected', () => {
    for (const { connected, frameOnly } of filled(view.reach)) {
      expect(frameOnly.every((category) => connected.includes(category))).toBe(true);
    }
    expect(view.frame.length > 0).toBe(view.reach.some(({ connected }) => connected.length === 9));
  });
});

/** The corpus with a measure coded anew under the lens of directions. */
const withFrame = (corpus: Corpus, slug: string, codes: string[]): Corpus => ({
  ...corpus,
  jurisdictions: corpus.jurisdictions.map((jurisdiction) => ({
    ...jurisdiction,
    measures: jurisdiction.measures.map((measure) =>
      measure.slug === slug
        ? { ...measure, coding: { ...measure.coding, direction: codes } }
        : measure,
    ),
  })),
});

import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction, measure } from '../../tests/fixtures/tiny-corpus.ts';
import type { Corpus } from '../corpus/index.ts';
import { columnPairs, leavesPairsOut, offeredAgainst, pair, pairPath, rowsWith } from './pair.ts';
import { byStrength } from './strength.ts';

const [eastBay, oldHarbour] = [jurisdiction('east-bay'), jurisdiction('old-harbour')];
const view = pair(corpus, eastBay, oldHarbour, 'theme');
const ids = (presence: Parameters<typeof rowsWith>[1]) =>
  rowsWith(view, presence).map(({ category }) => category.id);
const row = (id: string) => view.rows.find(({ category }) => category.id === id);

describe('two jurisdictions against each other', () => {
  it('are every two columns once, in the order of the columns; context is in none', () => {
    expect(columnPairs(corpus).map((two) => two.map(({ id }) => id))).toEqual([
      ['east-bay', 'old-harbour'],
    ]);
  });

  it('puts every category of the lens into one of four lists', () => {
    const all = (['both', 'one', 'other', 'neither'] as const).flatMap(ids);
    expect(all.toSorted()).toEqual(view.lens.categories.map(({ id }) => id).toSorted());
    expect(ids('both')).toContain('space');
    expect(ids('one')).toContain('capital');
  });

  it('turns the lists round when the two are', () => {
    const turned = pair(corpus, oldHarbour, eastBay, 'theme');
    expect(rowsWith(turned, 'other').map(({ category }) => category.id)).toEqual(ids('one'));
    expect(rowsWith(turned, 'one').map(({ category }) => category.id)).toEqual(ids('other'));
    expect(turned.linked.map(({ one, other }) => [other.id, one.id])).toEqual(
      view.linked.map(({ one, other }) => [one.id, other.id]),
    );
  });

  it('tells the firmest commitment of each, and whether the two differ', () => {
    expect(row('space')?.firmest).toEqual({
      one: measure('east-bay/campus-laboratories').commitment,
      other: 'planned',
    });
    expect(row('space')?.differs).toBe(
      measure('east-bay/campus-laboratories').commitment !== 'planned',
    );
    expect(row('capital')).toMatchObject({
      firmest: { one: 'ongoing', other: undefined },
      differs: false,
    });
  });

  it('names the measures that the content links, with both commitments', () => {
    expect(view.linked).toHaveLength(1);
    expect(view.linked[0]).toMatchObject({
      one: measure('east-bay/joint-campus'),
      other: measure('old-harbour/start-up-flats'),
      differs: measure('east-bay/joint-campus').commitment !== 'planned',
    });
    expect(row('space')?.linked).toBe(1);
    expect(row('capital')?.linked).toBe(0);
  });

  it('refuses a lens that the codebook does not have', () => {
    expect(() => pair(corpus, eastBay, oldHarbour, 'colour')).toThrow('no lens “colour”');
  });
});

describe('which two columns have pages', () => {
  /** Columns c0, c1, …; those named choose others. */
  const columned = (
    size: number,
    chosen: Readonly<Record<number, readonly number[]>> = {},
    perColumn = 0,
  ) => {
    const jurisdictions = Array.from({ length: size }, (_, i) => ({
      id: `c${i}`,
      column: true,
      read_against: [] as unknown[],
      measures: Array.from({ length: perColumn }),
    }));
    for (const [one, others] of Object.entries(chosen)) {
      jurisdictions[Number(one)]?.read_against.push(...others.map((other) => jurisdictions[other]));
    }
    const none = {
      questions: [],
      findings: [],
      measures: [],
      asks: [],
      events: [],
      targets: [],
      organisations: [],
      partnerships: [],
    };
    return { ...none, codebook: corpus.codebook, jurisdictions } as unknown as Corpus;
  };
  const ids = (corpus: Corpus) => columnPairs(corpus).map(([a, b]) => `${a.id} ${b.id}`);

  it('are all, below twelve columns', () => {
    expect(ids(columned(3))).toEqual(['c0 c1', 'c0 c2', 'c1 c2']);
    expect(ids(columned(11, { 1: [2] }))).toHaveLength(55);
    expect(leavesPairsOut(columned(11))).toBe(false);
  });

  it('are those that content chooses from twelve on, whoever names the other', () => {
    const large = columned(12, { 1: [2, 0], 11: [3] });
    expect(ids(large)).toEqual(['c0 c1', 'c1 c2', 'c3 c11']);
    expect(leavesPairsOut(large)).toBe(true);
    const [first, second, third] = large.jurisdictions;
    expect(first && second && pairPath(large, first, second, 'theme')).toBe(
      'compare/c0-and-c1/theme.html',
    );
    expect(first && third && pairPath(large, first, third, 'theme')).toBe(
      'compare/any-two/theme.html?columns=c0,c2',
    );
    expect(ids(columned(12))).toEqual([]);
  });

  it('are those too to which a question or a finding leads, from twelve on', () => {
    const large = {
      ...columned(12),
      questions: [
        { page: 'compare/c2-and-c4/theme.html#youth' },
        { page: 'compare/c2-and-c5.html' },
      ],
      findings: [{ page: 'compare/c7-and-c1/gate.html' }],
    } as unknown as Corpus;
    expect(ids(large)).toEqual(['c1 c7', 'c2 c4']);
  });

  it('without pages are read on the page for any two, whether they stand in one set or in two', () => {
    const large = columned(16);
    const path = (one: number, other: number) => {
      const [a, b] = [large.jurisdictions[one], large.jurisdictions[other]];
      return a && b && pairPath(large, a, b, 'theme');
    };
    expect(path(0, 7)).toBe('compare/any-two/theme.html?columns=c0,c7');
    expect(path(0, 9)).toBe('compare/any-two/theme.html?columns=c0,c9');
    expect(path(15, 1)).toBe('compare/any-two/theme.html?columns=c15,c1');
  });

  it('are offered with every other, or with those of its set and those that have pages with it', () => {
    const offered = (corpus: Corpus, one: number) => {
      const column = corpus.jurisdictions[one];
      return column && offeredAgainst(corpus, column).map(({ id }) => id);
    };
    expect(offered(columned(4), 1)).toEqual(['c0', 'c2', 'c3']);
    expect(offered(columned(16, { 1: [14] }), 1)).toEqual([
      ...['c0', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'],
      'c14',
    ]);
    expect(offered(columned(16, { 1: [14] }), 14)?.[0]).toBe('c1');
  });
});

describe('the strongest measures first', () => {
  it('by commitment, then by whether they state a figure, else as they stand', () => {
    const given = [
      measure('old-harbour/advice-desk'),
      measure('east-bay/sample-lane'),
      measure('old-harbour/start-up-flats'),
      measure('east-bay/matching-grant'),
    ];
    expect(byStrength(given).map(({ slug, commitment }) => [slug, commitment])).toEqual([
      ['matching-grant', 'ongoing'],
      ['start-up-flats', 'planned'],
      ['sample-lane', 'exploring'],
      ['advice-desk', 'recommended'],
    ]);
    const [flats, desk] = [
      { ...measure('old-harbour/start-up-flats'), figures: [] },
      measure('old-harbour/start-up-flats'),
    ];
    expect(byStrength([flats, desk])).toEqual([desk, flats]);
    expect(byStrength([desk, flats])).toEqual([desk, flats]);
  });
});

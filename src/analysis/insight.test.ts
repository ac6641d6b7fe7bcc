import { describe, expect, it } from 'vitest';
import { edit, tiny } from '../../tests/fixtures/tiny.ts';
import { corpus, jurisdiction, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { corpusFrom, loadCorpus } from '../corpus/index.ts';
import { lensForView } from '../schema/index.ts';
import {
  concreteness,
  concretenessParts,
  concretenessRows,
  partShares,
  scoreWithout,
} from './concreteness.ts';
import { acting, gapMatrix, gaps, nearGaps } from '../views/gaps/model.ts';
import { gates } from '../views/gates/model.ts';
import { codesOf, columnsOf, counted } from './measures.ts';
import { needsOf } from '../views/gaps/needs.ts';
import { sensitivity, type Variant } from '../views/concreteness/sensitivity.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const content = loadCorpus('content');
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
    expect(found[0]?.directed).toBe(1);
    expect(found[1]?.directed).toBe(0);
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
});

describe('what a measure takes', () => {
  it('is what its record states, and what it leaves out is said to be left out', () => {
    const needs = needsOf(corpus, measure('east-bay/matching-grant'));
    expect(needs.money.map(({ id }) => id)).toEqual(['grant-ceiling']);
    expect(needs.figures.map(({ id }) => id)).toEqual(['matching-ratio']);
    expect(needs.unstated).toEqual(['body', 'partner', 'date']);
    expect(needs.codes.map(({ lens }) => lens.id)).toEqual(['instrument']);
  });

  it('keeps a deadline without a year, the partner and the responsible body', () => {
    const desk = needsOf(corpus, measure('old-harbour/advice-desk'));
    expect(desk.due).toMatchObject({ as_printed: '尽早' });
    expect(desk.partners.map(({ id }) => id)).toEqual(['harbour-laboratory']);
    expect(desk.unstated).toEqual(['body', 'money']);
    const lane = needsOf(corpus, measure('east-bay/sample-lane'));
    expect(lane.responsible.map(({ id }) => id)).toEqual(['east-bay-science-office']);
  });

  it('asks no Hong Kong partner of Hong Kong itself', () => {
    expect(needsOf(corpus, measure('hong-kong/talent-scheme')).unstated).not.toContain('partner');
  });

  it('lists every figure and every body once', () => {
    for (const entry of filled(content.measures)) {
      const needs = needsOf(content, entry);
      expect([...needs.money, ...needs.space, ...needs.figures].length).toBe(entry.figures.length);
      const named = [
        ...needs.responsible,
        ...needs.partners,
        ...needs.national,
        ...needs.others.map(({ organisation }) => organisation),
      ];
      expect(new Set(named)).toEqual(new Set(entry.actors.map((actor) => actor.organisation)));
    }
  });
});

describe('parts of concreteness', () => {
  it('never raise a score by being left out', () => {
    for (const entry of [...corpus.measures, ...content.measures]) {
      const { score } = concreteness(entry);
      const without = concretenessParts.map((part) => scoreWithout(entry, part));
      expect(without.filter((other) => other > score || other < score - 1)).toEqual([]);
      // Each point is lost in exactly one of the five.
      expect(without.filter((other) => other < score)).toHaveLength(score);
    }
  });

  it('add up to the mean', () => {
    for (const { shares, mean } of filled(concretenessRows(columnsOf(content)))) {
      const sum = shares.reduce((total, { holds, applies }) => total + holds / applies, 0);
      expect(sum).toBeCloseTo(mean, 10);
    }
  });

  it('say to how many measures they apply', () => {
    const shares = partShares(jurisdiction('hong-kong').measures);
    expect(shares.find(({ part }) => part === 'partner')).toMatchObject({ holds: 0, applies: 0 });
    expect(shares.find(({ part }) => part === 'committed')).toMatchObject({ holds: 1, applies: 1 });
  });

  it('leave out a jurisdiction of which no document speaks', () => {
    expect(concretenessRows([{ ...jurisdiction('east-bay'), measures: [] }])).toEqual([]);
  });
});

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

describe('the three gates', () => {
  const owner = content.jurisdictions.find(({ id }) => id === 'suzhou');
  if (!owner) throw new Error('the content has Suzhou');
  const found = gates(content, lensForView(content.codebook, 'gates'), owner);

  it('are named by the report itself', () => {
    for (const { category, named } of filled(found)) {
      const phrases = named?.passages.map(({ phrase }) => phrase) ?? [];
      expect(phrases.some((phrase) => phrase.includes(category.label.zh))).toBe(true);
    }
  });

  it('keep what the report places apart from what the coders read', () => {
    const resources = found.find(({ category }) => category.id === 'resources');
    expect(resources?.advised.length).toBeGreaterThan(resources?.placed ?? 0);
    expect(resources?.placed).toBe(3);
  });

  it('list every other column, those without a measure too, and only unused instruments', () => {
    for (const { others, advised, unused } of filled(found)) {
      expect(others.map(({ jurisdiction: who }) => who)).toEqual(
        columnsOf(content).filter((column) => column !== owner),
      );
      const used = advised.flatMap((entry) => entry.coding['instrument'] ?? []);
      expect(unused.filter(({ category }) => used.includes(category.id))).toEqual([]);
    }
    const talent = found.find(({ category }) => category.id === 'talent');
    expect(talent?.others.find(({ jurisdiction: who }) => who.id === 'putuo')?.measures).toEqual(
      [],
    );
  });
});

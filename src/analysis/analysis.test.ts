import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { valueOf } from '../schema/index.ts';
import type { Cell } from './cells.ts';
import { commitments } from '../views/commitments/model.ts';
import { comparison } from '../comparison/model.ts';
import { concreteness, concretenessDistribution } from './concreteness.ts';
import { coverage, covered } from '../views/coverage/model.ts';
import { firstDay, lastDay } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { figureGroups, figuresOfMeasures } from '../views/figures/model.ts';
import { gaps } from '../views/gaps/model.ts';
import { growth } from '../views/targets/growth.ts';
import { counted } from './measures.ts';
import { outline } from '../views/sources/model.ts';
import { similarTo } from '../views/measures/similar.ts';
import { toolOf } from './tools.ts';
import { usesOf } from '../views/codebook/uses.ts';
import { basisOf, voiceOf } from './voice.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const short = (cell: Cell | undefined) =>
  cell?.kind === 'measures'
    ? { main: cell.measures.map(({ slug }) => slug), also: cell.also.map(({ slug }) => slug) }
    : cell?.kind;

describe('what is counted', () => {
  it('counts a bundle through its parts', () => {
    const slugs = counted(jurisdiction('east-bay').measures).map(({ slug }) => slug);
    expect(slugs).toEqual(['campus-laboratories', 'matching-grant', 'sample-lane']);
  });
});

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

describe('concreteness', () => {
  it('scores what the text states, part by part', () => {
    expect(concreteness(measure('east-bay/sample-lane'))).toEqual({
      score: 2,
      parts: { figure: false, date: true, body: true, partner: false, committed: false },
    });
  });

  it('asks no Hong Kong partner of Hong Kong itself', () => {
    expect(concreteness(measure('hong-kong/talent-scheme')).parts.partner).toBe('not-applicable');
  });

  it('distributes every measure over the scores', () => {
    const measures = counted(corpus.measures);
    const counts = concretenessDistribution(measures);
    expect(counts).toHaveLength(6);
    expect(counts.reduce((sum, count) => sum + count)).toBe(measures.length);
  });
});

describe('dates and deadlines', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023/2024', '2023-01-01', '2024-12-31'],
    ['2022-12-31', '2022-12-31', '2022-12-31'],
  ])('%s begins on %s and ends on %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });

  it('says how a deadline stood on the day of its document', () => {
    const found = deadlines(corpus, corpus.measures).map((entry) => [
      entry.measure.slug,
      entry.state,
    ]);
    expect(found).toContainEqual(['sample-lane', 'passed']);
    expect(found).toContainEqual(['joint-campus', 'ahead']);
  });

  it('leaves a deadline without a year open', () => {
    const lane = measure('east-bay/sample-lane');
    const open = { ...lane, due: { as_printed: '年内' } };
    expect(deadlines(corpus, [open])[0]?.state).toBe('open');
  });
});

describe('growth', () => {
  const [target] = corpus.targets;
  if (!target) throw new Error('the fixture has a target');

  it('compounds from the baseline to the goal', () => {
    const { years, factor, yearly } = growth(corpus, target);
    expect(target.baseline.value * (1 + yearly / 100) ** years).toBeCloseTo(target.goal.value, 6);
    expect(factor).toBeCloseTo(target.goal.value / target.baseline.value, 10);
  });

  it('gives points a year for a share alone', () => {
    const share = {
      ...target,
      baseline: { ...target.baseline, value: 1, unit: 'percent', date: '2022' },
      goal: { ...target.goal, value: 5, unit: 'percent', date: '2032' },
    };
    const units = corpus.codebook.lists.units;
    const percent = { ...units.values[0], id: 'percent', dimension: 'share' as const };
    const withShare = {
      ...corpus,
      codebook: {
        ...corpus.codebook,
        lists: {
          ...corpus.codebook.lists,
          units: { ...units, values: [percent as (typeof units.values)[number]] },
        },
      },
    };
    expect(growth(withShare, share).points).toBeCloseTo(0.4, 10);
    expect(growth(withShare, share).yearly).toBeCloseTo(17.46, 2);
    expect(growth(corpus, target).points).toBeUndefined();
  });

  it('refuses a target without a span of years', () => {
    const flat = { ...target, goal: { ...target.goal, date: target.baseline.date } };
    expect(() => growth(corpus, flat)).toThrow('no span of years');
  });
});

describe('whose word it is', () => {
  it('tells advice from a report and from own words', () => {
    const [source] = corpus.sources;
    const primary = { ...corpus, sources: [{ ...source, tier: 'primary' }] } as typeof corpus;
    const grant = measure('east-bay/matching-grant');
    const advice = valueOf(corpus.codebook, 'commitments', 'recommended');
    expect(voiceOf(corpus, { ...grant, coded: { ...grant.coded, commitment: advice } })).toBe(
      'advice',
    );
    const secondary = { ...corpus, sources: [{ ...source, tier: 'secondary' }] } as typeof corpus;
    expect(voiceOf(secondary, grant)).toBe('reported');
    const home = source?.jurisdiction;
    expect(voiceOf(primary, { ...grant, jurisdiction: home ?? grant.jurisdiction })).toBe('own');
  });

  it('sums the measures that a column rests on', () => {
    const east = jurisdiction('east-bay');
    const sum = basisOf(corpus, east).reduce((total, { measures }) => total + measures, 0);
    expect(sum).toBe(counted(east.measures).length);
  });
});

describe('other views', () => {
  it('counts commitments and leaves out a jurisdiction without measures', () => {
    const empty = { ...jurisdiction('east-bay'), id: 'nowhere', measures: [] };
    const view = commitments(corpus, [jurisdiction('east-bay'), empty]);
    expect(view).toHaveLength(1);
    expect(view[0]?.total).toBe(3);
    expect(view[0]?.counts.map(({ measures }) => measures)).toEqual([1, 1, 0, 1, 0]);
  });

  it('groups figures by unit and never mixes units', () => {
    const groups = figureGroups(corpus, figuresOfMeasures(corpus.measures));
    for (const { unit, figures } of filled(groups)) {
      expect(figures.every(({ figure }) => figure.unit === unit.id)).toBe(true);
    }
    const total = groups.reduce((sum, { figures }) => sum + figures.length, 0);
    expect(total).toBe(corpus.measures.reduce((sum, { figures }) => sum + figures.length, 0));
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

  it('takes the tool from the crosswalk unless the measure says otherwise', () => {
    expect(toolOf(corpus, measure('east-bay/matching-grant')).reason?.en).toContain('paid');
    expect(toolOf(corpus, measure('east-bay/campus-laboratories')).reason).toBeUndefined();
    expect(toolOf(corpus, measure('east-bay/campus-laboratories')).id).toBeDefined();
  });

  it('never calls a measure of the same jurisdiction similar', () => {
    const pairs = corpus.measures.flatMap((entry) =>
      similarTo(corpus, entry).map(({ jurisdiction: other }) => [entry.jurisdiction, other]),
    );
    for (const [own, other] of filled(pairs)) expect(other).not.toBe(own);
  });

  it('accounts for every paragraph: evidence, or a reason for none', () => {
    const [source] = corpus.sources;
    if (!source) throw new Error('the fixture has a source');
    const paragraphs = outline(corpus, source).flatMap((section) => section.paragraphs);
    expect(paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: source.paragraphs }, (_, i) => i + 1),
    );
    for (const { passages, silence } of filled(paragraphs)) {
      expect(passages.length > 0).toBe(silence === undefined);
    }
  });

  it('counts the uses of a list, and none for lists that classify the codebook itself', () => {
    const uses = usesOf(corpus, 'commitments');
    const sum = [...(uses?.values() ?? [])].reduce((total, count) => total + count, 0);
    expect(sum).toBe(counted(corpus.measures).length);
    expect(usesOf(corpus, 'tools')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { corpus as tiny } from '../../../tests/fixtures/tiny-corpus.ts';
import { figuresOfCorpus } from '../../corpus/index.ts';
import { amounts, highestOf, silentIn, voiceOfFigure } from './model.ts';
import type { FigureGroup } from '../figures/model.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

const idsOf = (groups: readonly FigureGroup[]) =>
  groups.flatMap(({ unit, figures }) => figures.map(({ id }) => `${unit.id} ${id}`));

describe('amounts of the tiny content', () => {
  const view = amounts(tiny);

  it('tells ceilings, totals, areas and all other figures apart', () => {
    expect(idsOf(view.ceilings)).toEqual([
      'CNY measure:east-bay/matching-grant:grant-ceiling',
      'ratio measure:east-bay/matching-grant:matching-ratio',
    ]);
    expect(view.totals).toEqual([]);
    expect(idsOf(view.areas)).toEqual(['m2 measure:east-bay/joint-campus:campus-area']);
    expect(idsOf(view.others)).toEqual([
      'percent jurisdiction:east-bay:research-share',
      'person target:research-staff:goal',
      'person target:research-staff:baseline',
      'team measure:east-bay/campus-laboratories:teams',
      'flat measure:old-harbour/start-up-flats:flats',
    ]);
  });

  it('shows money and areas, a group a unit', () => {
    expect(view.sized.map(({ unit }) => unit.id)).toEqual(['CNY', 'm2']);
  });

  it('says who states money, and of which columns none is stated', () => {
    expect(view.money.total).toBe(1);
    expect(view.money.by.map(({ jurisdiction }) => jurisdiction.id)).toEqual(['east-bay']);
    expect(view.money.silent.map(({ id }) => id)).toEqual(['old-harbour']);
    expect(silentIn(tiny, view.others).map(({ id }) => id)).toEqual([]);
    expect(silentIn(tiny, []).map(({ id }) => id)).toEqual(['east-bay', 'old-harbour']);
  });
});

describe('amounts of the content', () => {
  const view = amounts(content);

  it('shows every figure in one table, and in no other', () => {
    const parts = [view.ceilings, view.totals, view.areas, view.others].flatMap(idsOf);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts).toHaveLength(figuresOfCorpus(content).length);
  });

  it('never puts two units or two currencies in one group', () => {
    for (const { unit, figures } of [...view.sized, ...view.ceilings, ...view.totals]) {
      expect(figures.every(({ figure }) => figure.unit === unit.id)).toBe(true);
    }
  });

  it('puts figures of one role together, the largest first', () => {
    for (const { figures } of filled(view.sized)) {
      const roles = figures.map(({ figure }) => figure.role);
      expect(roles.filter((role, i) => role !== roles[i - 1])).toHaveLength(new Set(roles).size);
      for (const role of filled(new Set(roles))) {
        const values = figures.flatMap(({ figure }) => (figure.role === role ? figure.value : []));
        expect(values).toEqual(values.toSorted((a, b) => b - a));
      }
    }
  });

  it('has no ceiling among the totals and nothing else among the ceilings', () => {
    const roles = (groups: readonly FigureGroup[]) =>
      new Set(groups.flatMap(({ figures }) => figures.map(({ figure }) => figure.role)));
    expect(roles(view.totals).has('ceiling')).toBe(false);
    expect([...roles(view.ceilings)]).toEqual(['ceiling']);
  });

  it('finds the highest of a unit, all of them where they are equal', () => {
    const group = view.ceilings.find(({ unit }) => unit.id === 'CNY');
    if (!group) throw new Error('the content states no ceiling in renminbi');
    const values = group.figures.map(({ figure }) => figure.value);
    const found = highestOf(group).map(({ figure }) => figure.value);
    expect(found).toEqual(values.filter((value) => value === Math.max(...values)));
    const twice = { ...group, figures: group.figures.flatMap((owned) => [owned, owned]) };
    expect(highestOf(twice)).toHaveLength(2 * found.length);
  });

  it('takes the voice of a figure from its measure, or else from its document', () => {
    const voices = new Map(
      figuresOfCorpus(content).map((owned) => [owned.id, voiceOfFigure(content, owned)]),
    );
    for (const [id, voice] of filled(voices)) {
      if (id.startsWith('measure:shenzhen/') || id.startsWith('target:')) {
        expect(voice, id).toBe('reported');
      }
      if (id.startsWith('measure:shanghai/') || id.startsWith('jurisdiction:putuo:')) {
        expect(voice, id).toBe('own');
      }
    }
  });
});

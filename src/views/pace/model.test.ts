import { describe, expect, it } from 'vitest';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { edit, tiny, textOf, withFile } from '../../../tests/fixtures/tiny.ts';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { pacePicture } from './chart.ts';
import { targetInTime } from './model.ts';
import { conflictsSaid, paceSaidInTime } from './said.ts';

const path = 'observations/research-staff-2025.yaml';
const inTimeOf = (files: Parameters<typeof corpusFrom>[0]) => {
  const corpus = corpusFrom(files);
  const [target] = corpus.targets;
  if (!target) throw new Error('the fixture has one');
  return targetInTime(corpus, target);
};
const real = (id: string) => {
  const target = realCorpus.targets.find((one) => one.id === id);
  if (!target) throw new Error(`no target ${id}`);
  return targetInTime(realCorpus, target);
};
const english = localizer('en', realCorpus.codebook);

describe('a target in time', () => {
  it('compares the pace so far with the pace that is needed', () => {
    const [pace, ...others] = inTimeOf(tiny).paces;
    expect(others).toEqual([]);
    expect(pace?.soFar).toBeCloseTo(8.33, 2);
    expect(pace?.needed).toBeCloseTo(9, 1);
    expect(pace?.ahead).toBe(false);
    const more = inTimeOf(edit(tiny, path, 'value: 1300', 'value: 1500')).paces;
    expect(more[0]?.ahead).toBe(true);
  });

  it('keeps what is not comparable off the line', () => {
    const inTime = inTimeOf(tiny);
    expect(inTime.points.map(({ value }) => value)).toEqual([1300]);
    expect(inTime.apart.map(({ value }) => value)).toEqual([2400]);
    const { line, apart, spots } = pacePicture(inTime);
    expect(line.split(' ')).toHaveLength(1);
    expect(spots.map(({ value }) => value)).not.toContain(2400);
    expect(apart.map(({ value }) => value)).toEqual([2400]);
  });

  it('says nothing of the pace where nothing was observed', () => {
    const none = tiny.filter((file) => !file.path.startsWith('observations/research'));
    expect(inTimeOf(none)).toMatchObject({ paces: [], points: [], apart: [] });
  });

  it('says in which other year a starting value is placed', () => {
    const earlier = textOf(tiny, path)
      .replace('kind: observed', 'kind: baseline')
      .replace("as_of: '2025'", "as_of: '2021'")
      .replace('value: 1300', 'value: 1190');
    const inTime = inTimeOf(withFile(tiny, 'observations/before.yaml', earlier));
    expect(inTime.baselines.map(({ date }) => date)).toEqual(['2024', '2021']);
    expect(conflictsSaid(inTime, english).join(' ')).toContain('1,190 people in 2021');
  });
});

describe('the traps of the real targets', () => {
  it('shows the starting year of R&D as a conflict and settles it not in silence', () => {
    const said = conflictsSaid(real('rd-intensity'), english).join(' ');
    expect(said).toContain('0.99% in 2022 (the Suzhou report); 0.99% in 2020');
    expect(said).toContain('1.07% in 2022');
  });

  it('shows the starting year of start-ups and of the workforce', () => {
    expect(conflictsSaid(real('start-ups'), english).join(' ')).toContain(
      '3,755 companies in 2021',
    );
    expect(conflictsSaid(real('start-ups'), english).join(' ')).toContain(
      '3,985 companies in 2022',
    );
    expect(conflictsSaid(real('it-workforce'), english).join(' ')).toContain(
      '45,310 people in 2020',
    );
  });

  it('shows each year that is given for a goal', () => {
    const said = conflictsSaid(real('manufacturing-share'), english).join(' ');
    expect(said).toContain(
      '5% in 2032 (the Suzhou report); 1.5% in 2025 (RTHK); 5% in 2030 (RTHK)',
    );
    expect(conflictsSaid(real('unicorns'), english).join(' ')).toContain('18 companies in 2025');
  });

  it('draws no number of the new measure of manufacturing, and no R&D personnel', () => {
    expect(real('manufacturing-share').points.map(({ value }) => value)).toEqual([1]);
    expect(real('manufacturing-share').apart.map(({ value }) => value)).toEqual([2.6]);
    expect(real('it-workforce').points).toEqual([]);
    expect(real('it-workforce').apart.map(({ value }) => value)).toEqual([47_210]);
  });

  it('answers whether R&D is on pace, from either starting year', () => {
    const inTime = real('rd-intensity');
    const to2032 = inTime.paces.filter(({ goal }) => goal.date === '2032');
    expect(to2032.map(({ from }) => from.date)).toEqual(['2022', '2020']);
    expect(to2032.every(({ ahead }) => !ahead)).toBe(true);
    const [pace] = to2032;
    if (!pace) throw new Error('there is one');
    expect(paceSaidInTime(inTime, pace, english)).toBe(
      'From 0.99% in 2022 to 1.13% in 2024: +0.07 percentage points a year. To reach 2% in 2032: +0.11 percentage points a year. Behind the pace.',
    );
  });
});

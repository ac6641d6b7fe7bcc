import { describe, expect, it } from 'vitest';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { edit, tiny, textOf, withFile, without } from '../../../tests/fixtures/tiny.ts';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { targetInTime } from './model.ts';
import { verdictOf } from './verdict.ts';
import {
  conflictsSaid,
  datedSaid,
  isDisputed,
  noPointSaid,
  pacesSaid,
  pastGoalSaid,
  valueOn,
} from './said.ts';

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
    expect(pace?.soFar).toBeCloseTo(1.67, 2);
    expect(pace?.needed).toBeCloseTo(10.39, 2);
    expect(pace?.ahead).toBe(false);
    const more = inTimeOf(edit(tiny, path, 'value: 1220', 'value: 1500')).paces;
    expect(more[0]?.ahead).toBe(true);
  });

  it('takes no mere lead for a number of the series', () => {
    const lead = edit(tiny, path, 'confidence: high', 'confidence: low');
    expect(inTimeOf(tiny).points).toHaveLength(1);
    expect(inTimeOf(lead)).toMatchObject({ points: [], last: undefined, paces: [] });
  });

  it('tells no pace that hangs on how exact an end is', () => {
    // From about 1,200, which may be 1,150 or 1,250, to 1,300, with 9% a year to go.
    const corpus = corpusFrom(edit(tiny, path, 'value: 1220', 'value: 1300'));
    const [target] = corpus.targets;
    if (!target) throw new Error('the fixture has one');
    const { baseline } = target;
    const from = (qualifier: string, as_printed: string) =>
      targetInTime(corpus, { ...target, baseline: { ...baseline, qualifier, as_printed } }).paces;
    expect(from('about', '约 1200 人').map(({ ahead }) => ahead)).toEqual([undefined]);
    expect(from('more-than', '1200 多人').map(({ ahead }) => ahead)).toEqual([false]);
    expect(from('exact', '1200 人').map(({ ahead }) => ahead)).toEqual([false]);
  });

  it('has no yearly rate from nothing', () => {
    const corpus = corpusFrom(tiny);
    const [target] = corpus.targets;
    if (!target) throw new Error('the fixture has one');
    const from = (value: number) =>
      targetInTime(corpus, {
        ...target,
        baseline: { ...target.baseline, value, qualifier: 'exact', as_printed: `${value} 人` },
      }).paces;
    expect(from(0)).toEqual([]);
    expect(from(1).map(({ ahead }) => ahead)).toEqual([true]);
  });

  it('keeps how the ends are hedged', () => {
    const inTime = inTimeOf(tiny);
    expect(pacesSaid(inTime, english)[0]).toMatch(/about 1,200.*at least/);
  });

  it('keeps what is not comparable off the line', () => {
    const inTime = inTimeOf(tiny);
    expect(inTime.points.map(({ value }) => value)).toEqual([1220]);
    expect(inTime.apart.map(({ value }) => value)).toEqual([2400]);
  });

  it('takes a goal for passed by the day that is asked for, unless a number of its year is known', () => {
    const corpus = corpusFrom(tiny);
    const passedOn = (day: string) =>
      corpus.targets.flatMap((target) => targetInTime(corpus, target, day).passed);
    expect(passedOn('2030-12-31')).toEqual([]);
    expect(passedOn('2031-01-01').map(({ date }) => date)).toEqual(['2030']);
  });

  it('draws no goal that is not comparable', () => {
    const goal = textOf(tiny, path)
      .replace('kind: observed', 'kind: goal')
      .replace("as_of: '2025'", "as_of: '2027'")
      .replace('series: true\n', '')
      .replace('comparable: true', 'comparable: false\nincomparable: {zh: 另一口径。, en: Other.}');
    const inTime = inTimeOf(withFile(tiny, 'observations/goal.yaml', goal));
    expect(inTime.steps).toEqual([]);
    expect(inTime.apart.map(({ as_of }) => as_of)).toContain('2027');
  });

  it('says nothing of the pace where nothing was observed', () => {
    const none = tiny.filter((file) => !file.path.startsWith('observations/research'));
    expect(inTimeOf(none)).toMatchObject({ paces: [], points: [], apart: [], passed: [] });
    expect(noPointSaid(inTimeOf(none), english)).toMatch(/^No later number has been looked for/);
  });

  it('says in which other year a starting value is placed', () => {
    const earlier = textOf(tiny, path)
      .replace('kind: observed', 'kind: baseline')
      .replace("as_of: '2025'", "as_of: '2021'")
      .replace('value: 1220', 'value: 1190');
    const inTime = inTimeOf(withFile(tiny, 'observations/before.yaml', earlier));
    expect(inTime.baselines.map(({ date }) => date)).toEqual(['2024', '2021']);
    expect(conflictsSaid(inTime, english).join(' ')).toContain('1,190 people in 2021');
  });
});

it('says a number in a year and on a day', () => {
  expect(valueOn('2024', '18 companies', english)).toBe('18 companies in 2024');
  expect(valueOn('2021-08', '18 companies', english)).toBe('18 companies in August 2021');
  expect(valueOn('2021-08-31', '18 companies', english)).toBe('18 companies on 31 August 2021');
});

describe('goals that pages give', () => {
  const goalOf = (as_of: string, value: number, more = '') =>
    textOf(tiny, path)
      .replace('kind: observed', `kind: goal${more}`)
      .replace("as_of: '2025'", `as_of: '${as_of}'`)
      .replace('value: 1220', `value: ${value}`)
      .replace('series: true\n', '');
  const inTimeWith = (text: string) => inTimeOf(withFile(tiny, 'observations/goal.yaml', text));
  const saidWith = (text: string) => conflictsSaid(inTimeWith(text), english);

  it('differ in a value for one year, or in a year for one value', () => {
    expect(saidWith(goalOf('2030', 2500))).toEqual([
      'Goal: at least 2,000 people in 2030 (East Bay bulletin); 2,500 people in 2030 (Bay Statistics Office).',
    ]);
    expect(saidWith(goalOf('2032', 2000))).toEqual([
      'Goal: at least 2,000 people in 2030 (East Bay bulletin); 2,000 people in 2032 (Bay Statistics Office).',
    ]);
  });

  it('do not differ where one repeats another or goes on from it', () => {
    expect(saidWith(goalOf('2030', 2000))).toEqual([]);
    expect(saidWith(goalOf('2035', 3000))).toEqual([]);
    expect(conflictsSaid(inTimeOf(tiny), english)).toEqual([]);
  });

  it('are told of only where something differs', () => {
    const alike = without(tiny, 'observations/research-staff-wider.yaml');
    expect(isDisputed(inTimeOf(alike), english)).toBe(false);
    expect(isDisputed(inTimeOf(tiny), english)).toBe(true);
    expect(isDisputed(inTimeWith(goalOf('2032', 2000)), english)).toBe(true);
  });

  it('are steps where they are of an earlier year and another value', () => {
    const step = inTimeWith(goalOf('2027', 1500));
    expect(step.steps.map(({ date, value }) => [date, value])).toEqual([['2027', 1500]]);
    expect(step.goals.map(({ date }) => date)).toEqual(['2030']);
    expect(conflictsSaid(step, english)).toEqual([]);
    expect(step.paces.map(({ goal }) => goal.date)).toEqual(['2030', '2027']);
    const named = inTimeWith(goalOf('2030', 2000, "\nsteps: [{as_of: '2027', value: 1500}]"));
    expect(named.steps.map(({ value }) => value)).toEqual([1500]);
    expect(conflictsSaid(named, english)).toEqual([]);
  });
});

describe('the traps of the real targets', () => {
  it('shows the starting year of R&D as a conflict and settles it not in silence', () => {
    const said = conflictsSaid(real('rd-intensity'), english).join(' ');
    expect(said).toContain('0.99% in 2022 (Suzhou report); 0.99% in 2020');
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
    expect(said).toContain('Goal: 5% in 2032 (Suzhou report); 5% in 2030 (RTHK)');
    expect(said).not.toContain('2025');
    expect(conflictsSaid(real('unicorns'), english).join(' ')).not.toContain('in 2025');
  });

  it('says where a year is read from other words', () => {
    const inTime = real('manufacturing-share');
    const read = inTime.goals.find(({ observation }) => observation?.as_said !== undefined);
    if (!read) throw new Error('there is one');
    expect(datedSaid(inTime, read, english)).toBe('5% “ten years on”, read as 2032');
    expect(valueOn('2021-08-31', '18 companies', english)).toBe('18 companies on 31 August 2021');
    expect(valueOn('2021-08', '18 companies', english)).toBe('18 companies in August 2021');
  });

  it('takes no step on the way for another goal', () => {
    const steps = (id: string) => real(id).steps.map(({ date, value }) => [date, value]);
    expect(steps('manufacturing-share')).toEqual([['2025', 1.5]]);
    expect(steps('unicorns')).toEqual([['2025', 18]]);
    expect(steps('rd-intensity')).toEqual([['2025', 1.3]]);
    expect(conflictsSaid(real('rd-intensity'), english).join(' ')).not.toContain('Goal:');
  });

  it('tells no pace to what has passed, and that no number of it was found', () => {
    const inTime = real('rd-intensity');
    expect(inTime.paces.map(({ goal }) => goal.date)).not.toContain('2025');
    expect(inTime.passed.map((goal) => pastGoalSaid(inTime, goal, english))).toEqual([
      'at least 1.3% in 2025 (Ming Pao): the date has passed, and no comparable number of that year or later was found (last looked for: 20 November 2026).',
    ]);
    expect(real('unicorns').passed.map(({ value }) => value)).toEqual([18]);
    expect(real('manufacturing-share').passed.map(({ value }) => value)).toEqual([1.5]);
    expect(real('start-ups').passed).toEqual([]);
    expect(noPointSaid(real('unicorns'), english)).toContain('last looked for: 20 November 2026');
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
    expect(pacesSaid({ ...inTime, paces: to2032 }, english)).toEqual([
      'From 0.99% in 2022 to 1.13% in 2024: +0.07 percentage points a year. To reach 2% in 2032: +0.11 percentage points a year. Behind the pace.',
      'From 0.99% in 2020 to 1.13% in 2024: +0.04 percentage points a year. To reach 2% in 2032: +0.11 percentage points a year. Behind the pace.',
    ]);
  });

  it('says nothing of the pace between whole numbers of a share, and what is still needed', () => {
    const inTime = real('manufacturing-share');
    expect(inTime.paces.map(({ ahead }) => ahead)).toEqual([undefined, undefined]);
    // Said once, and then what each goal needs.
    const [first, ...others] = pacesSaid(inTime, english);
    expect(others).toEqual([]);
    expect(first).toMatch(
      /^1% in 2022 and 1% in 2023 are rounded too coarsely for anything to be said of the pace\. To reach 5% in 2032: about \+0\.44 percentage points a year\. To reach 5% in 2030: about \+0\.57 percentage points a year/,
    );
    expect(first?.match(/coarsely/g)).toHaveLength(1);
    const verdict = verdictOf(realCorpus, inTime.target);
    expect([verdict.soFar, verdict.lead]).toEqual([[], []]);
    expect(verdict.needed).toHaveLength(2);
  });

  it('tells a pace of whole numbers that no rounding turns', () => {
    const { target, last } = real('manufacturing-share');
    const observations = realCorpus.observations.map((one) =>
      one === last?.observation ? { ...one, value: 4 } : one,
    );
    expect(
      targetInTime({ ...realCorpus, observations }, target).paces.map(({ ahead }) => ahead),
    ).toEqual([true, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { figureRange } from './figure-range.ts';

const flats = 'measures/old-harbour/start-up-flats.yaml';
const target = 'targets/staff.yaml';
const figure = (unit: string, value: number, max?: number) => ({
  [flats]: `figures:
  - as_printed: x
    unit: ${unit}
    value: ${value}
${max === undefined ? '' : `    value_max: ${max}\n`}`,
});
const end = (value: number, role: string, unit = 'person') =>
  `{value: ${value}, unit: ${unit}, role: ${role}, as_printed: x}`;
const steps = (baseline: string, goal: string) => ({
  [target]: `baseline: ${baseline}\ngoal: ${goal}\n`,
});

describe('figure-range', () => {
  it.each([
    ['percent', 0],
    ['percent', 100],
    ['CNY', 0.5],
    ['ratio', 0.5],
    ['m2', 0.5],
    ['flat', 0],
    ['place', 1],
  ])('accepts in %s the number %d', (unit, value) => {
    expect(problemsOf(figureRange, figure(unit, value))).toEqual([]);
  });

  it.each([
    ['percent', 101, '0 to 100'],
    ['percent', -1, '0 to 100'],
    ['CNY', 0, 'above 0'],
    ['ratio', 0, 'above 0'],
    ['ratio', -1, 'above 0'],
    ['m2', 0, 'above 0'],
    ['flat', 200.5, 'a whole number from 0'],
    ['flat', -1, 'a whole number from 0'],
    ['place', 0, 'a whole number from 1'],
    ['place', 1.5, 'a whole number from 1'],
  ])('finds in %s the number %d', (unit, value, allowed) => {
    expect(problemsOf(figureRange, figure(unit, value))).toEqual([
      {
        rule: 'figure-range',
        file: `content/${flats}`,
        line: 4,
        column: 12,
        field: 'figures[0].value',
        message: 'is not possible in this unit',
        found: `${value} ${unit}`,
        allowed,
      },
    ]);
  });

  it('leaves a unit that the codebook does not have to the schema', () => {
    expect(problemsOf(figureRange, figure('furlong', -1))).toEqual([]);
  });

  it('looks at both ends of a range', () => {
    expect(problemsOf(figureRange, figure('flat', 200, 300))).toEqual([]);
    expect(problemsOf(figureRange, figure('flat', 200, 300.5))).toMatchObject([
      { field: 'figures[0].value_max', found: '300.5 flat', allowed: 'a whole number from 0' },
    ]);
  });

  it.each([200, 199])('finds a range from 200 to %d, which does not rise', (max) => {
    expect(problemsOf(figureRange, figure('flat', 200, max))).toMatchObject([
      {
        line: 5,
        field: 'figures[0].value_max',
        message: 'is not above the lower end of the range',
        found: String(max),
        allowed: 'above 200',
      },
    ]);
  });

  it('accepts a target that leads from a baseline to another value', () => {
    const records = steps(end(1200, 'baseline'), end(2000, 'target'));
    expect(problemsOf(figureRange, records)).toEqual([]);
  });

  it('finds a target whose ends have other roles', () => {
    const records = steps(end(1200, 'achieved'), end(2000, 'planned'));
    expect(problemsOf(figureRange, records)).toMatchObject([
      {
        field: 'baseline.role',
        message: 'is not the role of a target’s baseline',
        found: 'achieved',
        allowed: 'baseline',
      },
      {
        field: 'goal.role',
        message: 'is not the role of a target’s goal',
        found: 'planned',
        allowed: 'target',
      },
    ]);
  });

  it('finds a goal that is the baseline, but not one that is a range from it', () => {
    const same = steps(end(1200, 'baseline'), end(1200, 'target'));
    expect(problemsOf(figureRange, same)).toMatchObject([
      { field: 'goal.value', message: 'is the value of the baseline', found: '1200' },
    ]);
    const range = '{value: 1200, value_max: 1500, unit: person, role: target, as_printed: x}';
    expect(problemsOf(figureRange, steps(end(1200, 'baseline'), range))).toEqual([]);
  });

  it('finds a goal in another unit than the baseline, whatever its value', () => {
    const records = steps(end(1200, 'baseline'), end(1200, 'target', 'team'));
    expect(problemsOf(figureRange, records)).toMatchObject([
      {
        field: 'goal.unit',
        message: 'is not the unit of the baseline',
        found: 'team',
        allowed: 'person',
      },
    ]);
    expect(briefly(figureRange, records)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const grant = 'measures/east-bay/matching-grant.yaml';
const flats = 'measures/old-harbour/start-up-flats.yaml';
const campus = 'measures/east-bay/joint-campus.yaml';
const bay = 'jurisdictions/east-bay.yaml';
const target = 'targets/research-staff.yaml';

describe('figure-range', () => {
  it('accepts possible numbers', () => {
    expect(briefly(tiny, 'figure-range')).toEqual([]);
  });

  it.each([
    [bay, '3.2\n', '320\n', 'figures[0].value', '320 percent', '0 to 100'],
    [bay, '3.2\n', '-1\n', 'figures[0].value', '-1 percent', '0 to 100'],
    [grant, '3000000', '0', 'figures[1].value', '0 CNY', 'above 0'],
    [grant, 'value: 1\n', 'value: -1\n', 'figures[0].value', '-1 ratio', 'above 0'],
    [campus, '50000\n', '0\n', 'figures[0].value', '0 m2', 'above 0'],
    [
      flats,
      'value: 200',
      'value: 200.5',
      'figures[0].value',
      '200.5 flat',
      'a whole number from 0',
    ],
    [
      flats,
      'value_max: 300',
      'value_max: 300.5',
      'figures[0].value_max',
      '300.5 flat',
      'a whole number from 0',
    ],
  ])('finds in %s %j as %j', (file, from, to, field, found, allowed) => {
    expect(problemsOf(edit(tiny, file, from, to), 'figure-range')).toEqual([
      expect.objectContaining({
        file: `content/${file}`,
        field,
        message: 'is not possible in this unit',
        found,
        allowed,
      }),
    ]);
  });

  it('finds a place that is none', () => {
    const files = edit(
      edit(tiny, flats, 'unit: flat', 'unit: place'),
      flats,
      'value: 200',
      'value: 0',
    );
    expect(briefly(files, 'figure-range')).toEqual([
      `${flats} figures[0].value — is not possible in this unit`,
    ]);
  });

  it('finds a range that does not rise', () => {
    expect(
      problemsOf(edit(tiny, flats, 'value_max: 300', 'value_max: 200'), 'figure-range'),
    ).toEqual([
      expect.objectContaining({
        line: 21,
        field: 'figures[0].value_max',
        message: 'is not above the lower end of the range',
        allowed: 'above 200',
      }),
    ]);
  });

  it.each([
    ['role: baseline', 'role: achieved', 'baseline.role — is not the role of a target’s baseline'],
    ['role: target', 'role: planned', 'goal.role — is not the role of a target’s goal'],
    ['value: 2000', 'value: 1200', 'goal.value — is the value of the baseline'],
  ])('finds in a target %s as %s', (from, to, line) => {
    expect(briefly(edit(tiny, target, from, to), 'figure-range')).toEqual([`${target} ${line}`]);
  });

  it('finds a goal in another unit than the baseline', () => {
    const files = edit(tiny, target, 'value: 2000\n  unit: person', 'value: 2000\n  unit: team');
    expect(briefly(files, 'figure-range')).toEqual([
      `${target} goal.unit — is not the unit of the baseline`,
    ]);
  });
});

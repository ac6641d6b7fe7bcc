import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const grant = 'measures/east-bay/matching-grant.yaml';
const flats = 'measures/old-harbour/start-up-flats.yaml';
const campus = 'measures/east-bay/joint-campus.yaml';
const bay = 'jurisdictions/east-bay.yaml';

describe('figure-printed', () => {
  it('accepts figures as printed', () => {
    expect(briefly(tiny, 'figure-printed')).toEqual([]);
  });

  it('finds a value that is not the number printed', () => {
    expect(problemsOf(edit(tiny, grant, '3000000', '30000000'), 'figure-printed')).toEqual([
      {
        rule: 'figure-printed',
        file: `content/${grant}`,
        line: 33,
        column: 12,
        field: 'figures[1].value',
        message: 'is not the number printed',
        found: '30000000',
        allowed: '3000000',
        tip: 'the text prints 最高 300 万元',
      },
    ]);
  });

  it('finds a wording that its phrase does not hold', () => {
    const files = edit(tiny, grant, 'printed: 最高 300 万元', 'printed: 最高 3000 万元');
    expect(problemsOf(files, 'figure-printed')).toEqual([
      expect.objectContaining({
        field: 'figures[1].as_printed',
        message: 'does not stand in the first phrase of the figure',
        allowed: 'a part of “单个项目最高 300 万元”',
      }),
    ]);
  });

  it('ignores white space in the wording', () => {
    const files = edit(tiny, grant, 'printed: 最高 300 万元', 'printed: 最高300万元');
    expect(briefly(files, 'figure-printed')).toEqual([]);
  });

  it('finds a wording without a number', () => {
    const files = edit(tiny, bay, 'as_printed: 3.2%', 'as_printed: 比重');
    expect(briefly(files, 'figure-printed')).toEqual([
      `${bay} figures[0].as_printed — prints no number that can be read`,
    ]);
  });

  it.each([
    [campus, 'printed: 约 5 万平方米', 'printed: 5 万平方米', 'leaves a part', 'qualifier'],
    [bay, 'as_printed: 3.2%', 'as_printed: 2%', 'leaves a part', 'value'],
  ])('finds in %s a wording cut short: %s → %s', (file, from, to, message, field) => {
    const found = briefly(edit(tiny, file, from, to), 'figure-printed');
    expect(found).toEqual([
      expect.stringContaining(`figures[0].as_printed — ${message}`),
      expect.stringContaining(`figures[0].${field} — is not`),
    ]);
  });

  it('finds a qualifier that the wording does not say', () => {
    const files = edit(tiny, campus, 'qualifier: about', 'qualifier: exact');
    expect(problemsOf(files, 'figure-printed')).toEqual([
      expect.objectContaining({
        field: 'figures[0].qualifier',
        message: 'is not what the wording says',
        found: 'exact, for 约 5 万平方米',
        allowed: 'about',
      }),
    ]);
    expect(problemsOf(edit(tiny, bay, 'exact', 'nearly'), 'figure-printed')).toEqual([
      expect.objectContaining({ found: 'nearly, for 3.2%', allowed: 'exact' }),
    ]);
  });

  it('finds a range that is not the one printed', () => {
    const other = edit(tiny, flats, 'value_max: 300', 'value_max: 400');
    expect(problemsOf(other, 'figure-printed')).toEqual([
      expect.objectContaining({
        field: 'figures[0].value_max',
        found: '400',
        allowed: '200 with value_max 300',
      }),
    ]);
    const none = edit(tiny, flats, '    value_max: 300\n', '');
    expect(problemsOf(none, 'figure-printed')).toEqual([
      expect.objectContaining({ field: 'figures[0].value', found: '200' }),
    ]);
  });

  it.each([
    [grant, 'unit: CNY', 'unit: HKD', 'figures[1].unit'],
    [grant, 'unit: CNY', 'unit: person', 'figures[1].unit'],
    [campus, 'unit: m2', 'unit: flat', 'figures[0].unit'],
    [bay, 'unit: percent', 'unit: ratio', 'figures[0].unit'],
  ])('finds in %s %s as %s', (file, from, to, field) => {
    expect(briefly(edit(tiny, file, from, to), 'figure-printed')).toEqual([
      `${file} ${field} — is not the unit printed`,
    ]);
  });

  it('looks at baseline and goal of a target', () => {
    const target = 'targets/research-staff.yaml';
    expect(briefly(edit(tiny, target, 'value: 2000', 'value: 200'), 'figure-printed')).toEqual([
      `${target} goal.value — is not the number printed`,
    ]);
  });
});

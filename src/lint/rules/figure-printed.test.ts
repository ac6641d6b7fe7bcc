import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { figurePrinted } from './figure-printed.ts';

const grant = 'measures/east-bay/matching-grant.yaml';

/** A measure with one figure: its number, unit and qualifier, its wording, and its phrase. */
function figure(
  number: string,
  [unit, qualifier]: [string, string],
  printed: string,
  phrase = printed,
) {
  const text = `figures:
  - ${number}
    unit: ${unit}
    qualifier: ${qualifier}
    as_printed: '${printed}'
    evidence: [{source: s, paragraph: 1, phrase: '${phrase}'}]
`;
  return { [grant]: text };
}

describe('figure-printed', () => {
  it.each([
    ['value: 3000000', ['CNY', 'at-most'], '最高 300 万元', '单个项目最高 300 万元'],
    ['value: 3000000', ['CNY', 'at-most'], '最高300万元', '单个项目最高 300 万元'],
    ['value: 50000', ['m2', 'about'], '约 5 万平方米', '建成约 5 万平方米的园区'],
    ['value: 3.2', ['percent', 'exact'], '3.2%', '比重为 3.2%'],
    ['value: 30', ['team', 'more-than'], '30 多个', '入驻 30 多个'],
  ] as const)('accepts %s as printed', (number, [unit, qualifier], printed, phrase) => {
    expect(problemsOf(figurePrinted, figure(number, [unit, qualifier], printed, phrase))).toEqual(
      [],
    );
  });

  it('finds a value that is not the number printed', () => {
    const records = figure('value: 30000000', ['CNY', 'at-most'], '最高 300 万元');
    expect(problemsOf(figurePrinted, records)).toEqual([
      {
        rule: 'figure-printed',
        file: `content/${grant}`,
        line: 2,
        column: 12,
        field: 'figures[0].value',
        message: 'is not the number printed',
        found: '30000000',
        allowed: '3000000',
        tip: 'the text prints 最高 300 万元',
      },
    ]);
  });

  it('finds a wording that its first phrase does not hold', () => {
    const cny: [string, string] = ['CNY', 'at-most'];
    const records = figure('value: 30000000', cny, '最高 3000 万元', '单个项目最高 300 万元');
    expect(problemsOf(figurePrinted, records)).toMatchObject([
      {
        field: 'figures[0].as_printed',
        message: 'does not stand in the first phrase of the figure',
        found: '最高 3000 万元',
        allowed: 'a part of “单个项目最高 300 万元”',
      },
    ]);
  });

  it('finds a wording without a number', () => {
    const records = figure('value: 3.2', ['percent', 'exact'], '比重', '比重为 3.2%');
    expect(problemsOf(figurePrinted, records)).toMatchObject([
      {
        field: 'figures[0].as_printed',
        message: 'prints no number that can be read',
        found: '比重',
      },
    ]);
  });

  it('finds a wording cut short, which hides the qualifier or a part of the number', () => {
    const about = figure('value: 50000', ['m2', 'about'], '5 万平方米', '建成约 5 万平方米');
    expect(problemsOf(figurePrinted, about)).toMatchObject([
      {
        field: 'figures[0].as_printed',
        message: 'leaves a part of the number or of its qualifier behind',
        found: '5 万平方米 in “建成约 5 万平方米”',
      },
      { field: 'figures[0].qualifier', message: 'is not what the wording says' },
    ]);
    const cut = figure('value: 3.2', ['percent', 'exact'], '2%', '比重为 3.2%');
    expect(briefly(figurePrinted, cut)).toEqual([
      `${grant} figures[0].as_printed — leaves a part of the number or of its qualifier behind`,
      `${grant} figures[0].value — is not the number printed`,
    ]);
  });

  it('finds a qualifier that the wording does not say', () => {
    const exact = figure('value: 50000', ['m2', 'exact'], '约 5 万平方米');
    expect(problemsOf(figurePrinted, exact)).toMatchObject([
      {
        field: 'figures[0].qualifier',
        message: 'is not what the wording says',
        found: 'exact, for 约 5 万平方米',
        allowed: 'about',
      },
    ]);
    const nearly = figure('value: 3.2', ['percent', 'nearly'], '3.2%');
    expect(problemsOf(figurePrinted, nearly)).toMatchObject([
      { found: 'nearly, for 3.2%', allowed: 'exact' },
    ]);
  });

  it('hears the word before a list of all that it holds, where the wording begins with it', () => {
    const list = '最高30万元、15万元';
    const second = (qualifier: string, printed = list) =>
      briefly(figurePrinted, figure('value: 150000', ['CNY', qualifier], printed, list));
    expect(second('at-most')).toEqual([]);
    expect(second('exact')).toEqual([
      `${grant} figures[0].qualifier — is not what the wording says`,
    ]);
    expect(second('exact', '15万元')).toEqual([
      `${grant} figures[0].as_printed — leaves a part of the number or of its qualifier behind`,
    ]);
  });

  it('finds a range that is not the one printed', () => {
    const range = (number: string) =>
      problemsOf(figurePrinted, figure(number, ['flat', 'exact'], '200—300 套'));
    expect(range('value: 200\n    value_max: 300')).toEqual([]);
    expect(range('value: 200\n    value_max: 400')).toMatchObject([
      {
        field: 'figures[0].value_max',
        message: 'is not the number printed',
        found: '400',
        allowed: '200 with value_max 300',
      },
    ]);
    expect(range('value: 200')).toMatchObject([{ field: 'figures[0].value', found: '200' }]);
  });

  it.each([
    ['value: 3000000', ['HKD', 'at-most'], '最高 300 万元'],
    ['value: 3000000', ['person', 'at-most'], '最高 300 万元'],
    ['value: 50000', ['flat', 'about'], '约 5 万平方米'],
    ['value: 3.2', ['ratio', 'exact'], '3.2%'],
  ] as const)('finds that %s is not in %s', (number, [unit, qualifier], printed) => {
    expect(problemsOf(figurePrinted, figure(number, [unit, qualifier], printed))).toMatchObject([
      {
        field: 'figures[0].unit',
        message: 'is not the unit printed',
        found: `${unit}, for ${printed}`,
      },
    ]);
  });

  it('looks at baseline and goal of a target', () => {
    const goal = (value: number) => ({
      'targets/staff.yaml': `goal: {value: ${value}, unit: person, qualifier: exact, as_printed: 2000 人, evidence: [{source: s, paragraph: 1, phrase: 2000 人}]}`,
    });
    expect(problemsOf(figurePrinted, goal(2000))).toEqual([]);
    expect(briefly(figurePrinted, goal(200))).toEqual([
      'targets/staff.yaml goal.value — is not the number printed',
    ]);
  });
});

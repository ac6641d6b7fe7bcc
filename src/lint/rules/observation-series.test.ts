import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/rule.ts';
import { observationSeries } from './observation-series.ts';

const file = 'observations/share.yaml';
const target = { 'targets/share.yaml': 'goal: {unit: percent}\n' };
const point = 'kind: observed\ntargets: [share]\nvalue: 1\nunit: percent\ncomparable: true\n';
const messages = (text: string) =>
  problemsOf(observationSeries, { ...target, [file]: text }).map(({ message }) => message);

describe('observation-series', () => {
  it('accepts a comparable number in the unit of its target', () => {
    expect(messages(`${point}series: true\n`)).toEqual([]);
  });

  it('never takes in what is not comparable', () => {
    const text = `${point.replace('comparable: true', 'comparable: false')}incomparable: {en: It is wider.}\nseries: true\n`;
    expect(problemsOf(observationSeries, { ...target, [file]: text })).toEqual([
      {
        rule: 'observation-series',
        file: `content/${file}`,
        line: 7,
        column: 9,
        field: 'series',
        message: 'takes in what is not comparable',
        found: 'It is wider.',
        tip: 'leave out “series”: it is shown apart, never on the line',
      },
    ]);
    expect(messages(text.replace('series: true\n', ''))).toEqual([]);
  });

  it('takes in no goal, no plan and no deed', () => {
    expect(messages(`${point.replace('observed', 'goal')}series: true\n`)).toEqual([
      'takes in what is no observed value',
    ]);
    expect(messages('kind: observed\ntargets: [share]\ncomparable: true\nseries: true\n')).toEqual([
      'needs a number',
      'is in another unit than the target',
    ]);
  });

  it('takes in numbers of one target and of its unit', () => {
    expect(messages(`${point.replace('[share]', '[share, other]')}series: true\n`)).toEqual([
      'needs one target',
    ]);
    expect(messages(`${point.replace('percent', 'HKD')}series: true\n`)).toEqual([
      'is in another unit than the target',
    ]);
  });
});

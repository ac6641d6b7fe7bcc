import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { first, made } from '../made.ts';
import { growing } from './chart-examples.ts';
import { targetsWords } from './chart-words.ts';
import type { Growth } from './growth.ts';
import { sample } from '../../languages/sample.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];

type Given = [name: string, from: number, to: number, unit?: string];
const growths = (given_: readonly Given[]): Growth[] =>
  given_.map(([name, from, to, unit]) => growing(given, sample(name, name), from, to, unit));
/** The fixture hedges both ends of its target; here neither is. */
const exact = (growth: Growth): Growth => ({
  ...growth,
  target: {
    ...growth.target,
    baseline: { ...growth.target.baseline, qualifier: 'exact' },
    goal: { ...growth.target.goal, qualifier: 'exact' },
  },
});
const titles = (...all: Given[]) =>
  [zh, en].map((words) => targetsWords(growths(all).map(exact), words).title);

describe('the title of targets', () => {
  it('ranks those of a part among themselves', () => {
    const some = growths([
      ['A', 100, 200],
      ['B', 100, 300],
    ]).map(exact);
    expect(targetsWords(some, en, true).title).toMatch(/^From baseline to goal, of those listed/);
    expect(targetsWords(some, zh, true).title).toContain('这里所列');
  });

  it('ranks numbers in percent and shares in points, never one against the other', () => {
    expect(
      titles(['A', 100, 200], ['B', 100, 300], ['C', 1, 5, 'percent'], ['D', 20, 30, 'percent']),
    ).toEqual([
      '从起点到目标，数量指标中B须增长最快，年均11.6%；占比指标中D须上升最快，每年1.00个百分点',
      'From baseline to goal: among the numbers, B must grow fastest, by 11.6% a year; among the shares, D must rise fastest, by 1.00 percentage points a year',
    ]);
  });
  it('tells one alone, ties, and nothing', () => {
    expect(titles(['A', 100, 200], ['C', 1, 5, 'percent'])).toEqual([
      '从起点到目标，A须年均增长7.2%；C须每年上升0.40个百分点',
      'From baseline to goal: A must grow by 7.2% a year; C must rise by 0.40 percentage points a year',
    ]);
    expect(titles(['A', 100, 200], ['B', 10, 20], ['C', 10, 15])[0]).toBe(
      '从起点到目标，数量指标中A和B须增长最快，年均7.2%',
    );
    expect(titles(['A', 100, 200], ['B', 10, 20])[0]).toBe(
      '从起点到目标，各项数量指标须同样增长，年均7.2%',
    );
    expect(titles()).toEqual(['所读文献未载量化目标', 'The documents read state no target']);
  });
  it('keeps the hedges of the text, in the title and in the table', () => {
    const hedged = growths([
      ['A', 1200, 2000],
      ['C', 1, 5, 'percent'],
    ]);
    const { title, table } = targetsWords(hedged, zh);
    expect(title).toBe('从起点到目标，A须年均增长约5.2%；C须每年上升约0.40个百分点');
    expect(table.rows.map((row) => row.slice(4))).toEqual([
      ['约1.7倍', '约+5.2%'],
      ['约5倍', '约+0.40个百分点'],
    ]);
    expect(targetsWords(hedged.map(exact), zh).table.rows[0]?.slice(4)).toEqual(['1.7倍', '+5.2%']);
    expect(first(hedged).target.baseline.qualifier).toBe('about');
  });
});

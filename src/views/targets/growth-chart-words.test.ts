import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { growing } from './chart-examples.ts';
import { growthGroups, growthWords } from './growth-chart-words.ts';
import { sample } from '../../languages/sample.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const both = (say: (words: typeof zh) => string) => [say(zh), say(en)];

describe('the title of growth', () => {
  const titles = (...growths: [string, number, number, string?][]) =>
    both(
      (words) =>
        growthWords(
          growthGroups(
            growths.map(([name, from, to, unit]) =>
              growing(given, sample(name, name), from, to, unit),
            ),
          ),
          words,
        ).title,
    );
  it('names the fastest of the numbers and of the shares, never across them', () => {
    expect(titles(['A', 100, 200], ['B', 100, 300], ['C', 1, 5, 'percent'], ['D', 1, 2, 'percent']))
      .toMatchInlineSnapshot(`
      [
        "要达到目标，数量指标中B须增长最快，年均11.6%；占比指标中C须上升最快，年均17.5%（每年+0.40个百分点）",
        "If the targets are to be met: among the numbers, B must grow fastest, by 11.6% a year; among the shares, C must rise fastest, by 17.5% a year (+0.40 percentage points a year)",
      ]
    `);
  });
  it('tells one alone, ties, and nothing', () => {
    expect(titles(['A', 100, 200], ['C', 1, 5, 'percent'])).toMatchInlineSnapshot(`
      [
        "要达到目标，A须年均增长7.2%；C须年均上升17.5%（每年+0.40个百分点）",
        "If the targets are to be met: A must grow by 7.2% a year; C must rise by 17.5% a year (+0.40 percentage points a year)",
      ]
    `);
    expect(titles(['A', 100, 200], ['B', 10, 20], ['C', 10, 15])).toMatchInlineSnapshot(`
      [
        "要达到目标，数量指标中A和B须增长最快，年均7.2%",
        "If the targets are to be met: among the numbers, A and B must grow fastest, by 7.2% a year",
      ]
    `);
    expect(titles(['A', 100, 200], ['B', 10, 20])).toMatchInlineSnapshot(`
      [
        "要达到目标，各项数量指标须同样增长，年均7.2%",
        "If the targets are to be met: all numbers must grow by 7.2% a year",
      ]
    `);
    expect(titles()).toMatchInlineSnapshot(`
      [
        "所读文献未载量化目标",
        "The documents read state no target",
      ]
    `);
  });
});

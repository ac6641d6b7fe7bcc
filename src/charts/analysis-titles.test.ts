import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { alignment } from '../views/alignment/model.ts';
import type { Stated } from '../views/amounts/model.ts';
import { lensOf } from '../analysis/measures.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { alignmentFinding } from '../views/alignment/finding.ts';
import { said } from '../views/amounts/chart-words.ts';
import { fixtureOf } from '../../tests/fixtures/charts.ts';
import { flowsWords } from '../views/flows/chart-words.ts';
import { growthGroups, growthWords } from '../views/targets/growth-chart-words.ts';

const fixture = fixtureOf(corpusFrom(tiny));
const { corpus } = fixture;
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const both = (say: (words: typeof zh) => string) => [say(zh), say(en)];

describe('the title of flows', () => {
  const titles = (...counts: number[]) =>
    both((words) => flowsWords(fixture.flowing(...counts), words).title);
  it('says how many each connects, the most first, equal numbers together', () => {
    expect(titles(1, 3, 1, 2)).toMatchInlineSnapshot(`
      [
        "政策领域3项，文献所载：上海涉及全部3项（其中“引号”与<b>标记</b>&只见于总括的一条）；苏州2项；深圳·河套和普陀各1项",
        "Policy area, 3 in all. The documents show Shanghai in all 3 (quotes “and” <b>markup</b> & more only in the measure that names them all); Suzhou in 2; Shenzhen (Hetao) and Putuo District in 1 each",
      ]
    `);
    expect(titles(3)).toMatchInlineSnapshot(`
      [
        "政策领域3项，文献所载：深圳·河套涉及全部3项",
        "Policy area, 3 in all. The documents show Shenzhen (Hetao) in all 3",
      ]
    `);
  });
  it('does not turn silence into a zero', () => {
    expect(titles(2, 0, 2, 0)).toMatchInlineSnapshot(`
      [
        "政策领域3项，文献所载：深圳·河套和普陀各2项；上海和苏州未见记载",
        "Policy area, 3 in all. The documents show Shenzhen (Hetao) and Putuo District in 2 each; nothing of Shanghai and Suzhou",
      ]
    `);
    expect(titles(0, 0)).toMatchInlineSnapshot(`
      [
        "政策领域3项，所读文献未载任何措施",
        "Policy area, 3 in all: the documents read name no measure",
      ]
    `);
    expect(titles()).toMatchInlineSnapshot(`
      [
        "政策领域3项，所读文献未载任何措施",
        "Policy area, 3 in all: the documents read name no measure",
      ]
    `);
  });
});

describe('the title of growth', () => {
  const titles = (...growths: [string, number, number, string?][]) =>
    both(
      (words) =>
        growthWords(
          growthGroups(
            growths.map(([name, from, to, unit]) =>
              fixture.growth({ zh: name, en: name }, from, to, unit),
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

describe('what is said of amounts', () => {
  const [someone] = corpus.jurisdictions;
  const [owned] = fixture.amounts.sized.flatMap(({ figures }) => figures);
  if (!someone || !owned) throw new Error('the fixture is too small');
  const place = (name: string) => ({ ...someone, short: { zh: name, en: name } });
  const stated = (counts: Record<string, number>, silent: string[] = []): Stated => ({
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    by: Object.entries(counts).map(([name, count]) => ({
      jurisdiction: place(name),
      figures: Array.from({ length: count }, () => owned),
    })),
    silent: silent.map(place),
  });
  const money = (...args: Parameters<typeof stated>) =>
    both((words) => said('money', stated(...args), words));
  it('says who states how many, and of whom none', () => {
    expect(money({ A: 3, B: 1 }, ['C', 'D'])).toMatchInlineSnapshot(`
      [
        "文献所载金额4处，其中A3处、B1处，C和D未载",
        "4 amounts of money in the documents: A 3, B 1 (none of C and D)",
      ]
    `);
    expect(money({ A: 3, B: 1 })).toMatchInlineSnapshot(`
      [
        "文献所载金额4处，其中A3处、B1处",
        "4 amounts of money in the documents: A 3, B 1",
      ]
    `);
  });
  it('tells one alone, and nothing', () => {
    expect(money({ A: 2 }, ['B'])).toMatchInlineSnapshot(`
      [
        "文献所载金额2处，都在A",
        "2 amounts of money in the documents, all of A",
      ]
    `);
    expect(money({ A: 1 })).toMatchInlineSnapshot(`
      [
        "文献所载金额1处，都在A",
        "1 amount of money in the documents, of A",
      ]
    `);
    expect(money({}, ['A', 'B'])).toMatchInlineSnapshot(`
      [
        "所读文献未载金额",
        "no amount of money in the documents read",
      ]
    `);
    expect(both((words) => said('area', stated({}), words))).toMatchInlineSnapshot(`
      [
        "未载面积",
        "no area",
      ]
    `);
  });
});

describe('the finding of an alignment', () => {
  const view = alignment(corpus, lensOf(corpus, 'direction'));
  const [row] = view.rows;
  if (!row) throw new Error('the fixture is too small');
  const [measure] = row.cells.flatMap(({ measures }) => measures);
  if (!measure) throw new Error('the fixture is too small');
  /** Rows of so many measures of the first two columns each. */
  const findings = (...rows: [number, number][]) => {
    const made = rows.map((counts, i) => ({
      ...row,
      category: { ...row.category, label: { zh: `向${i}`, en: `Aim ${i}` } },
      cells: view.columns.map((jurisdiction, j) => ({
        jurisdiction,
        measures: Array.from({ length: counts[j] ?? 0 }, () => measure),
        counts: [],
      })),
      total: counts[0] + counts[1],
    }));
    return both((words) => alignmentFinding({ ...view, rows: made }, words));
  };
  it('names the direction with the most and the one with the fewest', () => {
    expect(findings([5, 2], [1, 1], [2, 1])).toMatchInlineSnapshot(`
      [
        "文献所载各地措施，落在“向0”的最多（7条），落在“向1”的最少（2条）",
        "Of the cities’ measures in the documents, the most are found under “Aim 0” (7), the fewest under “Aim 1” (2)",
      ]
    `);
    expect(findings([5, 2], [1, 0])).toMatchInlineSnapshot(`
      [
        "文献所载各地措施，落在“向0”的最多（7条），落在“向1”的最少（1条）；在后一方向上，文献未载旧港区的措施",
        "Of the cities’ measures in the documents, the most are found under “Aim 0” (7), the fewest under “Aim 1” (1); there the documents show nothing of Old Harbour",
      ]
    `);
  });
  it('does not turn silence into a zero', () => {
    expect(findings([5, 2], [0, 0], [0, 0])).toMatchInlineSnapshot(`
      [
        "文献所载各地措施，落在“向0”的最多（7条）；文献未载落在“向1”和“向2”的措施",
        "Of the cities’ measures in the documents, the most are found under “Aim 0” (7); the documents show none under “Aim 1” and “Aim 2”",
      ]
    `);
    expect(findings([0, 0], [0, 0])).toMatchInlineSnapshot(`
      [
        "所读文献未载落在任何方向的措施",
        "The documents read show no measure that meets any direction",
      ]
    `);
  });
  it('tells ties and one direction alone', () => {
    expect(findings([1, 2], [3, 0])).toMatchInlineSnapshot(`
      [
        "文献所载各地措施，在2个方向上一样多，各3条",
        "The cities’ measures in the documents are spread evenly over the 2 directions, 3 under each",
      ]
    `);
    expect(findings([1, 2])).toMatchInlineSnapshot(`
      [
        "文献所载各地措施，有3条落在“向0”",
        "Measures of the cities in the documents that meet “Aim 0”: 3",
      ]
    `);
  });
});

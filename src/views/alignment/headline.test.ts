import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { lensOf } from '../../analysis/measures.ts';
import { alignmentHeadline } from './headline.ts';
import { alignment } from './model.ts';
import { sample } from '../../languages/sample.ts';

const corpus = corpusFrom(tiny);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const both = (say: (words: typeof zh) => string) => [say(zh), say(en)];

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
      category: { ...row.category, label: sample(`向${i}`, `Aim ${i}`) },
      cells: view.columns.map((jurisdiction, j) => ({
        jurisdiction,
        measures: Array.from({ length: counts[j] ?? 0 }, () => measure),
        groups: [],
      })),
      total: counts[0] + counts[1],
    }));
    return both((words) => alignmentHeadline({ ...view, rows: made }, words));
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

import { describe, expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { isUnitPrinted } from './printed-unit.ts';

const { values: units } = corpus.codebook.lists.units;
/** The units that a wording may print. */
const unitsOf = (printed: string) =>
  units.filter((unit) => isUnitPrinted(unit, printed, units)).map(({ id }) => id);
const counts = units
  .filter(({ dimension }) => !['share', 'area', 'money'].includes(dimension))
  .map(({ id }) => id);

describe('the unit of a wording', () => {
  it.each([
    ['3.2%', ['percent']],
    ['３.２％', ['percent']],
    ['百分之三', ['percent']],
    ['三成', ['percent']],
    ['约 5 万平方米', ['m2']],
    ['3.89 平方公里', ['m2']],
    ['2 公顷', ['m2']],
    ['200 ㎡', ['m2']],
    ['最高 300 万元', ['CNY']],
    ['300 万港元', ['HKD']],
    ['300 万港币', ['HKD']],
    ['300 万美元', []],
    ['300 套', ['flat']],
    ['三百余套', ['flat']],
    ['2个百分点', ['percent']],
  ])('is certain in %s', (printed, expected) => {
    expect(unitsOf(printed)).toEqual(expected);
  });

  it.each(['30', '30 多个', '30 多种', '超百', '百余位'])(
    'is one that counts in %s, which does not say which',
    (printed) => {
      expect(counts.length).toBeGreaterThan(3);
      expect(unitsOf(printed)).toEqual(counts);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { isUnitPrinted } from './printed-unit.ts';

const { values: units } = corpus.codebook.lists.units;
/** The units of the tiny content that a wording may print. */
const unitsOf = (printed: string) =>
  units.filter((unit) => isUnitPrinted(unit, printed)).map(({ id }) => id);

describe('the unit of a wording', () => {
  it.each([
    ['3.2%', ['percent']],
    ['３.２％', ['percent']],
    ['百分之三', ['percent']],
    ['约 5 万平方米', ['m2']],
    ['3.89 平方公里', ['m2']],
    ['2 公顷', ['m2']],
    ['200 ㎡', ['m2']],
    ['最高 300 万元', ['CNY']],
    ['300 万港元', ['HKD']],
    ['300 万港币', ['HKD']],
    ['300 万美元', []],
  ])('is certain in %s', (printed, expected) => {
    expect(unitsOf(printed)).toEqual(expected);
  });

  it('may be any where the wording does not say, but for money that it would name', () => {
    const all = units.map(({ id }) => id).filter((id) => id !== 'HKD');
    expect(all.length).toBeGreaterThan(3);
    expect(unitsOf('30 多个')).toEqual(all);
  });
});

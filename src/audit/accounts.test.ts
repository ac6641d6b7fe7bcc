import { describe, expect, it } from 'vitest';
import { edit, tiny, withFile, textOf } from '../../tests/fixtures/tiny.ts';
import { BULLETIN, bulletin } from '../../tests/fixtures/tiny-texts.ts';
import { checkContent } from '../corpus/check.ts';
import type { ContentFile } from '../lint/types.ts';
import { auditSources } from './audit.ts';

const laboratories = 'measures/east-bay/campus-laboratories.yaml';
const source = 'sources/bulletin-2024.yaml';
const teams = '30 多个';

/** What the audit says of the numerals of the text with one part of it replaced. */
function numeralsOf(files: readonly ContentFile[], from = '', to = '') {
  const texts = new Map([[BULLETIN, bulletin.replace(from, to)]]);
  const [audit] = auditSources(checkContent(files).entries, texts);
  const misses = (audit?.misses ?? []).filter(({ rule }) => rule !== 'checksum');
  return { ...audit?.numerals, misses: misses.map(({ message, found }) => `${message}: ${found}`) };
}

/** The teams of the tiny content with one more passage. */
const withPassage = (phrase: string): ContentFile[] =>
  edit(
    tiny,
    laboratories,
    `        phrase: 入驻香港团队 ${teams}\n`,
    `        phrase: 入驻香港团队 ${teams}\n      - source: bulletin-2024\n` +
      `        paragraph: 5\n        phrase: ${phrase}\n`,
  );

/** The tiny content with the teams recorded in another wording of the text. */
const withWording = (wording: string): ContentFile[] =>
  withFile(tiny, laboratories, textOf(tiny, laboratories).replaceAll(teams, wording));

describe('a numeral that repeats a figure', () => {
  it('counts as the figure’s where a phrase of the figure holds it', () => {
    const more = `${teams}，三十余支在编`;
    expect(numeralsOf(withPassage('三十余支在编'), teams, more)).toMatchObject({
      all: 21,
      asFigures: 10,
      restated: 1,
      misses: [],
    });
  });

  it('does not count where no phrase of the figure holds it', () => {
    const more = `${teams}，三十余支在编`;
    expect(numeralsOf(tiny, teams, more).misses).toEqual([
      expect.stringContaining(
        'is a numeral that no figure holds and “not_figures” does not list: 三十余',
      ),
    ]);
  });

  it('does not count with another value', () => {
    const more = `${teams}，四十余支在编`;
    expect(numeralsOf(withPassage('四十余支在编'), teams, more).misses).toEqual([
      expect.stringContaining(
        'is a numeral that no figure holds and “not_figures” does not list: 四十余',
      ),
    ]);
  });

  it('is no figure’s where the source lists it', () => {
    const listed = `  - paragraph: 5\n    numeral: 三十余支\n    reason: idiom\n`;
    const files = edit(
      withPassage('三十余支在编'),
      source,
      'not_figures:\n',
      `not_figures:\n${listed}`,
    );
    expect(numeralsOf(files, teams, `${teams}，三十余支在编`)).toMatchObject({
      asFigures: 9,
      restated: 0,
      notFigures: 12,
      misses: [],
    });
  });

  it('is read with the word before it and the unit behind it', () => {
    const more = `${teams}，超百支，逾 2 平方公里`;
    const hundred = edit(withPassage('超百支'), laboratories, 'value: 30', 'value: 100');
    expect(numeralsOf(hundred, teams, more).misses).toHaveLength(2);
    const area = edit(withPassage('逾 2 平方公里'), laboratories, 'value: 30', 'value: 2000000');
    expect(numeralsOf(area, teams, more).misses).toEqual([
      expect.stringContaining('is not the number printed: 2000000'),
      expect.stringContaining(
        'is a numeral that no figure holds and “not_figures” does not list: 百',
      ),
    ]);
  });
});

describe('a wording with several numbers', () => {
  it('gives only the figure’s value', () => {
    const wording = '新一批 30 多个';
    expect(numeralsOf(withWording(wording), teams, wording).misses).toEqual([
      expect.stringContaining(
        'is a numeral that no figure holds and “not_figures” does not list: 一 in',
      ),
    ]);
  });

  it('gives all of one number: a range, a share, a number in parts', () => {
    for (const [wording, value] of [
      ['30 至 40 个', '30\n    value_max: 40'],
      ['百分之三十', '30'],
      ['2 个百分点', '2'],
      ['3 亿 5000 万元', '350000000'],
    ] as const) {
      const files = edit(withWording(wording), laboratories, 'value: 30', `value: ${value}`);
      expect(numeralsOf(files, teams, wording).misses).toEqual([]);
    }
  });
});

describe('an entry of not_figures', () => {
  it('covers every numeral that lies within it, wherever it stands in its paragraph', () => {
    const text = '往来密切，一对一，一对一';
    const listed = `not_figures:\n  - paragraph: 3\n    numeral: 一对一\n    reason: idiom\n`;
    const files = edit(tiny, source, 'not_figures:\n', listed);
    expect(numeralsOf(files, '往来密切', text)).toMatchObject({ notFigures: 15, misses: [] });
  });

  it('covers no numeral of which it holds a part', () => {
    const listed = `not_figures:\n  - paragraph: 3\n    numeral: 2 月\n    reason: date\n`;
    const files = edit(tiny, source, 'not_figures:\n', listed);
    expect(numeralsOf(files, '往来密切', '往来密切，2 月').misses).toEqual([]);
    expect(numeralsOf(files, '往来密切', '往来密切，12 月').misses).toEqual([
      expect.stringContaining('12 in'),
      expect.stringContaining('covers no whole numeral of paragraph 3: 2 月'),
    ]);
  });
});

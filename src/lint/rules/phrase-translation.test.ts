import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { phraseTranslation } from './phrase-translation.ts';

const labs = 'measures/east-bay/labs.yaml';
const file = 'translations/bulletin.yaml';
const source = { 'sources/bulletin.yaml': 'name: 通讯\noutcome: 采纳\n' };

const measure = (more = '') => ({
  [labs]: `cue: 已
${more}evidence:
  - {source: bulletin, paragraph: 5, phrase: 实验楼已于 2022 年启用}
`,
});
const said = (...lines: readonly string[]) => ({
  [file]: ['en:', ...lines.map((line) => `  ${line}`), ''].join('\n'),
});
const good = [
  '采纳: adopted',
  '已: already',
  '实验楼已于 2022 年启用: the laboratories have been in use since 2022',
];

describe('phrase-translation', () => {
  it('is content where every wording is translated, and nothing else', () => {
    expect(problemsOf(phraseTranslation, { ...source, ...measure(), ...said(...good) })).toEqual(
      [],
    );
  });

  it('names a wording without a translation, with the line to paste', () => {
    expect(
      problemsOf(phraseTranslation, {
        ...source,
        ...measure("commitment_frame: 今年's 计划\n"),
        ...said(...good),
      }),
    ).toEqual([
      {
        rule: 'phrase-translation',
        file: `content/${labs}`,
        line: 2,
        column: 19,
        field: 'commitment_frame',
        message: 'has no translation',
        found: "今年's 计划",
        tip: `add to content/${file}, below “en:”, the line   '今年''s 计划': '…'`,
      },
    ]);
  });

  it('looks at words that codes rest on, at dates and at outcomes', () => {
    const more = 'coded_on: {direction: {ecosystem: 实验楼}}\ndue: {as_printed: 2022 年}\n';
    expect(
      briefly(phraseTranslation, { ...source, ...measure(more), ...said(...good.slice(1)) }),
    ).toEqual([
      'sources/bulletin.yaml outcome — has no translation',
      `${labs} due.as_printed — has no translation`,
      `${labs} coded_on.direction.ecosystem — has no translation`,
    ]);
  });

  it('tells a wording that stands in many records once', () => {
    const other = { 'measures/east-bay/other.yaml': measure()[labs] ?? '' };
    expect(
      briefly(phraseTranslation, {
        ...source,
        ...measure(),
        ...other,
        ...said(good[0] ?? '', good[2] ?? ''),
      }),
    ).toEqual([`${labs} cue — has no translation`]);
  });

  it('takes a translation from any document on which the record rests', () => {
    const two = {
      ...source,
      'sources/report.yaml': 'name: 报告\n',
      [labs]: `cue: 已
evidence:
  - {source: bulletin, paragraph: 5, phrase: 实验楼已启用}
  - {source: report, paragraph: 1, phrase: 已建成}
`,
      ...said('采纳: adopted', '实验楼已启用: in use already'),
      'translations/report.yaml': 'en:\n  已建成: built already\n  已: already\n',
    };
    expect(problemsOf(phraseTranslation, two)).toEqual([]);
  });

  it('finds a translation of what no record quotes, and the nearest that one does', () => {
    const lines = [...good, '实验楼已于 2023 年启用: in use since 2023', '别处: elsewhere'];
    expect(
      problemsOf(phraseTranslation, { ...source, ...measure(), ...said(...lines) }),
    ).toMatchObject([
      {
        file: `content/${file}`,
        line: 5,
        field: 'en.实验楼已于 2023 年启用',
        message: 'translates what no record quotes from this document',
        tip: 'did you mean “实验楼已于 2022 年启用”?',
      },
      { line: 6, found: '别处', tip: 'delete the line' },
    ]);
  });

  it('finds a translation that loses a numeral', () => {
    const lines = [...good.slice(0, 2), '实验楼已于 2022 年启用: in use since last year'];
    expect(
      problemsOf(phraseTranslation, { ...source, ...measure(), ...said(...lines) }),
    ).toMatchObject([{ line: 4, message: 'does not keep a numeral of the wording' }]);
  });

  it('finds a file of a document that is not there', () => {
    expect(
      problemsOf(phraseTranslation, {
        ...source,
        ...measure(),
        ...said(...good),
        'translations/bulettin.yaml': 'en: {}\n',
      }),
    ).toMatchObject([
      { file: 'content/translations/bulettin.yaml', tip: 'did you mean “bulletin”?' },
    ]);
  });

  it('calls nothing superfluous while a record is broken, and nothing missing while a file of translations is', () => {
    const records = { ...source, ...measure(), ...said('别处: else') };
    const found = (broken: string) =>
      briefly(phraseTranslation, records, { broken: [broken] }).map((line) => line.split(' — ')[1]);
    expect(found('measures/east-bay/other.yaml')).toEqual(Array(3).fill('has no translation'));
    expect(found('translations/report.yaml')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { edit } from '../../../tests/fixtures/tiny.ts';
import { dates } from './dates.ts';

const campus = 'measures/east-bay/joint-campus.yaml';
const evidence =
  'evidence: [{source: bulletin, paragraph: 4, phrase: 将在 2025 年 6 月底前尽早建成}]';
const measure = (...fields: string[]) => ({ [campus]: [...fields, evidence].join('\n') });
const due = (date: string) => `due:\n  date: '${date}'\n  as_printed: 2025 年 6 月底前`;
const start = (date: string) => `start: {date: '${date}', as_printed: 2025 年}`;

describe('dates', () => {
  it('accepts dates of the calendar as worded', () => {
    expect(problemsOf(dates, measure(start('2025'), due('2025-06-30')))).toEqual([]);
    expect(problemsOf(dates, measure("start: {date: '2024', as_printed: 尽早}"))).toEqual([]);
  });

  it('finds a day that the calendar does not have', () => {
    expect(problemsOf(dates, measure(due('2025-06-31')))).toEqual([
      {
        rule: 'dates',
        file: `content/${campus}`,
        line: 2,
        column: 9,
        field: 'due.date',
        message: 'is not a date of the calendar',
        found: '2025-06-31',
      },
    ]);
  });

  it('finds an interval that ends before it starts', () => {
    const target = { 'targets/staff.yaml': "goal: {date: '2030/2029'}" };
    expect(problemsOf(dates, target)).toMatchObject([
      {
        field: 'goal.date',
        message: 'is an interval that ends before it starts',
        found: '2030/2029',
        tip: 'the earlier date stands first',
      },
    ]);
  });

  it.each(['1948', '2101-01-01', '1948/2030', '2030/2101'])(
    'finds %s, which is outside the years that the documents speak of',
    (date) => {
      expect(problemsOf(dates, { 'sources/s.yaml': `date: '${date}'` })).toMatchObject([
        {
          field: 'date',
          message: 'is outside the years that the documents speak of',
          found: date,
          allowed: '1949 to 2100',
        },
      ]);
    },
  );

  it.each(['1949-01-01', '2100-12-31', '1949/2100', '2030/2030'])('accepts %s', (date) => {
    expect(problemsOf(dates, { 'sources/s.yaml': `date: '${date}'` })).toEqual([]);
  });

  it('looks at the codebook too', () => {
    const rulings = 'codebook/rulings.yaml';
    const codebook = edit(tinyCodebook, rulings, "'2024-04-01'", "'1024-04-01'");
    expect(briefly(dates, {}, { codebook })).toEqual([
      `${rulings} rulings[0].date — is outside the years that the documents speak of`,
    ]);
  });

  it('finds a last day that the calendar does not have, and one beside a date', () => {
    const latest = (day: string) =>
      `due: {latest: '${day}', as_printed: 尽早, note: {zh: 没有年份。, en: No year.}}`;
    expect(problemsOf(dates, measure(latest('2025-12-31')))).toEqual([]);
    expect(briefly(dates, measure(latest('2025-02-30')))).toEqual([
      `${campus} due.latest — is not a date of the calendar`,
    ]);
    expect(briefly(dates, measure(`${due('2025-06-30')}\n  latest: '2025-12-31'`))).toEqual([
      `${campus} due.latest — stands beside a date, which leaves nothing open`,
    ]);
  });

  it('finds a due date before the start', () => {
    expect(problemsOf(dates, measure(start('2025-07'), due('2025-06-30')))).toEqual([
      {
        rule: 'dates',
        file: `content/${campus}`,
        line: 3,
        column: 9,
        field: 'due.date',
        message: 'is before the start',
        found: '2025-06-30',
        allowed: '2025-07 or later',
      },
    ]);
  });

  it('accepts a start within the span of the due date, and one without the other', () => {
    expect(problemsOf(dates, measure(start('2025-06'), due('2025-06-30')))).toEqual([]);
    expect(problemsOf(dates, measure(start('2025-06-30'), due('2025-06-30')))).toEqual([]);
    expect(problemsOf(dates, measure(start('2025-07')))).toEqual([]);
  });

  it('finds a wording that no phrase holds', () => {
    const records = measure("due: {date: '2025', as_printed: 尽快}");
    expect(problemsOf(dates, records)).toMatchObject([
      {
        field: 'due.as_printed',
        message: 'does not stand in any phrase of the record',
        found: '尽快',
        tip: 'copy the wording from a phrase, or add the passage that holds it',
      },
    ]);
  });

  it('finds a date left open without a note', () => {
    expect(problemsOf(dates, measure('due: {as_printed: 尽早}'))).toMatchObject([
      { field: 'due', message: 'names no date and has no note that says why', allowed: 'note' },
    ]);
    const note = 'due: {as_printed: 尽早, note: {zh: 没有年份。, en: No year.}}';
    expect(problemsOf(dates, measure(note))).toEqual([]);
    const year = 'due: {as_printed: 2025 年, note: {zh: 没有月份。, en: No month.}}';
    expect(problemsOf(dates, measure(year))).toEqual([]);
  });

  it('finds a date of another year than its wording, wherever the year stands in it', () => {
    const later = "due: {date: '2026', as_printed: 在 2025 年}";
    expect(briefly(dates, measure(later))).toEqual([
      `${campus} due.date — is of another year than its wording`,
    ]);
    // One of the years is enough: a wording may name a span.
    const span = {
      [campus]: `due: {date: '2026', as_printed: 2025 至 2026 年}
evidence: [{source: bulletin, paragraph: 4, phrase: 2025 至 2026 年}]`,
    };
    expect(problemsOf(dates, span)).toEqual([]);
  });

  it('finds a date of another year than its wording', () => {
    expect(problemsOf(dates, measure(due('2026-06-30')))).toMatchObject([
      {
        field: 'due.date',
        message: 'is of another year than its wording',
        found: '2026-06-30, for 2025 年 6 月底前',
      },
    ]);
  });
});

describe('a date and its wording', () => {
  const event = (date: string, printed: string) =>
    problemsOf(dates, {
      'events/opening.yaml': `date: '${date}'\nas_printed: ${printed}\nevidence:\n  - {source: a, paragraph: 1, phrase: ${printed}}\n`,
    }).map(({ line, field, message, found, tip }) => ({ line, field, message, found, tip }));

  it.each([
    ['2023-04-19', '2023年4月19日'],
    ['2023-04-19', '二〇二三年四月十九日'],
    ['2023-05-08', '今年 5 月 8 日'],
    ['2023-12-31', '2023 年底前'],
    ['2023-04', '4月'],
    ['2023-04-30', '2023年4月底'],
    ['2023-03/2023-05', '2023年3月至5月'],
    ['2023', '6 个月内'],
  ])('agree: %s, %s', (date, printed) => {
    expect(event(date, printed)).toEqual([]);
  });

  it.each([
    ['2023-04-18', '2023年4月19日', 'is of another day than its wording', 'month 4, day 19'],
    ['2023-04-18', '二〇二三年四月十九日', 'is of another day than its wording', 'month 4, day 19'],
    ['2023-05', '2023年4月', 'is of another month than its wording', 'month 4'],
    ['2023-03/2023-06', '2023年3月至5月', 'is of another month than its wording', 'month 5'],
  ])('differ: %s, %s', (date, printed, message, named) => {
    expect(event(date, printed)).toEqual([
      {
        line: 1,
        field: 'date',
        message,
        found: `${date}, for ${printed}`,
        tip: `the text names ${named}`,
      },
    ]);
  });
});

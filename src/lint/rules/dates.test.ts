import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const campus = 'measures/east-bay/joint-campus.yaml';
const labs = 'measures/east-bay/campus-laboratories.yaml';
const desk = 'measures/old-harbour/advice-desk.yaml';
const target = 'targets/research-staff.yaml';
const due = "due:\n  date: '2025-06-30'";

describe('dates', () => {
  it('accepts dates of the calendar as worded', () => {
    expect(briefly(tiny, 'dates')).toEqual([]);
  });

  it('finds a day that the calendar does not have', () => {
    const files = edit(tiny, campus, due, "due:\n  date: '2025-06-31'");
    expect(problemsOf(files, 'dates')).toEqual([
      {
        rule: 'dates',
        file: `content/${campus}`,
        line: 14,
        column: 9,
        field: 'due.date',
        message: 'is not a date of the calendar',
        found: '2025-06-31',
      },
    ]);
  });

  it.each([
    [labs, "'2022-09'", "'2022-13'", 'start.date', 'is not a date of the calendar'],
    [target, "'2030'", "'2030/2029'", 'goal.date', 'is an interval that ends before it starts'],
    [target, "'2030'", "'2300'", 'goal.date', 'is outside the years that the documents speak of'],
    [
      target,
      "'2030'",
      "'1948/2030'",
      'goal.date',
      'is outside the years that the documents speak of',
    ],
    [
      'sources/bulletin-2024.yaml',
      "'2024-03-15'",
      "'2204-03-15'",
      'date',
      'is outside the years that the documents speak of',
    ],
    [
      'codebook/rulings.yaml',
      "'2024-04-01'",
      "'1024-04-01'",
      'rulings[0].date',
      'is outside the years that the documents speak of',
    ],
  ])('finds in %s %s as %s', (file, from, to, field, message) => {
    expect(briefly(edit(tiny, file, from, to), 'dates')).toEqual([`${file} ${field} — ${message}`]);
  });

  it('finds a due date before the start', () => {
    const start = "start:\n  date: '2025-07'\n  as_printed: 2025 年\ndue:";
    expect(problemsOf(edit(tiny, campus, 'due:', start), 'dates')).toEqual([
      expect.objectContaining({
        field: 'due.date',
        message: 'is before the start',
        found: '2025-06-30',
        allowed: '2025-07 or later',
      }),
    ]);
  });

  it('accepts a start and a due date in the same month', () => {
    const start = "start:\n  date: '2025-06'\n  as_printed: 2025 年\ndue:";
    expect(briefly(edit(tiny, campus, 'due:', start), 'dates')).toEqual([]);
  });

  it('finds a wording that no phrase holds', () => {
    const files = edit(tiny, desk, 'as_printed: 尽早', 'as_printed: 尽快');
    expect(briefly(files, 'dates')).toEqual([
      `${desk} due.as_printed — does not stand in any phrase of the record`,
    ]);
  });

  it('finds a date left open without a note', () => {
    const note = '  note:\n    zh: 文中没有写明年份。\n    en: The text names no year.\n';
    expect(problemsOf(edit(tiny, desk, note, ''), 'dates')).toEqual([
      expect.objectContaining({
        field: 'due',
        message: 'names no date and has no note that says why',
        allowed: 'note',
      }),
    ]);
  });

  it('finds a date of another year than its wording', () => {
    const files = edit(tiny, campus, due, "due:\n  date: '2026-06-30'");
    expect(problemsOf(files, 'dates')).toEqual([
      expect.objectContaining({
        field: 'due.date',
        message: 'is of another year than its wording',
        found: '2026-06-30, for 2025 年 6 月底前',
      }),
    ]);
  });
});

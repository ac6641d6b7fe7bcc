import { expect, it } from 'vitest';
import { corpusFrom } from '../../corpus/index.ts';
import { edit, tiny, without } from '../../../tests/fixtures/tiny.ts';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { overdue, overdueGoals } from './due.ts';

const ids = (files: Parameters<typeof corpusFrom>[0], day: string) =>
  overdue(corpusFrom(files), day).map(({ measure }) => measure.id);

it('lists what is past its date and has no outcome, the longest first', () => {
  const unseen = without(
    without(tiny, 'observations/campus-open.yaml'),
    'promises/joint-campus.yaml',
  );
  expect(ids(unseen, '2026-01-01')).toEqual(['east-bay/sample-lane', 'east-bay/joint-campus']);
  expect(ids(unseen, '2025-06-30')).toEqual(['east-bay/sample-lane']);
  expect(ids(unseen, '2023-12-31')).toEqual([]);
});

it('leaves out what an observation tells of', () => {
  expect(ids(tiny, '2026-01-01')).toEqual(['east-bay/sample-lane']);
});

const campus = 'observations/campus-open.yaml';
const promise = 'promises/joint-campus.yaml';
const seenOn = (date: string) =>
  ids(edit(without(tiny, promise), campus, "as_of: '2025-09'", `as_of: '${date}'`), '2026-01-01');

it('leaves out a promise that was kept, however early', () => {
  const early = edit(tiny, campus, "as_of: '2025-09'", "as_of: '2024-11'");
  expect(ids(early, '2026-01-01')).not.toContain('east-bay/joint-campus');
  const unmet = [
    ['outcome: delivered-late', 'outcome: under-way'],
    ['first: delivered-late', 'first: under-way'],
    ['second: delivered-late', 'second: under-way'],
  ].reduce((files, [from = '', to = '']) => edit(files, promise, `\n${from}`, `\n${to}`), early);
  expect(ids(unmet, '2026-01-01')).toContain('east-bay/joint-campus');
});

it('lists a promise of which only a lead tells', () => {
  const lead = edit(without(tiny, promise), campus, 'confidence: high', 'confidence: low');
  expect(ids(lead, '2026-01-01')).toContain('east-bay/joint-campus');
});

it('takes a year or a month for all its days', () => {
  for (const date of ['2025', '2025-06', '2025-06-30', '2026']) {
    expect(seenOn(date), date).not.toContain('east-bay/joint-campus');
  }
  for (const date of ['2024', '2025-05', '2025-06-29']) {
    expect(seenOn(date), date).toContain('east-bay/joint-campus');
  }
});

it('takes nothing seen before the last day of a span for its outcome', () => {
  const measure = 'measures/east-bay/joint-campus.yaml';
  const seen = (date: string) =>
    ids(
      edit(
        edit(without(tiny, promise), campus, "as_of: '2025-09'", `as_of: '${date}'`),
        measure,
        "due:\n  date: '2025-06-30'",
        "due:\n  date: '2024/2025'",
      ),
      '2026-01-01',
    );
  expect(seen('2024-08-30')).toContain('east-bay/joint-campus');
  expect(seen('2025-12-30')).toContain('east-bay/joint-campus');
  expect(seen('2025-12-31')).not.toContain('east-bay/joint-campus');
  expect(seen('2026')).not.toContain('east-bay/joint-campus');
});

it('still looks for the two centres that were last seen before their time was up', () => {
  expect(overdue(realCorpus, '2026-11-20').map(({ measure }) => measure.id)).toContain(
    'shenzhen/open-innovation-centres',
  );
});

it('gives the words to look for in every script, each once, and when that was last done', () => {
  const [lane] = overdue(corpusFrom(tiny), '2026-01-01');
  expect(lane?.lookedFor).toBeUndefined();
  expect(lane?.searchWords.length).toBeGreaterThan(2);
  expect(new Set(lane?.searchWords).size).toBe(lane?.searchWords.length);
  expect(lane?.searchWords.join(' ')).toMatch(/[A-Za-z]/);
});

it('takes the last day that a date without a year can mean', () => {
  const measure = 'measures/east-bay/joint-campus.yaml';
  const [from, note] = ["due:\n  date: '2025-06-30'", 'note: {zh: 没有年份。, en: No year.}'];
  const open = (latest: string) =>
    edit(
      edit(without(tiny, promise), campus, "as_of: '2025-09'", "as_of: '2024-11'"),
      measure,
      from,
      `due:\n${latest}  ${note}`,
    );
  const latest = "  latest: '2025-12-31'\n";
  expect(ids(open(latest), '2026-01-01')).toContain('east-bay/joint-campus');
  expect(ids(open(latest), '2025-12-31')).not.toContain('east-bay/joint-campus');
  expect(ids(open(''), '2026-01-01')).not.toContain('east-bay/joint-campus');
});

it('lists the youth valley, whose year is not named', () => {
  expect(overdue(realCorpus, '2026-11-20')).toContainEqual(
    expect.objectContaining({
      measure: expect.objectContaining({ id: 'shenzhen/youth-valley' }) as unknown,
      due: '2023-12-31',
      lookedFor: '2026-11-20',
    }),
  );
});

it('lists goals and steps whose date has passed without a number', () => {
  const passed = (day: string) =>
    overdueGoals(realCorpus, day).map(({ inTime, goal }) => [inTime.target.id, goal.date]);
  expect(passed('2026-11-20')).toEqual([
    ['manufacturing-share', '2025'],
    ['rd-intensity', '2025'],
    ['unicorns', '2025'],
  ]);
  expect(passed('2025-12-31')).toEqual([]);
});

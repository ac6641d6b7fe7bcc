import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { due, moment, timelineOf } from './chart-examples.ts';
import { momentDate, timelineWords, type TimelineView } from './chart-words.ts';
import type { Moment } from './model.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];

describe('the title of a timeline', () => {
  const titles = (view: TimelineView) => [zh, en].map((say) => timelineWords(view, say).title);
  const titleOf = (...moments: Moment[]) => titles(timelineOf(given, moments));
  const event = moment(given, 'a', '2019-03');
  it('counts the deadlines that had passed', () => {
    expect(
      titleOf(event, due(given, 'b', '2020', 'passed'), due(given, 'c', '2022', 'ahead')),
    ).toEqual([
      '2019年至2022年，有日期或期限的事共3件；写明年份的2个期限中，1个在文献成文时已过',
      'Between 2019 and 2022: 3 things with a date or a deadline; of 2 deadlines with a year, 1 had passed when their document was written',
    ]);
  });
  it('tells when all had passed, when none had, when there is none', () => {
    expect(titleOf(due(given, 'b', '2020', 'passed'))[1]).toBe(
      'In 2020: one thing with a date or a deadline; the one deadline with a year had passed when its document was written',
    );
    expect(titleOf(due(given, 'b', '2020', 'ahead'), due(given, 'c', '2020', 'ahead'))[0]).toBe(
      '2020年，有日期或期限的事共2件；写明年份的2个期限，在文献成文时都未到',
    );
    expect(titleOf(event)[0]).toBe('2019年，有日期或期限的事共1件');
    expect(titleOf(due(given, 'b', undefined, 'open'))[1]).toBe(
      'The documents set one deadline, without a year',
    );
    expect(titleOf()).toEqual(['所读文献没有写出日期', 'The documents read give no date']);
  });
});

describe('the date of a moment', () => {
  it('is a last day only for a deadline that is given as a day', () => {
    const said = (entry: Moment) => momentDate(entry, en);
    expect(said(due(given, 'b', '2020-12-31', 'passed'))).toBe('by 31 December 2020');
    expect(said(due(given, 'b', '2020', 'ahead'))).toBe('2020');
    expect(said(moment(given, 'a', '2020-12-31'))).toBe('31 December 2020');
    expect(said(moment(given, 'a', '2020-12'))).toBe('December 2020');
    expect(said(due(given, 'b', undefined, 'open'))).toBe('the text names no year');
  });
});

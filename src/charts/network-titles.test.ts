import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer, type Locale } from '../i18n/index.ts';
import { networkFixture } from '../../tests/fixtures/network.ts';
import { partnershipsWords } from '../views/partnerships/chart-words.ts';
import { momentDate, timelineWords, type TimelineView } from '../views/timeline/chart-words.ts';
import type { Moment } from '../views/timeline/model.ts';

const corpus = corpusFrom(tiny);
const { body, due, moment, partnershipsOf, timelineOf } = networkFixture(corpus);
const words = (locale: Locale) => localizer(locale, corpus.codebook);
const [zh, en] = [words('zh'), words('en')];
const dated = { date: { date: '2020-03', as_printed: '三月' } };

describe('the title of a picture of partnerships', () => {
  const titles = (...fields: Parameters<typeof partnershipsOf>) => {
    const { partnerships } = partnershipsOf(...fields).network;
    return [zh, en].map((language) => partnershipsWords(partnerships, language).title);
  };
  it('names the form that is most common and counts the dates', () => {
    expect(
      titles({ form: 'agreement', ...dated }, { form: 'agreement' }, { form: 'liaison' }),
    ).toEqual([
      '3项合作中，合作协议最多（2项），注明时间的有1项',
      'Of 3 partnerships, most are agreement (2); 1 carries a date',
    ]);
  });
  it('tells ties, one form, no two alike, all and none dated', () => {
    const [one, two] = [{ form: 'agreement' }, { form: 'liaison' }];
    expect(titles(one, one, two, two)).toEqual([
      '4项合作中，合作协议和常态联系最多（各2项），都没有注明时间',
      'Of 4 partnerships, the most common forms are agreement and standing liaison (2 each); none carries a date',
    ]);
    expect(titles({ ...one, ...dated }, { ...one, ...dated })).toEqual([
      '2项合作中，形式都是合作协议，都注明了时间',
      'Of 2 partnerships, all are of one form, agreement; all carry a date',
    ]);
    expect(titles(one, two)[1]).toBe(
      'Of 2 partnerships, no two are of the same form; none carries a date',
    );
  });
  it('tells a single one in full, and that there is none', () => {
    const pair = { mainland: [body('甲')], hong_kong: [body('乙', 'hong-kong')] };
    expect(titles({ ...pair, form: 'memorandum', ...dated })).toEqual([
      '一项合作：甲与乙（备忘录，2020年3月）',
      'One partnership: 甲 with 乙 (memorandum, March 2020)',
    ]);
    expect(titles()).toEqual([
      '所读文献没有写出成对点名的机构',
      'The documents read name no pair of partners',
    ]);
  });
});

describe('the title of a timeline', () => {
  const titles = (view: TimelineView) => [zh, en].map((say) => timelineWords(view, say).title);
  const titleOf = (...moments: Moment[]) => titles(timelineOf(moments));
  const event = moment('a', '2019-03');
  it('counts the deadlines that had passed', () => {
    expect(titleOf(event, due('b', '2020', 'passed'), due('c', '2022', 'ahead'))).toEqual([
      '2019年至2022年，有日期或期限的事共3件；写明年份的2个期限中，1个在文献成文时已过',
      'Between 2019 and 2022: 3 things with a date or a deadline; of 2 deadlines with a year, 1 had passed when their document was written',
    ]);
  });
  it('tells when all had passed, when none had, when there is none', () => {
    expect(titleOf(due('b', '2020', 'passed'))[1]).toBe(
      'In 2020: one thing with a date or a deadline; the one deadline with a year had passed when its document was written',
    );
    expect(titleOf(due('b', '2020', 'ahead'), due('c', '2020', 'ahead'))[0]).toBe(
      '2020年，有日期或期限的事共2件；写明年份的2个期限，在文献成文时都未到',
    );
    expect(titleOf(event)[0]).toBe('2019年，有日期或期限的事共1件');
    expect(titleOf(due('b', undefined, 'open'))[1]).toBe(
      'The documents set one deadline, without a year',
    );
    expect(titleOf()).toEqual(['所读文献没有写出日期', 'The documents read give no date']);
  });
});

describe('the date of a moment', () => {
  it('is a last day only for a deadline that is given as a day', () => {
    const said = (entry: Moment) => momentDate(entry, en);
    expect(said(due('b', '2020-12-31', 'passed'))).toBe('by 31 December 2020');
    expect(said(due('b', '2020', 'ahead'))).toBe('2020');
    expect(said(moment('a', '2020-12-31'))).toBe('31 December 2020');
    expect(said(moment('a', '2020-12'))).toBe('December 2020');
    expect(said(due('b', undefined, 'open'))).toBe('the text names no year');
  });
});

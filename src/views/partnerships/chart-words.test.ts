import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom, type Partnership } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { body, partnershipsOf } from './chart-examples.ts';
import { partnershipsWords } from './chart-words.ts';
import { sample } from '../../languages/sample.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const dated = { date: { date: '2020-03', as_printed: '三月' } };

describe('the title of a picture of partnerships', () => {
  const titles = (...fields: Partial<Partnership>[]) => {
    const { partnerships } = partnershipsOf(given, ...fields).network;
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
    const pair = {
      mainland: [body(given, sample('甲', '甲'), 'mainland')],
      hong_kong: [body(given, sample('乙', '乙'), 'hong-kong')],
    };
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

import { describe, expect, it } from 'vitest';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { edit, tiny } from '../../../tests/fixtures/tiny.ts';
import { corpus as tinyCorpus } from '../../../tests/fixtures/tiny-corpus.ts';
import {
  adviceAmong,
  codersAgree,
  daysLate,
  documentsEnd,
  followedUp,
  keptOnTime,
  unrecordedAmong,
} from './model.ts';

const promise = (id: string) => {
  const found = realCorpus.promises.find((one) => one.id === id);
  if (!found) throw new Error(`no promise ${id}`);
  return found;
};

describe('promises that were followed up', () => {
  it('are counted by jurisdiction, beside the measures there are', () => {
    expect(followedUp(tinyCorpus)).toMatchObject([
      { jurisdiction: { id: 'east-bay' }, promises: [{ id: 'joint-campus' }] },
    ]);
    const [east] = followedUp(tinyCorpus);
    expect(east?.counts.filter(({ n }) => n > 0)).toEqual([{ outcome: 'delivered-late', n: 1 }]);
  });

  it('are told from advice', () => {
    expect([adviceAmong(tinyCorpus), adviceAmong(realCorpus)]).toEqual([0, 3]);
  });

  it('are counted apart where no search for them is recorded', () => {
    expect([unrecordedAmong(tinyCorpus), unrecordedAmong(realCorpus)]).toEqual([0, 5]);
    const [one] = tinyCorpus.promises;
    if (!one) throw new Error('the fixture has one');
    const unrecorded = { ...one, searched: { ...one.searched, what: undefined } };
    expect(unrecordedAmong({ promises: [one, unrecorded] })).toBe(1);
  });

  it('are late by days only where both days are known', () => {
    expect(daysLate(promise('shenzhen-branch'))).toBe(250);
    expect(daysLate(promise('pharma-incubator'))).toBeUndefined();
    expect(tinyCorpus.promises.map(daysLate)).toEqual([undefined]);
  });

  it('are kept on time only where they have a deadline and were not late', () => {
    const ofShenzhen = realCorpus.promises.filter(
      ({ measure }) => measure.jurisdiction.id === 'shenzhen',
    );
    const dated = ofShenzhen.filter(({ measure }) => measure.due !== undefined);
    expect(dated.map(({ id }) => id)).toContain('shenzhen-branch');
    expect(keptOnTime(realCorpus, ofShenzhen)).toEqual({ n: dated.length, kept: 0 });
    const kept = dated.map((one) => ({ ...one, outcome: 'delivered' }));
    expect(keptOnTime(realCorpus, kept).kept).toBe(dated.length);
    expect(keptOnTime(realCorpus, [])).toEqual({ n: 0, kept: 0 });
  });

  it('tell how far two coders agreed, and nothing of one alone', () => {
    expect(codersAgree(tinyCorpus)).toEqual({ all: 1, of: 1, n: 1 });
    const [one] = tinyCorpus.promises;
    if (!one) throw new Error('the fixture has one');
    const alone = { ...one, second: undefined };
    expect(codersAgree({ promises: [alone] })).toEqual({ all: 1, of: 0, n: 0 });
    const differing = { ...one, second: 'under-way' };
    expect(codersAgree({ promises: [one, alone, differing] })).toEqual({ all: 3, of: 2, n: 1 });
  });

  it('tell of agreement with the number that was coded twice', () => {
    const counts = { all: 20, of: 20, n: 19 };
    const said = (locale: 'zh' | 'en') =>
      localizer(locale, realCorpus.codebook).say('followup.agreement', counts);
    expect(said('en')).toBe(
      '20 of 20 promises were coded by two coders without sight of each other; they agreed on 19.',
    );
    expect(said('zh')).toBe('20项承诺中，20项由两人各自编码，其中19项一致。');
  });
});

describe('the documents', () => {
  const source = 'sources/bulletin-2024.yaml';

  it('end with the newest of them, to the month', () => {
    expect(documentsEnd(tinyCorpus)).toBe('2024-03');
    const [one] = tinyCorpus.sources;
    if (!one) throw new Error('the fixture has one');
    const dated = (...dates: string[]) =>
      documentsEnd({ sources: dates.map((date) => ({ ...one, date })) });
    expect(dated('2024-03-15', '2025', '2023-12-31')).toBe('2025');
    expect(dated('2024-07-26', '2024-11')).toBe('2024-11');
    const later = edit(tiny, source, "date: '2024-03-15'", "date: '2024-11-05'");
    expect(documentsEnd(corpusFrom(later))).toBe('2024-11');
  });
});

describe('the traps of the real promises', () => {
  it('takes no like-named valley, no older launch and no other scope for a promise kept', () => {
    for (const id of ['youth-valley', 'innoexpress', 'nine-parks', 'university-institutes']) {
      expect(promise(id).outcome).toBe('nothing-found');
    }
  });

  it('keeps the land at Huanggang in the future, and calls it land', () => {
    expect(promise('huanggang-land').outcome).toBe('nothing-found');
    expect(promise('huanggang-land').note?.en).toContain('no floor space');
  });

  it('says that the teams of RAISe+ are a sum made here', () => {
    expect(promise('raise-plus').followed.en).toMatch(/49 in all \(a sum made here\)/);
  });

  it('takes Jiangsu for no mechanism of Suzhou', () => {
    expect(promise('suzhou-mechanism').outcome).toBe('nothing-found');
    expect(promise('suzhou-mechanism').observations.every(({ comparable }) => !comparable)).toBe(
      true,
    );
  });
});

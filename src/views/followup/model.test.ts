import { describe, expect, it } from 'vitest';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { corpus as tinyCorpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { codersAgree, daysLate, followedUp } from './model.ts';

const promise = (id: string) => {
  const found = realCorpus.promises.find((one) => one.id === id);
  if (!found) throw new Error(`no promise ${id}`);
  return found;
};

describe('promises that were looked into', () => {
  it('are counted by jurisdiction, beside the measures there are', () => {
    expect(followedUp(tinyCorpus)).toMatchObject([
      { jurisdiction: { id: 'east-bay' }, promises: [{ id: 'joint-campus' }] },
    ]);
    const [east] = followedUp(tinyCorpus);
    expect(east?.counts.filter(({ n }) => n > 0)).toEqual([{ outcome: 'delivered-late', n: 1 }]);
  });

  it('are late by days only where both days are known', () => {
    expect(daysLate(promise('shenzhen-branch'))).toBe(250);
    expect(daysLate(promise('pharma-incubator'))).toBeUndefined();
    expect(tinyCorpus.promises.map(daysLate)).toEqual([undefined]);
  });

  it('tell how far two coders agreed, and nothing of one alone', () => {
    expect(codersAgree(tinyCorpus)).toEqual({ of: 1, n: 1 });
    expect(codersAgree({ promises: [promise('shenzhen-branch')] }).of).toBeLessThanOrEqual(1);
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

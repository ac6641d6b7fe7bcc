import { expect, it } from 'vitest';
import { localizer } from '../../i18n/index.ts';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { asOfSaid, isCompared, pageDateSaid } from './value.ts';

const english = localizer('en', corpus.codebook);

it('compares a number with what the documents state, and no other', () => {
  const compared = realCorpus.observations.filter(isCompared).map(({ id }) => id);
  for (const id of ['raise-plus-round-one', 'rd-share-2024', 'unicorns-goal-2030']) {
    expect(compared).toContain(id);
  }
  for (const id of [
    'earlier-hopes-2022',
    'hetao-researchers-2025',
    'hong-kong-park-money',
    'hong-kong-park-tenants',
    'patent-pilot-result',
    'pharma-incubator-size',
    'rd-amount-2021',
    'shenzhen-branch-area',
    'shenzhen-branch-occupancy',
    'sixth-conference',
    'sixth-conference-documents',
  ]) {
    expect(compared).not.toContain(id);
  }
});

it('gives the date of the page, and only without one that of which it speaks', () => {
  const as_of = '2022-07';
  expect(pageDateSaid({ page: { date: '2023-08-30' }, kind: 'event', as_of }, english)).toBe(
    '30 August 2023',
  );
  expect(pageDateSaid({ page: {}, kind: 'event', as_of }, english)).toBe('as of July 2022');
});

it('gives the year of a goal as when it is to be reached, not as when it held', () => {
  const chinese = localizer('zh', corpus.codebook);
  const goal = { page: {}, kind: 'goal', as_of: '2030' };
  expect([asOfSaid(goal, english), asOfSaid(goal, chinese)]).toEqual([
    'goal for 2030',
    '2030年的目标',
  ]);
  expect(pageDateSaid(goal, english)).toBe('goal for 2030');
  expect(asOfSaid({ ...goal, kind: 'observed' }, english)).toBe('2030');
});

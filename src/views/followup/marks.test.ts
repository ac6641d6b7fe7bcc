import { expect, it } from 'vitest';
import { localizer } from '../../i18n/index.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { followUpsOf } from './marks.ts';

const words = localizer('en', corpus.codebook);
const campus = { id: 'east-bay/joint-campus' };
const seen = {
  said: '1 observation',
  path: 'followup/observations.html#campus-open',
};

it('says of a measure what became of it, and then what was observed', () => {
  expect(followUpsOf(corpus, campus, words)).toEqual([
    { said: 'Delivered late', path: 'followup.html#joint-campus' },
    seen,
  ]);
});

it('leads to the oldest observation and says how many there are', () => {
  const [one] = corpus.observations.filter(({ id }) => id === 'campus-open');
  if (!one) throw new Error('the fixture has it');
  const later = { ...one, id: 'campus-full' };
  const two = { ...corpus, promises: [], observations: [one, later] };
  expect(followUpsOf(two, campus, words)).toEqual([{ ...seen, said: '2 observations' }]);
});

it('counts no observation that is a mere lead', () => {
  const leads = corpus.observations.map((one) => ({ ...one, confidence: 'low' }));
  expect(followUpsOf({ ...corpus, promises: [], observations: leads }, campus, words)).toEqual([]);
});

it('says nothing of a measure of which nothing later is known', () => {
  expect(followUpsOf(corpus, { id: 'east-bay/sample-lane' }, words)).toEqual([]);
});

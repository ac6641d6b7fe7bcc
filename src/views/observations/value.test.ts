import { expect, it } from 'vitest';
import { localizer } from '../../i18n/index.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { pageDateSaid } from './value.ts';

const english = localizer('en', corpus.codebook);

it('gives the date of the page, and only without one that of which it speaks', () => {
  const as_of = '2022-07';
  expect(pageDateSaid({ page: { date: '2023-08-30' }, as_of }, english)).toBe('30 August 2023');
  expect(pageDateSaid({ page: {}, as_of }, english)).toBe('as of July 2022');
});

import { expect, it } from 'vitest';
import { realCorpus as corpus } from '../../../tests/fixtures/real-corpus.ts';
import { localizer } from '../../i18n/index.ts';
import { relationWord } from './relation.ts';

const words = localizer('en', corpus.codebook);
const of = (kind: string) => {
  const [place] = corpus.jurisdictions;
  if (!place) throw new Error('no place');
  return { ...place, kind };
};

it('calls a place around or within another by its kind', () => {
  expect(relationWord(words, 'within', of('district'))).toBe('a district of it');
  expect(relationWord(words, 'within', of('city'))).toBe('a city in it');
  expect(relationWord(words, 'around', of('municipality'))).toBe('the city around it');
  expect(relationWord(words, 'around', of('province'))).toBe('the province around it');
  expect(relationWord(words, 'within', of('zone'))).toBe('a place in it');
});

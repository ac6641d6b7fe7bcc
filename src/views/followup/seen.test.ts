import { expect, it } from 'vitest';
import { localizer, locales } from '../../i18n/index.ts';
import { filled } from '../../../tests/fixtures/filled.ts';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { seenLinks } from './seen.ts';

it.each(locales)('no two links of one promise read alike, %s', (locale) => {
  const words = localizer(locale, realCorpus.codebook);
  const several = filled(realCorpus.promises.filter(({ observations }) => observations.length > 1));
  for (const { id, observations } of several) {
    const said = seenLinks(observations, words).map((link) => link.said);
    expect(new Set(said).size, id).toBe(observations.length);
  }
});

it('names a publisher alone where it stands once', () => {
  const [one] = filled(realCorpus.observations);
  if (!one) throw new Error('there is one');
  const words = localizer('en', realCorpus.codebook);
  expect(seenLinks([one], words).map(({ said }) => said)).toEqual([one.publisher.en]);
  expect(seenLinks([one, one], words)[0]?.said).toBe(`${one.publisher.en}: ${one.title.en}`);
});

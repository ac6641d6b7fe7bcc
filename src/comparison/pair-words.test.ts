import { expect, it } from 'vitest';
import { realContent } from '../../tests/fixtures/real-corpus.ts';
import { edit } from '../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { insideSentence } from './pair-words.ts';

// Shenzhen has no document of its own, and lies here within Shanghai as a city does in a province.
const corpus = corpusFrom(
  edit(realContent, 'jurisdictions/shenzhen.yaml', 'parent: china', 'parent: shanghai'),
);
const words = localizer('en', corpus.codebook);
const place = (id: string) => {
  const found = corpus.jurisdictions.find((entry) => entry.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const said = (one: string, other: string) =>
  insideSentence({ corpus, words }, { one: place(one), other: place(other) });

it('says that a place within another has documents of its own only where it has', () => {
  const own =
    'Putuo lies within Shanghai; its measures come from a document of its own and are not counted as Shanghai’s.';
  expect(said('putuo', 'shanghai')).toBe(own);
  expect(said('shanghai', 'putuo')).toBe(own);
  const [report] = corpus.sources.filter(({ id }) => id === 'taihu-2023-04');
  expect(said('shanghai', 'shenzhen')).toBe(
    `Shenzhen lies within Shanghai; its measures are found in ${words.text(report?.short ?? { zh: '', en: '' })} and are not counted as Shanghai’s.`,
  );
  expect(said('suzhou', 'shanghai')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { pages } from './support/dist.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const paths = new Set(pages.map(({ path }) => path));

const names: Record<string, string[]> = {
  'every measure': corpus.measures.map(({ id }) => `measures/${id}`),
  'every jurisdiction': corpus.jurisdictions.map(({ id }) => `jurisdictions/${id}`),
  'every programme': corpus.programmes.map(({ id }) => `programmes/${id}`),
  'every source': corpus.sources.map(({ id }) => `sources/${id}`),
  'every lens': corpus.codebook.lenses.map(({ id }) => `compare/${id}`),
  'every category': corpus.codebook.lenses.flatMap(({ id, categories }) =>
    categories.map((category) => `compare/${id}/${category.id}`),
  ),
};

for (const [what, list] of Object.entries(names)) {
  test(`${what} has its page in every language`, () => {
    expect(list).not.toEqual([]);
    const expected = list.flatMap((name) =>
      locales.map((locale) => `${localeFolder[locale]}${name}.html`),
    );
    expect(expected.filter((path) => !paths.has(path))).toEqual([]);
  });
}

import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { localizer } from '../i18n/index.ts';
import { categoryDetail } from './category-detail.ts';
import { categoryOf, lensOf } from './measures.ts';

const detail = (lens: string, category: string) =>
  categoryDetail(
    { corpus, words: localizer('en', corpus.codebook) },
    lensOf(corpus, lens),
    categoryOf(lensOf(corpus, lens), category),
  );

it('gives the code, the group and the tool of a category that has them', () => {
  const [group] = corpus.codebook.lists['tool-groups'].values.filter(({ id }) => id === 'supply');
  expect(detail('instrument', 'PI008')).toBe(
    `PI008\u00a0· Money and facilities\u00a0· ${group?.label.en}`,
  );
});

it('takes an id in small letters for a word and no code', () => {
  expect(detail('theme', 'talent')).toBe('');
  const lens = lensOf(corpus, 'instrument');
  const own = { ...categoryOf(lens, 'PI008'), id: 'own-PI', tool: undefined };
  const words = localizer('en', corpus.codebook);
  expect(categoryDetail({ corpus, words }, lens, own)).toBe('Money and facilities');
});

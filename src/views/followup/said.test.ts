import { expect, it } from 'vitest';
import { localizer } from '../../i18n/index.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { searchedSaid } from './said.ts';

const english = localizer('en', corpus.codebook);

it('tells a search that was made from one that nobody recorded', () => {
  const [promise] = corpus.promises;
  if (!promise) throw new Error('there is one');
  const unrecorded = { ...promise, searched: { ...promise.searched, what: undefined } };
  expect(searchedSaid(promise, english)).toBe(
    'Looked for: the opening of the campus; local newspapers; 1 March 2026',
  );
  expect(searchedSaid({ ...unrecorded, observations: [] }, english)).toBe(
    'Not among the searches recorded; the pages read do not mention it (local newspapers; 1 March 2026)',
  );
  expect(searchedSaid(unrecorded, english)).toBe(
    'Not among the searches recorded; this rests on the pages read alone (local newspapers; 1 March 2026)',
  );
});

import { expect, test } from 'vitest';
import { counted } from '../../analysis/measures.ts';
import type { Corpus, Jurisdiction } from '../../corpus/index.ts';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { jurisdictionsWithScorePages, scorePages } from './pages.ts';

/** Columns so many, each with the measures of the content's smallest column. */
function withColumns(n: number): Corpus {
  const [least] = content.jurisdictions
    .filter(({ column }) => column)
    .sort((a, b) => a.measures.length - b.measures.length);
  if (!least) throw new Error('no column');
  const jurisdictions = Array.from({ length: n }, (_, i): Jurisdiction => {
    const copy = { ...least, id: `copy-${i}` };
    return { ...copy, measures: least.measures.map((one) => ({ ...one, jurisdiction: copy })) };
  });
  return { ...content, jurisdictions, events: [], measures: [] };
}

test('the scores of few measures of few columns stand on one page', () => {
  expect(jurisdictionsWithScorePages(content)).toEqual([]);
});

test('where there are too many columns for one page, each has a page of its scores', () => {
  const many = withColumns(9);
  const all = many.jurisdictions.flatMap(({ measures }) => counted(measures));
  expect(all.length).toBeLessThan(300);
  expect(scorePages(many).map((one) => [one.jurisdiction.id, one.part, one.scored.length])).toEqual(
    many.jurisdictions.map(({ id, measures }) => [id, '', counted(measures).length]),
  );
});

import { expect, it } from 'vitest';
import { measure } from '../../tests/fixtures/tiny-corpus.ts';
import type { Measure } from '../corpus/index.ts';
import { passagesShown } from './passages.ts';

const passage = (source: string, paragraph: number) => ({ source, paragraph, phrase: '文' });
const stating = (own: ReturnType<typeof passage>[], ...figures: ReturnType<typeof passage>[][]) => {
  const grant = measure('east-bay/matching-grant');
  const [figure] = grant.figures;
  return {
    ...grant,
    evidence: own,
    figures: figures.map((evidence) => ({ ...figure, evidence })),
  } as Measure;
};
const places = (of: Measure, figures: number) =>
  passagesShown(of, figures).map(({ source, paragraph }) => `${source} ${paragraph}`);

it('gives the first passage of the measure and of each figure shown', () => {
  const two = stating(
    [passage('a', 1), passage('a', 2)],
    [passage('a', 3), passage('a', 4)],
    [passage('b', 1)],
  );
  expect(places(two, 2)).toEqual(['a 1', 'a 3', 'b 1']);
  expect(places(two, 1)).toEqual(['a 1', 'a 3']);
  expect(places(two, 0)).toEqual(['a 1']);
});

it('gives a paragraph once, and paragraphs of one number in two documents twice', () => {
  expect(places(stating([passage('a', 1)], [passage('a', 1)], [passage('b', 1)]), 2)).toEqual([
    'a 1',
    'b 1',
  ]);
  expect(places(stating([passage('a', 1)], [passage('a', 2)], [passage('a', 2)]), 2)).toEqual([
    'a 1',
    'a 2',
  ]);
});

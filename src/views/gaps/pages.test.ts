import { expect, test } from 'vitest';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { corpus, jurisdiction } from '../../../tests/fixtures/tiny-corpus.ts';
import type { Corpus } from '../../corpus/index.ts';
import { leading, type Other } from './model.ts';
import { gapsAt, isBrief } from './pages.ts';

test('a small corpus has a cell for each category and column, and a list for each column', () => {
  expect(gapsAt(corpus)).toMatchObject({ lines: 5, hasMatrix: true });
});

test('the content has lists of five, and is told in full on the page of each column', () => {
  const { all, lines, hasMatrix } = gapsAt(content);
  expect({ lines, hasMatrix }).toEqual({ lines: 5, hasMatrix: true });
  expect(all.map(({ jurisdiction: { id } }) => id)).toEqual([
    'shenzhen',
    'shanghai',
    'putuo',
    'suzhou',
  ]);
  expect(all.map(isBrief)).toEqual([false, false, false, false]);
});

test('many columns have shorter lists, and too many have none', () => {
  const grown = (n: number): Corpus => ({
    ...corpus,
    jurisdictions: Array.from({ length: n }, () => jurisdiction('old-harbour')),
  });
  expect(gapsAt(grown(12)).lines).toBe(5);
  expect(gapsAt(grown(40)).lines).toBe(3);
  expect(gapsAt(grown(61)).lines).toBe(0);
  expect([12, 13].map((n) => gapsAt(grown(n)).hasMatrix)).toEqual([true, false]);
});

test('a column that could borrow many measures, of however few places, is told in brief', () => {
  const [lacks] = gapsAt(content).all;
  const [gap] = lacks?.gaps ?? [];
  if (!lacks || !gap) throw new Error('the content has no gap');
  const gaps = (total: number) => [{ ...gap, total }];
  expect(isBrief({ ...lacks, gaps: gaps(450) })).toBe(false);
  expect(isBrief({ ...lacks, gaps: gaps(451) })).toBe(true);
});

test('of many others those lead who act, and whose measures are concrete, in their own order', () => {
  const others = content.measures.slice(0, 40).map((measure, i): Other => ({
    jurisdiction: measure.jurisdiction,
    measures: [measure],
    acts: i % 2 === 1,
    relation: undefined,
  }));
  const first = leading(others, 3);
  expect(first).toHaveLength(3);
  expect(first.every(({ acts }) => acts)).toBe(true);
  expect([...first].sort((a, b) => others.indexOf(a) - others.indexOf(b))).toEqual(first);
  expect(leading(others.slice(0, 2), 3)).toEqual(others.slice(0, 2));
});

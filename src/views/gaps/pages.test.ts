import { expect, test } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { loadCorpus } from '../../corpus/index.ts';
import { leading, type Other } from './model.ts';
import { columnsWithGapPages, gapsAt, isBrief } from './pages.ts';
import { gapsPath } from './path.ts';

const content = loadCorpus('content');

test('few gaps stay on one page', () => {
  expect(gapsAt(corpus)).toMatchObject({ told: 'whole', hasMatrix: true });
  expect(columnsWithGapPages(corpus).size).toBe(0);
  const [first] = gapsAt(corpus).all;
  expect(first && gapsPath(corpus, first.jurisdiction)).toBe(
    `analysis/gaps.html#${first?.jurisdiction.id}`,
  );
});

test('the gaps of the content have a page for each column, told in full', () => {
  const { all, told } = gapsAt(content);
  expect(told).toBe('named');
  expect([...columnsWithGapPages(content)].map(({ id }) => id)).toEqual([
    'shenzhen',
    'shanghai',
    'putuo',
    'suzhou',
  ]);
  expect(all.map(isBrief)).toEqual([false, false, false, false]);
  expect(all.map(({ jurisdiction }) => gapsPath(content, jurisdiction))).toContain(
    'analysis/gaps/suzhou.html',
  );
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

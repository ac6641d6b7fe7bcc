import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { chartDocument } from '../charts/document.ts';
import { localizer } from '../i18n/index.ts';
import { byJurisdiction, type Drawing, type From } from './chart-entry.ts';

const words = localizer('en', corpus.codebook);
const options = { document: chartDocument(), words, width: 600, idPrefix: 'x' };

/** A chart that says whom it is of. */
const naming = (_from: From, of: readonly { id: string }[]): Drawing => {
  const ids = of.map(({ id }) => id);
  return () => ({
    title: `Of ${ids.length}`,
    description: '',
    svg: ids.join(' '),
    table: { caption: '', head: [], rows: [] },
  });
};

const partsOf = (most: number, asked: Record<string, string[]> = {}) =>
  byJurisdiction(naming, ({ jurisdictions }) => jurisdictions, most)
    .parts(new Map(Object.entries(asked)), { corpus, words })
    .map((draw) => draw(options))
    .map(({ title, svg }) => [title, svg]);
const ids = corpus.jurisdictions.map(({ id }) => id);

it('a chart that is too high for a sheet comes in parts, each under the title of the whole', () => {
  expect(ids.length).toBeGreaterThan(2);
  const n = ids.length;
  expect(partsOf(n)).toEqual([[`Of ${n}`, ids.join(' ')]]);
  const parts = partsOf(Math.ceil(n / 2));
  expect(parts.map(([title]) => title)).toEqual([`Of ${n}`, `Of ${n} (continued)`]);
  expect(parts.map(([, svg]) => svg).join(' ')).toBe(ids.join(' '));
});

it('shows the jurisdictions that are asked for', () => {
  expect(partsOf(9, { jurisdictions: ['old-harbour'] })).toEqual([['Of 1', 'old-harbour']]);
});

import { expect, it } from 'vitest';
import { corpus as tiny } from '../../../tests/fixtures/tiny-corpus.ts';
import { chartDocument } from '../../charts/document.ts';
import type { Corpus } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { sample } from '../../languages/sample.ts';
import { answersEntry } from './chart-entry.ts';

const words = localizer('en', tiny.codebook);
const options = { document: chartDocument(), words, width: 590, idPrefix: 'answers' };

/** More replies than a sheet holds; the last of them, and one between, list no request. */
const corpus = ((): Corpus => {
  const [source] = tiny.sources;
  const [whole] = tiny.asks;
  if (!source || !whole) throw new Error('no reply');
  const sources = Array.from({ length: 13 }, (_, i) => ({
    ...source,
    id: `reply-${i}`,
    short: sample(`答复${i}`, `Reply ${i}`),
  }));
  const asks = sources.flatMap((each, i) => [
    { ...whole, source: each },
    ...(i === 2 || i > 7 ? [] : [{ ...whole, source: each, order: 1 }]),
  ]);
  return { ...tiny, sources, asks };
})();

it('draws in parts every reply that the whole draws, those without a request included', () => {
  const read = new Map<string, string[]>();
  const whole = answersEntry.site(corpus)[0]?.prepare({ corpus, words })(options);
  const parts = answersEntry.sheet?.parts(read, { corpus, words }).map((draw) => draw(options));
  expect(parts?.length).toBeGreaterThan(1);
  const rows = parts?.flatMap(({ table }) =>
    table.rows.map(([name, ...rest]) => [name, rest.at(-1)]),
  );
  expect(rows).toEqual(whole?.table.rows.map(([name, ...rest]) => [name, rest.at(-1)]));
  const shown = parts?.map(({ svg }) => svg).join('') ?? '';
  for (const { short } of corpus.sources) expect(shown).toContain(`>${short.en}<`);
  // Also the part in which no reply has one says so of each.
  expect(parts?.at(-1)?.svg.match(/>no single request listed</gi)).toHaveLength(3);
});

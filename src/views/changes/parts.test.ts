import { expect, test } from 'vitest';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import type { Corpus, Release } from '../../corpus/index.ts';
import { releaseParts } from './parts.ts';

const [newest] = realCorpus.releases;
const [change] = newest?.changes ?? [];
if (!newest || !change) throw new Error('the content has no release');

/** The content with versions that have so many changes each, of so many records. */
const released = (sizes: readonly number[], records: number): Corpus => ({
  ...realCorpus,
  releases: sizes.map((n, i): Release => ({
    ...newest,
    id: `v${i}`,
    version: `${sizes.length - i}.0.0`,
    changes: Array.from({ length: n }, () => ({
      ...change,
      records: Array.from({ length: records }, () => 'measures/a/b'),
    })),
  })),
});

test('few changes stand on one page', () => {
  expect(releaseParts(realCorpus)).toEqual([]);
});

test('versions come in parts, each change in one, the newest first', () => {
  const parts = releaseParts(released([4, 5, 5, 12], 199));
  expect(parts.map(({ slug }) => slug)).toEqual(['', 'part-2', 'part-3', 'part-4']);
  const shown = parts.map(({ releases }) =>
    releases.map(({ version, changes }) => [version, changes.length]),
  );
  expect(shown).toEqual([
    [
      ['4.0.0', 4],
      ['3.0.0', 5],
    ],
    [['2.0.0', 5]],
    [['1.0.0', 9]],
    [['1.0.0', 3]],
  ]);
});

test('a part is called by its first version and its last', () => {
  const named = releaseParts(released([4, 5, 5, 12], 199)).map(({ names }) =>
    names.map(({ name, part }) => [name, part]),
  );
  expect(named[0]).toEqual([
    ['4.0.0', ''],
    ['3.0.0', ''],
  ]);
  expect(named[3]).toEqual([['1.0.0', 'part-2']]);
});

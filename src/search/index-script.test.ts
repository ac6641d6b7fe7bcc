import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { indexFiles, searchIndex, type SearchIndex } from './index-script.ts';

const index = searchIndex(corpus, 'zh');

/** Runs the files as a page does. */
function run(files: readonly { text: string }[]): SearchIndex & { more: string[] } {
  const [first, ...others] = files.map(({ text }) => text);
  const whole = JSON.parse((first ?? '').replace(/^var searchIndex=|;\n$/g, '')) as SearchIndex & {
    more: string[];
  };
  for (const text of others) {
    const part = JSON.parse(text.replace(/^searchIndex\.add\(|\);\n$/g, '')) as SearchIndex;
    whole.entries.push(...part.entries);
    Object.assign(whole.measures, part.measures);
  }
  return whole;
}

it('is one file where it fits into one', () => {
  const files = indexFiles(index, 'zh');
  expect(files.map(({ name }) => name)).toEqual(['search.zh.js']);
  expect(run(files)).toEqual({ ...index, more: [] });
});

it('is cut between measures where it is large, and whole again when all have come', () => {
  const files = indexFiles(index, 'zh', 1000);
  expect(files.length).toBeGreaterThan(3);
  const { more, ...whole } = run(files);
  expect(whole).toEqual(index);
  expect(more).toEqual(files.slice(1).map(({ name }) => name));
  expect(more[0]).toBe('search.zh.2.js');
  const measures = files.map(({ text }) => (text.match(/"[\w-]+\/[\w-]+":\[/g) ?? []).length);
  for (const [i, { text }] of files.entries()) {
    if (i > 0 && (measures[i] ?? 0) > 1) expect(Buffer.byteLength(text)).toBeLessThan(1200);
  }
});

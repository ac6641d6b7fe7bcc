import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/corpus/read.ts';
import { Failure } from '../lib/program.ts';
import { growContent, type CorpusSize } from './grow.ts';

/** The sizes of corpora that the benchmark knows, by the number of their columns. */
export const sizes: Readonly<Record<string, CorpusSize>> = {
  12: { columns: 12, measures: 2_000 },
  40: { columns: 40, measures: 10_000 },
  100: { columns: 100, measures: 100_000 },
};

/**
 * The size of a name, or of a number of columns with one of measures.
 * @example sizeOf('20/3000') // { columns: 20, measures: 3000 }
 * @throws Failure for any other text
 */
export function sizeOf(name: string): CorpusSize {
  const size = Object.hasOwn(sizes, name) ? sizes[name] : undefined;
  const [, columns, measures] = /^(\d+)\/(\d+)$/.exec(name) ?? [];
  if (size) return size;
  if (columns !== undefined && measures !== undefined) {
    return { columns: Number(columns), measures: Number(measures) };
  }
  const known = Object.keys(sizes).join(', ');
  throw new Failure(`There is no size “${name}”: name ${known}, or COLUMNS/MEASURES.`);
}

/**
 * Writes a grown corpus.
 * @param folder is made where it is missing
 * @returns the number of files
 * @throws Failure as growContent does
 */
export function writeCorpus(content: string, folder: string, size: CorpusSize): number {
  let count = 0;
  const made = new Set<string>();
  for (const { path, text } of growContent(readContent(content), size)) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
    count += 1;
  }
  return count;
}

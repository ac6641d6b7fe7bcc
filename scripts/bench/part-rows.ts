import { inProject } from '../lib/paths.ts';
import { measured } from './measured.ts';
import { giga, seconds } from './numbers.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';
import type { ResultTable } from './report.ts';

/** The rows of a subject in the table of parts. @throws Failure when a part fails */
export async function partRows(bench: Bench, subject: Subject): Promise<string[][]> {
  const node = inProject('node_modules', '.bin', 'node');
  const args = [inProject('scripts', 'bench', 'parts.ts'), subject.content];
  const { output } = await measured(inProject(), node, args);
  const line = output.trim().split('\n').at(-1) ?? '{}';
  const parts = JSON.parse(line) as Record<string, { ms: number; held: number }>;
  bench.say(`${nameOfSubject(subject)}: parts`);
  return Object.entries(parts).map(([name, { ms, held }]) => [
    nameOfSubject(subject),
    name,
    seconds(ms),
    giga(held),
  ]);
}

/** The table of parts. */
export const partSection = (rows: readonly string[][]): ResultTable => ({
  title: 'Parts of the build',
  note: [
    'Each part alone, one after the other, in one thread of a process of its own; the build does',
    'them in two threads, and what is left of it is the pages. Memory is what the process held after.',
  ].join(' '),
  head: ['content', 'part', 'time', 'memory'],
  rows,
});

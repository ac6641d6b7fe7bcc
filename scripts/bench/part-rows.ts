import { inProject } from '../lib/paths.ts';
import { growthSaid } from './growth.ts';
import { measured } from './measured.ts';
import { giga, seconds } from './numbers.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';
import type { ResultTable } from './report.ts';

/** A part of a build alone: milliseconds, those of the processor, bytes held after it. */
export interface PartFacts {
  subject: Subject;
  name: string;
  ms: number;
  cpu: number;
  held: number;
}

/** What the parts of a subject took. @throws Failure when a part fails */
export async function partFacts(bench: Bench, subject: Subject): Promise<PartFacts[]> {
  const node = inProject('node_modules', '.bin', 'node');
  const args = [inProject('scripts', 'bench', 'parts.ts'), subject.content];
  const { output } = await measured(inProject(), node, args);
  const line = output.trim().split('\n').at(-1) ?? '{}';
  const parts = JSON.parse(line) as Record<string, { ms: number; cpu: number; held: number }>;
  bench.say(`${nameOfSubject(subject)}: parts`);
  return Object.entries(parts).map(([name, facts]) => ({ subject, name, ...facts }));
}

/** The table of parts. */
export const partSection = (parts: readonly PartFacts[]): ResultTable => ({
  title: 'Parts of the build',
  note: [
    'Each part alone, one after the other, in one thread of a process of its own; the build does',
    'them in two threads, and what is left of it is the pages. Processor is the time of all cores,',
    'memory what the process held after.',
    growthSaid(
      'processor',
      Object.fromEntries(
        [...Map.groupBy(parts, ({ name }) => name)].map(([name, facts]) => [
          name,
          facts.map(({ subject, cpu }) => ({ subject, value: cpu })),
        ]),
      ),
    ),
  ]
    .filter(Boolean)
    .join(' '),
  head: ['content', 'part', 'time', 'processor', 'memory'],
  rows: parts.map(({ subject, name, ms, cpu, held }) => [
    nameOfSubject(subject),
    name,
    seconds(ms),
    seconds(cpu),
    giga(held),
  ]),
});

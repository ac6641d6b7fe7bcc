import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../lib/paths.ts';
import { growthSaid } from './growth.ts';
import { measured } from './measured.ts';
import type { PartMeasured } from './meter.ts';
import { giga, median, seconds } from './numbers.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';
import type { ResultTable } from './report.ts';

/** A part of a build alone, the median of some runs. */
export interface PartFacts extends PartMeasured {
  subject: Subject;
  name: string;
}

/** Parts that together take longer are measured once. */
const LONG = 30_000;

/** What the parts of a subject took, those of its pages last. @throws Failure when a part fails */
export async function partFacts(bench: Bench, subject: Subject): Promise<PartFacts[]> {
  const parts = await partsBy(bench, subject, 'parts.ts', []);
  // A short run leaves the pages to the build, which has them in its time.
  if (bench.builds === true) return parts;
  return [
    ...parts,
    ...(await partsBy(bench, subject, 'page-parts.ts', [join(bench.temp, 'pages')])),
  ];
}

async function partsBy(
  bench: Bench,
  subject: Subject,
  program: string,
  folders: readonly string[],
): Promise<PartFacts[]> {
  const node = inProject('node_modules', '.bin', 'node');
  const args = [inProject('scripts', 'bench', program), subject.content, ...folders];
  const found: Record<string, PartMeasured>[] = [];
  for (let run = 0; run < bench.runs; run += 1) {
    const { output, ms } = await measured(inProject(), node, args, { NODE_ENV: 'production' });
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    found.push(
      JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as Record<string, PartMeasured>,
    );
    bench.say(`${nameOfSubject(subject)}: ${program}, ${seconds(ms)}`);
    if (ms > LONG) break;
  }
  return Object.keys(found[0] ?? {}).map((name) => {
    const of = found.flatMap((parts) => parts[name] ?? []);
    const peaks = of.flatMap(({ peak }) => peak ?? []);
    return {
      subject,
      name,
      ms: median(of.map(({ ms }) => ms)),
      cpu: median(of.map(({ cpu }) => cpu)),
      peak: peaks.length === 0 ? undefined : Math.max(...peaks),
    };
  });
}

/** The table of parts. */
export const partSection = (parts: readonly PartFacts[]): ResultTable => ({
  title: 'Parts of the build',
  note: [
    'Each part alone, one after the other, in one thread; the build does them in two. Processor is the',
    'time of all cores, memory the most that the process held during the part. The last three, which a short run leaves out, are one',
    'writing of the whole site once the content is checked and its briefs are composed: pages draw their',
    'charts again, and the files beside them are charts, indexes, books and tables once more.',
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
  rows: parts.map(({ subject, name, ms, cpu, peak }) => [
    nameOfSubject(subject),
    name,
    seconds(ms),
    seconds(cpu),
    giga(peak),
  ]),
});

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { inProject } from '../lib/paths.ts';
import { costLines } from './cost.ts';
import { seconds, times } from './numbers.ts';
import { betweenMarks, tableMarkdown } from './report.ts';
import type { Results } from './run.ts';
import { nameOfSubject } from './subject.ts';

/** What the page of results is called from the project's root. */
const REPORT = 'docs/benchmark.md';

/** Writes the page of results, and its main lines into the README. @returns the page's text */
export function writeResults(results: Results, command: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  const machine = [
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `Node ${process.versions.node}`,
    `Chromium ${results.browser}`,
  ].join(', ');
  const text = [
    '# Benchmark',
    '',
    `Measured on ${day} by \`${command}\`, at ${commit.stdout?.trim() || 'an unknown commit'}: ${machine}.`,
    'Medians of some runs; builds of more than a minute, and parts of more than 30 s together, ran once. [How](testing.md#the-benchmark).',
    '',
    results.sections.map(tableMarkdown).join('\n'),
  ].join('\n');
  writeFileSync(inProject(REPORT), text);
  const readme = inProject('README.md');
  const lines = betweenMarks(readFileSync(readme, 'utf8'), mainLines(results, day));
  const cost = costOf(results, day);
  writeFileSync(readme, cost === undefined ? lines : betweenMarks(lines, cost, 'cost'));
  return text;
}

/** What readers of the content as it is cost; undefined where it was not measured. */
function costOf({ built, pages, journeys }: Results, day: string): string | undefined {
  const [first] = journeys;
  const of = built.find(({ subject }) => subject === first?.subject);
  const [[name, build] = []] = of?.builds ?? [];
  if (!first || !build) return undefined;
  return costLines(
    { ...first, day, measures: first.subject.measures, pages: build.pages },
    pages.filter(({ subject, checkout }) => subject === first.subject && checkout === name),
  );
}

/** A line a size: what a build takes, and what a minimal site of as many pages does. */
export function mainLines({ built }: Pick<Results, 'built'>, day: string): string {
  const lines = built.flatMap(({ subject, builds, floors }) =>
    [...builds]
      .slice(0, 1)
      .map(([, { ms, pages }]) =>
        [
          `- ${nameOfSubject(subject)}: ${pages.toLocaleString('en')} pages in ${seconds(ms)},`,
          `${times(ms, floors.charts)} a minimal Astro site of as many pages with a chart on each,`,
          `${times(ms, floors.plain)} one of bare pages.`,
        ].join(' '),
      ),
  );
  return [`Measured on ${day}; [all of it](${REPORT}):`, '', ...lines].join('\n');
}

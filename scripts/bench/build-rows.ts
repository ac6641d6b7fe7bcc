import { join } from 'node:path';
import { buildOf, contentFor, runScript, type BuildFacts } from './checkout.ts';
import { buildFloor, floorNames, type FloorName } from './floor-site.ts';
import { giga, median, seconds, times } from './numbers.ts';
import { growthSaid, type Point } from './growth.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';

/** What builds of one checkout took: milliseconds, bytes at the peak, pages, milliseconds of the lint. */
export interface Built {
  ms: number;
  peak: number | undefined;
  pages: number;
  lint: number;
}

/** What builds of a subject took, by the name of the checkout, and the floors beside them. */
export interface BuiltSubject {
  subject: Subject;
  builds: ReadonlyMap<string, Built>;
  floors: Readonly<Record<FloorName, number>>;
}

/** A build that takes longer is measured once. */
const LONG = 60_000;

/** Where a subject is built to. */
export const siteOf = ({ temp }: Bench, checkout: string): string => join(temp, `site-${checkout}`);

/** Builds a subject with every checkout in turn, and floors of as many pages as the first makes. */
export async function builtSubject(bench: Bench, subject: Subject): Promise<BuiltSubject> {
  const { checkouts, say, runs } = bench;
  const facts = new Map<string, BuildFacts[]>(checkouts.map(({ name }) => [name, []]));
  const lints = new Map<string, number[]>(checkouts.map(({ name }) => [name, []]));
  const floors: Record<FloorName, number[]> = { plain: [], charts: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const checkout of checkouts) {
      const content = contentFor(checkout, subject) ?? subject.content;
      const build = await buildOf(checkout, content, siteOf(bench, checkout.name));
      facts.get(checkout.name)?.push(build);
      say(
        `${nameOfSubject(subject)}, ${checkout.name}: ${build.pages} pages, ${seconds(build.ms)}`,
      );
      const lint = await runScript(checkout, 'lint-content.ts', ['--content', content]);
      lints.get(checkout.name)?.push(lint.ms);
    }
    const pages = facts.get(checkouts[0]?.name ?? '')?.[0]?.pages ?? 0;
    for (const name of floorNames) {
      const floor = await buildFloor(join(bench.inside, 'floor'), pages, name);
      floors[name].push(floor.ms);
      say(`${nameOfSubject(subject)}, floor (${name}): ${seconds(floor.ms)}`);
    }
    if ([...facts.values()].flat().some(({ ms }) => ms > LONG)) break;
  }
  const builds = [...facts].map(([name, list]) => {
    const peaks = list.flatMap(({ peak }) => peak ?? []);
    return [
      name,
      {
        ms: median(list.map(({ ms }) => ms)),
        peak: peaks.length === 0 ? undefined : Math.max(...peaks),
        pages: list[0]?.pages ?? 0,
        lint: median(lints.get(name) ?? []),
      },
    ] as const;
  });
  const [plain, charts] = [median(floors.plain), median(floors.charts)];
  return { subject, builds: new Map(builds), floors: { plain, charts } };
}

/** The table of builds, with the exponents of what grew between sizes. */
export function buildSection(built: readonly BuiltSubject[]): ResultTable {
  const names = [...new Set(built.flatMap(({ builds }) => [...builds.keys()]))];
  const rows = built.flatMap(({ subject, builds, floors }) =>
    [...builds].map(([name, { ms, peak, pages, lint }]) => [
      nameOfSubject(subject),
      name,
      pages.toLocaleString('en'),
      seconds(ms),
      seconds(floors.plain),
      times(ms, floors.plain),
      seconds(floors.charts),
      times(ms, floors.charts),
      giga(peak),
      seconds(lint),
    ]),
  );
  const growth = names.map((name) => {
    const points = (value: (build: Built) => number | undefined): Point[] =>
      built.flatMap(({ subject, builds }) => {
        const build = builds.get(name);
        const found = build && value(build);
        return found === undefined ? [] : [{ subject, value: found }];
      });
    const [ms, peak] = [points((build) => build.ms), points((build) => build.peak)];
    const lint = points((build) => build.lint);
    return growthSaid(name, { time: ms, memory: peak, lint, pages: points(({ pages }) => pages) });
  });
  return {
    title: 'The build',
    note: [
      'The floors are minimal Astro sites of as many pages as this checkout makes, each with a title',
      'and a line, and with a chart drawn by Plot as well, built in the same run by the same Astro.',
      'Memory is the most that all processes held at once.',
      ...growth,
    ]
      .filter(Boolean)
      .join(' '),
    head: [
      ...['content', 'checkout', 'pages', 'build', 'plain floor', 'ratio'],
      ...['floor with charts', 'ratio', 'memory', 'lint:content'],
    ],
    rows,
  };
}

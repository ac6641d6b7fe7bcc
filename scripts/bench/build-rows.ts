import { join } from 'node:path';
import { buildOf, runScript, type BuildFacts } from './checkout.ts';
import { buildFloor } from './floor-site.ts';
import { exponent, giga, median, seconds, times } from './numbers.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';

/** What builds of a subject took, by the name of the checkout, and the floor beside them. */
export interface BuiltSubject {
  subject: Subject;
  builds: ReadonlyMap<
    string,
    { ms: number; peak: number | undefined; pages: number; lint: number }
  >;
  floor: number;
}

/** A build that takes longer is measured once. */
const LONG = 60_000;

/** Where a subject is built to. */
export const siteOf = ({ temp }: Bench, checkout: string): string => join(temp, `site-${checkout}`);

/** Builds a subject with every checkout in turn, and a floor of as many pages as the first makes. */
export async function builtSubject(bench: Bench, subject: Subject): Promise<BuiltSubject> {
  const { checkouts, say, runs } = bench;
  const facts = new Map<string, BuildFacts[]>(checkouts.map(({ name }) => [name, []]));
  const lints = new Map<string, number[]>(checkouts.map(({ name }) => [name, []]));
  const floors: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const checkout of checkouts) {
      const build = await buildOf(checkout, subject.content, siteOf(bench, checkout.name));
      facts.get(checkout.name)?.push(build);
      say(
        `${nameOfSubject(subject)}, ${checkout.name}: ${build.pages} pages, ${seconds(build.ms)}`,
      );
      const lint = await runScript(checkout, 'lint-content.ts', ['--content', subject.content]);
      lints.get(checkout.name)?.push(lint.ms);
    }
    const pages = facts.get(checkouts[0]?.name ?? '')?.[0]?.pages ?? 0;
    const floor = await buildFloor(join(bench.inside, 'floor'), pages);
    floors.push(floor.ms);
    say(`${nameOfSubject(subject)}, floor: ${seconds(floor.ms)}`);
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
  return { subject, builds: new Map(builds), floor: median(floors) };
}

/** The table of builds, with the exponents of what grew between sizes. */
export function buildSection(built: readonly BuiltSubject[]): ResultTable {
  const names = [...new Set(built.flatMap(({ builds }) => [...builds.keys()]))];
  const rows = built.flatMap(({ subject, builds, floor }) =>
    [...builds].map(([name, { ms, peak, pages, lint }]) => [
      nameOfSubject(subject),
      name,
      pages.toLocaleString('en'),
      seconds(ms),
      seconds(floor),
      times(ms, floor),
      giga(peak),
      seconds(lint),
    ]),
  );
  const growth = names.flatMap((name) => {
    const of = (value: (each: BuiltSubject) => number | undefined, by: (s: Subject) => number) =>
      exponent(
        built.flatMap((each): [number, number][] => {
          const found = value(each);
          return found === undefined ? [] : [[by(each.subject), found]];
        }),
      )?.toFixed(2);
    const time = of(
      ({ builds }) => builds.get(name)?.ms,
      ({ measures }) => measures,
    );
    const pages = of(
      ({ builds }) => builds.get(name)?.pages,
      ({ columns }) => columns,
    );
    return time === undefined || pages === undefined
      ? []
      : [
          `${name}: time grows with measures by the exponent ${time}, pages with columns by ${pages}.`,
        ];
  });
  return {
    title: 'The build',
    note: [
      'The floor is a minimal Astro site of as many pages as this checkout makes, with a chart drawn',
      'by Plot on each, built in the same run by the same Astro. Memory is the most that all processes',
      `held at once. ${growth.join(' ')}`,
    ]
      .join(' ')
      .trim(),
    head: ['content', 'checkout', 'pages', 'build', 'floor', 'ratio', 'memory', 'lint:content'],
    rows,
  };
}

import type { BuiltSubject } from './build-rows.ts';
import type { HeaviestFacts } from './heaviest-rows.ts';
import type { TypingFacts } from './keystroke-rows.ts';
import { exponent, giga, kilo, millis, seconds } from './numbers.ts';
import { floorOf, type PageFacts } from './reader-section.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Subject } from './subject.ts';
import { SAVED, type WorkFacts } from './work-rows.ts';

/** What was measured of one checkout, as far as there are targets for it. */
export interface MeasuredFacts {
  built: readonly BuiltSubject[];
  pages: readonly PageFacts[];
  typing: readonly TypingFacts[];
  heaviest: readonly HeaviestFacts[];
  work: readonly WorkFacts[];
}

/** A target, and what was measured for it. */
export interface Aim {
  what: string;
  /** Of which content; none where it is about several sizes together. */
  of: string;
  /** The most that it may be. */
  most: number;
  /** What was measured, each under its name where there is more than one. */
  found: readonly (readonly [string, number])[];
  said(value: number): string;
}

const ratio = (value: number): string => `${value.toFixed(2)} ×`;
const plain = (value: number): string => value.toLocaleString('en');
const shifted = (value: number): string => value.toFixed(3);
/** The greatest layout shift that reads as none in three places. */
const STILL = 0.0005;

/** A line of the table: what was measured, and whether it is met or by how much it is missed. */
export function aimLine({ what, of, most, found, said }: Aim): string[] {
  const values = found.map(([name, value]) => `${name} ${said(value)}`.trim()).join(', ');
  const worst = Math.max(...found.map(([, value]) => value));
  const verdict = worst <= most ? 'met' : `missed by ${said(worst - most)}`;
  return [
    what,
    of,
    found.length === 0 ? 'not measured' : values,
    found.length === 0 ? '–' : verdict,
  ];
}

/** The table of targets, of the facts of one checkout. */
export const targetSection = (facts: MeasuredFacts, name: string): ResultTable => ({
  title: 'Targets',
  note: [
    'Met, or missed by how much: of several things that one target is for, by the worst.',
    '[Why, and what was tried](benchmark-why.md).',
  ].join(' '),
  head: ['target', 'content', 'measured', 'verdict'],
  // What a target is for stands together, size after size.
  rows: [...Map.groupBy(aims(facts, name), ({ what }) => what).values()].flat().map(aimLine),
});

/** Every target with what was measured of a checkout. */
export function aims(facts: MeasuredFacts, name: string): Aim[] {
  const own = <T extends { checkout: string }>(list: readonly T[]): T[] =>
    list.filter(({ checkout }) => checkout === name);
  return [
    ...facts.built.flatMap((built) => ofBuild(built, name)),
    growth(facts.built, name),
    ...ofWork(own(facts.work)),
    ...[...Map.groupBy(own(facts.pages), ({ subject }) => subject)].flatMap(([subject, pages]) =>
      ofPages(subject, pages, facts.pages),
    ),
    ...own(facts.typing).flatMap(ofTyping),
    ...own(facts.heaviest).flatMap(ofHeaviest),
  ];
}

function ofBuild({ subject, builds, floors }: BuiltSubject, name: string): Aim[] {
  const build = builds.get(name);
  if (!build) return [];
  const of = nameOfSubject(subject);
  const to = (floor: number): [string, number][] => [['', build.ms / floor]];
  return [
    {
      what: 'build ≤ 2.5 × a minimal Astro site with charts',
      ...{ of, most: 2.5, found: to(floors.charts), said: ratio },
    },
    {
      what: 'build ≤ 2.5 × a minimal Astro site of bare pages',
      ...{ of, most: 2.5, found: to(floors.plain), said: ratio },
    },
    {
      what: 'memory of the build < 4 GB',
      ...{ of, most: 4e9, found: build.peak === undefined ? [] : [['', build.peak]], said: giga },
    },
  ];
}

function growth(built: readonly BuiltSubject[], name: string): Aim {
  const points = built.flatMap(({ subject, builds }) => {
    const build = builds.get(name);
    return build ? [[subject.measures, build.ms] as const] : [];
  });
  const found = exponent(points);
  return {
    what: 'exponent of the build’s time with measures ≤ 1.1',
    of: `${points.map(([measures]) => plain(measures)).join(' to ')} measures`,
    most: 1.1,
    found: found === undefined ? [] : [['', found]],
    said: (value) => value.toFixed(2),
  };
}

const ofWork = (work: readonly WorkFacts[]): Aim[] =>
  work
    .filter(({ what }) => what === SAVED)
    .map(({ subject, ms }) => ({
      what: 'a saved record in the browser ≤ 1 s',
      of: nameOfSubject(subject),
      most: 1_000,
      found: typeof ms === 'number' ? [['', ms]] : [],
      said: seconds,
    }));

function ofPages(subject: Subject, own: readonly PageFacts[], all: readonly PageFacts[]): Aim[] {
  const of = nameOfSubject(subject);
  const each = (value: (page: PageFacts) => number): [string, number][] =>
    own.map((page) => [page.what, value(page)]);
  const toFloor = (thing: 'bytes' | 'paint') =>
    own.flatMap((page): [string, number][] => {
      const floor = floorOf(all, page);
      return floor ? [[page.what, page[thing] / floor[thing]]] : [];
    });
  return [
    {
      what: 'bytes of a first view ≤ 1.2 × the floor',
      of,
      most: 1.2,
      found: toFloor('bytes'),
      said: ratio,
    },
    {
      what: 'largest paint ≤ 1.2 × the floor',
      of,
      most: 1.2,
      found: toFloor('paint'),
      said: ratio,
    },
    { what: 'script ≤ 8 kB', of, most: 8_000, found: each(({ script }) => script), said: kilo },
    { what: 'layout shift 0', of, most: STILL, found: each(({ shift }) => shift), said: shifted },
  ];
}

function ofTyping({ subject, slow, keys }: TypingFacts): Aim[] {
  const found: [string, number][] = keys
    ? [
        ['search', keys.search],
        ['clear', keys.clear],
        ['filter', keys.filter],
        ['take back', keys.unfilter],
      ]
    : [];
  return [
    {
      what: slow ? 'search and filter ≤ 80 ms at a quarter speed' : 'search and filter ≤ 33 ms',
      of: nameOfSubject(subject),
      most: slow ? 80 : 33,
      found,
      said: millis,
    },
  ];
}

const ofHeaviest = ({ subject, elements, bytes }: HeaviestFacts): Aim[] => [
  {
    what: 'a page ≤ 5,000 elements',
    of: nameOfSubject(subject),
    most: 5_000,
    found: [[elements.path, elements.elements]],
    said: plain,
  },
  {
    what: 'a page ≤ 150 kB',
    of: nameOfSubject(subject),
    most: 150_000,
    found: [[bytes.path, bytes.bytes]],
    said: kilo,
  },
];

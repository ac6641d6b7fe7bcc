import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { elementsIn } from './bare-page.ts';
import { siteOf } from './build-rows.ts';
import { growthSaid } from './growth.ts';
import { kilo } from './numbers.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';

/** What a page weighs. */
export interface PageWeight {
  path: string;
  /** Compressed with Brotli. */
  bytes: number;
  elements: number;
}

/** The pages of a site that weigh most. */
export interface HeaviestFacts {
  subject: Subject;
  checkout: string;
  elements: PageWeight;
  bytes: PageWeight;
}

/** How many of the pages that weigh most by a quick look are weighed as hosts do. */
const CLOSER = 20;

const weighed = (html: Buffer, quality: number): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Of all pages of a folder the one with the most elements, and the one with the most bytes. */
export function heaviestIn(folder: string): Pick<HeaviestFacts, 'elements' | 'bytes'> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((path): PageWeight => {
      const html = readFileSync(join(folder, path));
      return { path, bytes: weighed(html, 1), elements: elementsIn(html.toString('utf8')) };
    });
  const most = (by: 'elements' | 'bytes', of: readonly PageWeight[]): PageWeight => {
    const [first] = of.toSorted((a, b) => b[by] - a[by]);
    if (!first) throw new Error(`there is no page in ${folder}`);
    return first;
  };
  const close = ({ path, elements }: PageWeight): PageWeight => ({
    path,
    elements,
    bytes: weighed(readFileSync(join(folder, path)), 11),
  });
  const closer = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, CLOSER);
  return { elements: close(most('elements', pages)), bytes: most('bytes', closer.map(close)) };
}

/** The heaviest pages of a subject, for every checkout. */
export const heaviestFacts = (bench: Bench, subject: Subject): HeaviestFacts[] =>
  bench.checkouts.map(({ name }) => {
    bench.say(`${nameOfSubject(subject)}, ${name}: the heaviest pages`);
    return { subject, checkout: name, ...heaviestIn(siteOf(bench, name)) };
  });

/** The table of the heaviest pages. */
export function heaviestSection(facts: readonly HeaviestFacts[]): ResultTable {
  const growth = [...Map.groupBy(facts, ({ checkout }) => checkout)].map(([name, of]) =>
    growthSaid(name, {
      elements: of.map(({ subject, elements }) => ({ subject, value: elements.elements })),
      bytes: of.map(({ subject, bytes }) => ({ subject, value: bytes.bytes })),
    }),
  );
  return {
    title: 'The heaviest pages',
    note: [
      'Of all pages the one with the most elements, and the one with the most bytes with Brotli, alone.',
      ...growth,
    ]
      .filter(Boolean)
      .join(' '),
    head: ['content', 'checkout', 'most', 'page', 'elements', 'bytes'],
    rows: facts.flatMap(({ subject, checkout, ...most }) =>
      (['elements', 'bytes'] as const).map((by) => [
        nameOfSubject(subject),
        checkout,
        by,
        most[by].path,
        most[by].elements.toLocaleString('en'),
        kilo(most[by].bytes),
      ]),
    ),
  };
}

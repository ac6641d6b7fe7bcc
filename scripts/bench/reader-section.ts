import { growthSaid } from './growth.ts';
import { kilo, millis, times } from './numbers.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Subject } from './subject.ts';

/** What opening a page takes, the median of some visits. */
export interface PageFacts {
  subject: Subject;
  /** What the page is, and which checkout built it; `floor` for the bare page. */
  what: string;
  checkout: string;
  requests: number;
  /** What is fetched, as sent; and of that what is script, with that in the page itself. */
  bytes: number;
  script: number;
  elements: number;
  /** Milliseconds until the largest paint, and until the last row is painted. */
  paint: number;
  complete: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** The bare page beside a page. */
export const floorOf = (
  facts: readonly PageFacts[],
  { subject, what }: Pick<PageFacts, 'subject' | 'what'>,
): PageFacts | undefined =>
  facts.find((at) => at.checkout === 'floor' && at.subject === subject && at.what === what);

/** The table of pages. */
export function readerSection(facts: readonly PageFacts[]): ResultTable {
  const checkouts = [...new Set(facts.map(({ checkout }) => checkout))];
  const growth = checkouts.flatMap((name) => {
    const own = facts.filter(({ checkout }) => checkout === name);
    return (['bytes', 'elements', 'paint'] as const).map((thing) => {
      const points = Map.groupBy(own, ({ what }) => what);
      const values = [...points].map(([what, at]) => [
        what,
        at.map((fact) => ({ subject: fact.subject, value: fact[thing] })),
      ]);
      return growthSaid(
        `${name}, ${thing === 'paint' ? 'largest paint' : thing}`,
        Object.fromEntries(values) as Parameters<typeof growthSaid>[1],
      );
    });
  });
  return {
    title: 'Opening a page',
    note: [
      'Chromium with an empty cache, 150 ms there and back, 1.6 Mbit/s, a processor four times as slow;',
      'bodies compressed with Brotli. The floor is the same words, tables and pictures in bare HTML.',
      'Complete is when the frame with the last row or item is painted.',
      ...growth,
    ]
      .filter(Boolean)
      .join(' '),
    head: [
      ...['content', 'page', 'checkout', 'requests', 'bytes', 'of the floor', 'script', 'elements'],
      ...['largest paint', 'of the floor', 'complete', 'shift'],
    ],
    rows: facts.map((fact) => {
      const floor = floorOf(facts, fact);
      const of = (value: number, least: number | undefined): string =>
        fact.checkout === 'floor' || least === undefined ? '–' : times(value, least);
      return [
        nameOfSubject(fact.subject),
        fact.what,
        fact.checkout,
        `${fact.requests}`,
        kilo(fact.bytes),
        of(fact.bytes, floor?.bytes),
        kilo(fact.script),
        fact.elements.toLocaleString('en'),
        millis(fact.paint),
        of(fact.paint, floor?.paint),
        millis(fact.complete),
        fact.shift.toFixed(3),
      ];
    }),
  };
}

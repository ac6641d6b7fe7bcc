import { siteOf } from './build-rows.ts';
import { serveCompressed } from './compressed.ts';
import { growthSaid, type Point } from './growth.ts';
import { keystrokes, type KeystrokeFacts } from './keystrokes.ts';
import { millis } from './numbers.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';

/** What typing and ticking takes in the list of measures as a checkout built it. */
export interface TypingFacts {
  subject: Subject;
  checkout: string;
  /** Whether on a processor four times as slow. */
  slow: boolean;
  /** Undefined where the page has no such form. */
  keys: KeystrokeFacts | undefined;
}

const ACTS = ['search', 'clear', 'filter', 'unfilter'] as const;

/** How fast a processor is, as a table says it. */
export const speedOf = (slow: boolean): string => (slow ? 'a quarter' : 'full');

/** Whether slow, at each speed that is measured: a short run takes the slow one alone. */
export const speedsOf = ({ builds }: Pick<Bench, 'builds'>): readonly boolean[] =>
  builds === true ? [true] : [false, true];

/** The list of measures of a subject, as each checkout built it, at both speeds. */
export async function typingFacts(bench: Bench, subject: Subject): Promise<TypingFacts[]> {
  const facts: TypingFacts[] = [];
  for (const { name } of bench.checkouts) {
    const server = await serveCompressed(siteOf(bench, name));
    try {
      for (const slow of speedsOf(bench)) {
        const url = `${server.url}measures.html`;
        const keys = await keystrokes(bench.browser, url, slow, bench.runs);
        bench.say(`${nameOfSubject(subject)}, ${name}: typing at ${speedOf(slow)} speed`);
        facts.push({ subject, checkout: name, slow, keys });
      }
    } finally {
      server.close();
    }
  }
  return facts;
}

/** The table of search and filters in the list. */
export function keystrokeSection(facts: readonly TypingFacts[]): ResultTable {
  const groups = Map.groupBy(facts, ({ checkout, slow }) => `${checkout}, ${speedOf(slow)} speed`);
  const growth = [...groups].map(([name, of]) => {
    const points = (act: (typeof ACTS)[number]): Point[] =>
      of.flatMap(({ subject, keys }) => (keys ? [{ subject, value: keys[act] }] : []));
    return growthSaid(name, Object.fromEntries(ACTS.map((act) => [act, points(act)])));
  });
  return {
    title: 'Search and filters in the list of measures',
    note: [
      'From the input to the second frame after it, when the rows are painted. The floor is a field of',
      'the same page at which nothing listens; 17 to 33 ms is the least that a screen of 60 frames a',
      'second allows. The first key is typed into a page that has just been opened, with an empty cache, before',
      'the scripts of its list have been asked for; where the processor is slow, the connection is so too.',
      ...growth,
    ]
      .filter(Boolean)
      .join(' '),
    head: [
      'content',
      'checkout',
      'speed',
      'rows',
      'search',
      'clear',
      'filter',
      'take back',
      'floor',
      'first key',
    ],
    rows: facts.map(({ subject, checkout, slow, keys }) => [
      nameOfSubject(subject),
      checkout,
      speedOf(slow),
      ...(keys
        ? [
            keys.rows.toLocaleString('en'),
            ...[...ACTS, 'floor' as const, 'first' as const].map((act) => millis(keys[act])),
          ]
        : ['no form']),
    ]),
  };
}

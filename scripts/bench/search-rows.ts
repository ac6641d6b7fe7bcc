import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keysIn, TWO_FRAMES, type Keys } from '../search-bench/typing.ts';
import { siteOf } from './build-rows.ts';
import { serveCompressed } from './compressed.ts';
import { growthSaid } from './growth.ts';
import { speedOf, speedsOf } from './keystroke-rows.ts';
import { median, millis } from './numbers.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';

/** What a key takes on the search page as a checkout built it. */
export interface SearchFacts extends Keys {
  subject: Subject;
  checkout: string;
  /** Whether on a processor four times as slow. */
  slow: boolean;
}

const PAGE = 'search.html';

/** The search page of a subject as each checkout built it, at both speeds; none where it has none. */
export async function searchFacts(bench: Bench, subject: Subject): Promise<SearchFacts[]> {
  const facts: SearchFacts[] = [];
  for (const { name } of bench.checkouts) {
    const site = siteOf(bench, name);
    if (!existsSync(join(site, PAGE))) continue;
    const server = await serveCompressed(site);
    try {
      for (const slow of speedsOf(bench)) {
        const keys = await keysIn(bench.browser, server.url + PAGE, { locale: 'zh', slow });
        bench.say(`${nameOfSubject(subject)}, ${name}: the search page at ${speedOf(slow)} speed`);
        facts.push({ subject, checkout: name, slow, ...keys });
      }
    } finally {
      server.close();
    }
  }
  return facts;
}

/** The table of the search page. */
export function searchSection(facts: readonly SearchFacts[]): ResultTable {
  const groups = Map.groupBy(facts, ({ checkout, slow }) => `${checkout}, ${speedOf(slow)} speed`);
  const growth = [...groups].map(([name, of]) =>
    growthSaid(name, {
      median: of.map(({ subject, answered }) => ({ subject, value: median(answered) })),
    }),
  );
  return {
    title: 'Typing on the search page',
    note: [
      'The search over the whole site, in Chinese, a character at a time with its index there: from the',
      'input to the second frame after it. The floor is a field of the same page at which nothing listens.',
      ...growth,
    ]
      .filter(Boolean)
      .join(' '),
    head: ['content', 'checkout', 'speed', 'keys', 'median', 'worst', 'within two frames', 'floor'],
    rows: facts.map(({ subject, checkout, slow, answered, floor }) => [
      nameOfSubject(subject),
      checkout,
      speedOf(slow),
      `${answered.length}`,
      millis(median(answered)),
      millis(Math.max(...answered)),
      `${answered.filter((time) => time <= TWO_FRAMES).length}`,
      millis(median(floor)),
    ]),
  };
}

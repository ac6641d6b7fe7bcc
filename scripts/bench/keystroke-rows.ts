import { siteOf } from './build-rows.ts';
import { serveCompressed } from './compressed.ts';
import { keystrokes } from './keystrokes.ts';
import { millis } from './numbers.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';

/** The rows of a subject in the table of search and filters. */
export async function keystrokeRows(bench: Bench, subject: Subject): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { name } of bench.checkouts) {
    const server = await serveCompressed(siteOf(bench, name));
    try {
      for (const slow of [false, true]) {
        const url = `${server.url}measures.html`;
        const facts = await keystrokes(bench.browser, url, slow, bench.runs);
        const speed = slow ? 'a quarter' : 'full';
        bench.say(`${nameOfSubject(subject)}, ${name}: typing at ${speed} speed`);
        const times = facts
          ? [facts.search, facts.clear, facts.filter, facts.unfilter].map(millis)
          : [];
        const count = facts?.rows.toLocaleString('en') ?? 'no form';
        rows.push([nameOfSubject(subject), name, speed, count, ...times]);
      }
    } finally {
      server.close();
    }
  }
  return rows;
}

/** The table of search and filters. */
export const keystrokeSection = (rows: readonly string[][]): ResultTable => ({
  title: 'Search and filters in the list of measures',
  note: [
    'From the input to the second frame after it, when the rows are painted; 17 to 33 ms is the least',
    'that a screen of 60 frames a second allows.',
  ].join(' '),
  head: ['content', 'checkout', 'speed', 'rows', 'search', 'clear', 'filter', 'take back'],
  rows,
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/program.ts';
import { siteOf } from './build-rows.ts';
import { runScript } from './checkout.ts';
import { devLoop } from './dev-loop.ts';
import { seconds } from './numbers.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';

/** What an editor waits for: a change to show, in seconds; for every checkout a row. */
export async function devRows(bench: Bench, subject: Subject): Promise<string[][]> {
  const rows: string[][] = [];
  for (const checkout of bench.checkouts) {
    const folder = join(bench.temp, `dev-${checkout.name}-${subject.measures}`);
    // A server that does not come is a result too, and no reason to lose the others.
    const time = await devLoop(checkout, bench.browser, subject.content, folder, bench.runs).then(
      seconds,
      (error: unknown) => {
        if (error instanceof Failure) return error.message;
        throw error;
      },
    );
    bench.say(`${nameOfSubject(subject)}, ${checkout.name}: a change shows after ${time}`);
    rows.push([nameOfSubject(subject), checkout.name, 'a saved record in the browser', time]);
  }
  return rows;
}

/** What printing takes, a page; the documents are those of the project's own content. */
export async function printRows(bench: Bench, subject: Subject): Promise<string[][]> {
  const rows: string[][] = [];
  const slug = readdirSync(join(subject.content, 'briefings'))
    .sort()[0]
    ?.replace(/\.\w+\.md$/, '');
  if (slug === undefined) return rows;
  for (const checkout of bench.checkouts) {
    const args = ['--only', slug, '--out', siteOf(bench, checkout.name)];
    const { ms, output } = await runScript(checkout, 'print.ts', args);
    const pages = [...output.matchAll(/: (\d+) pages?;/g)].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    );
    bench.say(`${checkout.name}: ${pages} printed pages, ${seconds(ms)}`);
    rows.push([
      nameOfSubject(subject),
      checkout.name,
      `a printed page, of ${pages}, with its Word document`,
      seconds(ms / Math.max(1, pages)),
    ]);
  }
  return rows;
}

/** The table of what an editor waits for. */
export const workSection = (rows: readonly string[][]): ResultTable => ({
  title: 'Work on the content',
  note: 'From the saved file to the page in Chromium under `npm run dev`; and `npm run print` for one briefing in three languages, its start included.',
  head: ['content', 'checkout', 'what', 'time'],
  rows,
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from './build-rows.ts';
import { contentFor, runScript, type Checkout } from './checkout.ts';
import { devLoop } from './dev-loop.ts';
import { growthSaid } from './growth.ts';
import { median, seconds } from './numbers.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';

/** What an editor waits for. */
export interface WorkFacts {
  subject: Subject;
  checkout: string;
  what: string;
  /** Milliseconds, or why there are none. */
  ms: number | string;
}

/** What the time of a saved record is called. */
export const SAVED = 'a saved record in the browser';

/** How long a change takes to show, for every checkout. */
export async function devFacts(bench: Bench, subject: Subject): Promise<WorkFacts[]> {
  const facts: WorkFacts[] = [];
  for (const checkout of bench.checkouts) {
    const folder = join(bench.temp, `dev-${checkout.name}-${subject.measures}`);
    // A server that does not come is a result too, and no reason to lose the others.
    const content = contentFor(checkout, subject) ?? subject.content;
    const ms = await devLoop(checkout, bench.browser, content, folder, bench.runs).catch(
      (error: unknown) => (error as Error).message.split('\n')[0] ?? '',
    );
    bench.say(`${nameOfSubject(subject)}, ${checkout.name}: a change shows after ${said(ms)}`);
    facts.push({ subject, checkout: checkout.name, what: SAVED, ms });
  }
  return facts;
}

/** What printing takes, a page; the documents are those of the project's own content. */
export async function printFacts(bench: Bench, subject: Subject): Promise<WorkFacts[]> {
  const facts: WorkFacts[] = [];
  const slug = readdirSync(join(subject.content, 'briefings'))
    .sort()[0]
    ?.replace(/\.\w+\.md$/, '');
  if (slug === undefined) return facts;
  for (const checkout of bench.checkouts) {
    const runs = [];
    for (let run = 0; run < bench.runs; run += 1) runs.push(await printed(bench, checkout, slug));
    const pages = runs[0]?.pages ?? 0;
    const ms = median(runs.map((one) => one.ms));
    bench.say(`${checkout.name}: ${pages} printed pages, ${seconds(ms)}`);
    facts.push({
      subject,
      checkout: checkout.name,
      what: `a printed page, of ${pages}, with its Word document`,
      ms: ms / Math.max(1, pages),
    });
  }
  return facts;
}

async function printed(bench: Bench, checkout: Checkout, slug: string) {
  const args = ['--only', slug, '--out', siteOf(bench, checkout.name)];
  const { ms, output } = await runScript(checkout, 'print.ts', args);
  const pages = [...output.matchAll(/: (\d+) pages?;/g)].reduce((sum, [, n]) => sum + Number(n), 0);
  return { ms, pages };
}

const said = (ms: number | string): string => (typeof ms === 'string' ? ms : seconds(ms));

/** The table of what an editor waits for. */
export function workSection(facts: readonly WorkFacts[]): ResultTable {
  const saved = Map.groupBy(
    facts.filter(({ what }) => what === SAVED),
    ({ checkout }) => checkout,
  );
  const growth = [...saved].map(([name, of]) =>
    growthSaid(name, {
      'saved record': of.flatMap(({ subject, ms }) =>
        typeof ms === 'number' ? [{ subject, value: ms }] : [],
      ),
    }),
  );
  return {
    title: 'Work on the content',
    note: [
      'From the saved file to the page in Chromium under `npm run dev`; and `npm run print` for one',
      'briefing in three languages, its start included.',
      ...growth,
    ]
      .filter(Boolean)
      .join(' '),
    head: ['content', 'checkout', 'what', 'time'],
    rows: facts.map(({ subject, checkout, what, ms }) => [
      nameOfSubject(subject),
      checkout,
      what,
      said(ms),
    ]),
  };
}

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { barePage, inlineScripts } from './bare-page.ts';
import { siteOf } from './build-rows.ts';
import { serveCompressed, type CountingServer } from './compressed.ts';
import { kilo, median, millis } from './numbers.ts';
import type { ResultTable } from './report.ts';
import { nameOfSubject, type Bench, type Subject } from './subject.ts';
import { visit } from './visit.ts';

/** The pages that readers meet first, by what they are. */
function pagesOf(site: string): [string, string][] {
  const measures = readdirSync(join(site, 'measures'), { recursive: true, encoding: 'utf8' });
  const measure = measures.filter((name) => name.endsWith('.html')).sort()[0] ?? '';
  return [
    ['home', 'index.html'],
    ['a comparison', 'compare/theme.html'],
    ['a measure', `measures/${measure}`],
    ['the measures', 'measures.html'],
  ];
}

/** The rows of a subject: its pages as each checkout built them, and the floor of the first. */
export async function readerRows(bench: Bench, subject: Subject): Promise<string[][]> {
  const rows: string[][] = [];
  const bare = join(bench.temp, 'bare');
  const [first] = bench.checkouts;
  const sites = bench.checkouts.map(({ name }) => ({ name, folder: siteOf(bench, name) }));
  const pages = pagesOf(siteOf(bench, first?.name ?? ''));
  for (const [, path] of pages) {
    mkdirSync(join(bare, path, '..'), { recursive: true });
    const html = readFileSync(join(siteOf(bench, first?.name ?? ''), path), 'utf8');
    writeFileSync(join(bare, path), barePage(html));
  }
  for (const { name, folder } of [...sites, { name: 'floor', folder: bare }]) {
    const server = await serveCompressed(folder);
    try {
      for (const [what, path] of pages.filter(([, path]) => existsSync(join(folder, path)))) {
        const html = readFileSync(join(folder, path), 'utf8');
        rows.push([
          nameOfSubject(subject),
          what,
          name,
          ...(await opened(bench, server, path, html)),
        ]);
        bench.say(`${nameOfSubject(subject)}, ${name}: ${what}`);
      }
    } finally {
      server.close();
    }
  }
  const order = (row: readonly string[]) => pages.findIndex(([what]) => what === row[1]);
  return rows.sort((a, b) => order(a) - order(b));
}

/** One page, opened some times. */
async function opened(
  { browser, runs }: Bench,
  server: CountingServer,
  path: string,
  html: string,
): Promise<string[]> {
  // The first visit is for the counts, and for the server to have the page at hand.
  await visit(browser, server.url + path, false);
  const { requests, bytes, scripts } = server.take();
  const inline = inlineScripts(html);
  const script = scripts + (inline === '' ? 0 : brotliCompressSync(inline).length);
  const visits = [];
  for (let run = 0; run < runs; run += 1) {
    visits.push(await visit(browser, server.url + path, true));
  }
  server.take();
  return [
    `${requests}`,
    kilo(bytes),
    kilo(script),
    (html.match(/<[a-z]/gi)?.length ?? 0).toLocaleString('en'),
    millis(median(visits.map(({ paint }) => paint))),
    millis(median(visits.map(({ complete }) => complete))),
    Math.max(...visits.map(({ shift }) => shift)).toFixed(3),
  ];
}

/** The table of pages. */
export const readerSection = (rows: readonly string[][]): ResultTable => ({
  title: 'Opening a page',
  note: [
    'Chromium with an empty cache, 150 ms there and back, 1.6 Mbit/s, a processor four times as slow;',
    'bodies compressed with Brotli. The floor is the same words, tables and pictures in bare HTML.',
    'Complete is when the frame with the last row or item is painted.',
  ].join(' '),
  head: [
    'content',
    'page',
    'checkout',
    'requests',
    'bytes',
    'script',
    'elements',
    'largest paint',
    'complete',
    'shift',
  ],
  rows,
});

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { barePage, elementsIn, inlineScripts } from './bare-page.ts';
import { siteOf } from './build-rows.ts';
import { serveCompressed, type CountingServer } from './compressed.ts';
import { median } from './numbers.ts';
import type { PageFacts } from './reader-section.ts';
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

/** The pages of a subject as each checkout built them, and the floor of the first. */
export async function pageFacts(bench: Bench, subject: Subject): Promise<PageFacts[]> {
  const facts: PageFacts[] = [];
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
        const opening = await opened(bench, server, path, html);
        facts.push({ subject, what, checkout: name, ...opening });
        bench.say(`${nameOfSubject(subject)}, ${name}: ${what}`);
      }
    } finally {
      server.close();
    }
  }
  const order = ({ what }: PageFacts) => pages.findIndex(([name]) => name === what);
  return facts.sort((a, b) => order(a) - order(b));
}

/** One page, opened some times. */
async function opened(
  { browser, runs }: Bench,
  server: CountingServer,
  path: string,
  html: string,
): Promise<Omit<PageFacts, 'subject' | 'what' | 'checkout'>> {
  // The first visit is for the counts, and for the server to have the page at hand.
  await visit(browser, server.url + path, false);
  const { requests, bytes, scripts } = server.take();
  const inline = inlineScripts(html);
  const visits = [];
  for (let run = 0; run < runs; run += 1) {
    visits.push(await visit(browser, server.url + path, true));
  }
  server.take();
  return {
    requests,
    bytes,
    script: scripts + (inline === '' ? 0 : brotliCompressSync(inline).length),
    elements: elementsIn(html),
    paint: median(visits.map(({ paint }) => paint)),
    complete: median(visits.map(({ complete }) => complete)),
    shift: Math.max(...visits.map(({ shift }) => shift)),
  };
}

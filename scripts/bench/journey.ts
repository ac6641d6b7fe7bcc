import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serveCompressed } from './compressed.ts';

/** What a reader fetches who keeps what has been fetched. */
export interface Journey {
  bytes: number;
  requests: number;
}

/** Files and their bytes. */
export interface Lying {
  files: number;
  bytes: number;
}

/** What readers of a site fetch, and how large it is. */
export interface JourneyFacts {
  /** The site, and its tables as Parquet, as they lie. */
  site: Lying;
  parquet: Lying;
  /** What reading and searching fetch with gzip, as a multiple of what they do with Brotli. */
  gzip: number;
  /** The first page, a comparison, the list and three measures. */
  reading: Journey;
  /** What a word in the search over the whole site fetches beyond that. */
  searching: Journey;
  /** What a briefing of one's own fetches beyond that, once a measure is put in; where there is one. */
  gathering: Journey | undefined;
}

/** The pages that a reader opens one after the other. */
const PAGES = ['index.html', 'compare/theme.html', 'measures.html'];
const MEASURES = 3;
const WORD = '香港';
/** Milliseconds that a page may take to show what is waited for. */
const PATIENCE = 15_000;

/** Reads a built site as somebody does, in one browser that keeps what it has fetched. */
export async function journey(browser: Browser, site: string): Promise<JourneyFacts> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const measures = names
    .filter((name) => /^measures\/.+\.html$/.test(name))
    .sort()
    .slice(0, MEASURES);
  const server = await serveCompressed(site);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const known = new Set<string>();
  const since = (): Journey => {
    const fresh = [...server.take().files].filter(([address]) => !known.has(address));
    for (const [address] of fresh) known.add(address);
    return { bytes: fresh.reduce((sum, [, bytes]) => sum + bytes, 0), requests: fresh.length };
  };
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    for (const path of [...PAGES, ...measures]) {
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
    }
    const reading = since();
    await page.goto(`${server.url}search.html`, { waitUntil: 'networkidle' });
    await page.locator('#find-q').fill(WORD);
    await page.locator('#find[data-ready=yes]').waitFor();
    await page.waitForLoadState('networkidle');
    const searching = since();
    const fetched = [...known].map((address) => gzipped(join(site, pathOf(address))));
    await page.goto(server.url + (measures[0] ?? ''), { waitUntil: 'networkidle' });
    since();
    const gathered = await gather(page).catch(() => false);
    return {
      site: lying(site, names),
      parquet: lying(
        site,
        names.filter((name) => name.endsWith('.parquet')),
      ),
      gzip: fetched.reduce((sum, bytes) => sum + bytes, 0) / (reading.bytes + searching.bytes),
      reading,
      searching,
      gathering: gathered ? since() : undefined,
    };
  } finally {
    await context.close();
    server.close();
  }
}

/** Puts what an open page is about into a briefing of one's own, and looks at its sheet. */
async function gather(page: Page): Promise<boolean> {
  await page.locator('main .add:visible').first().click();
  await page.locator('main .add[aria-pressed="true"]').first().waitFor();
  await page.locator('[data-tray]').first().click();
  await page.locator('#sheets article').waitFor();
  await page.waitForLoadState('networkidle');
  return true;
}

const pathOf = (address: string): string =>
  decodeURIComponent(new URL(address, 'http://localhost').pathname);

const gzipped = (file: string): number => gzipSync(readFileSync(file)).length;

function lying(site: string, names: readonly string[]): Lying {
  const stats = names.map((name) => statSync(join(site, name))).filter((at) => at.isFile());
  return { files: stats.length, bytes: stats.reduce((sum, { size }) => sum + size, 0) };
}

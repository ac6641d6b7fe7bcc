import type { PageFacts } from './reader-section.ts';
import type { Journey, JourneyFacts } from './journey.ts';
import { kilo } from './numbers.ts';
import { wrapped } from './report.ts';

/** List prices of 2025, in US dollars. */
const PRICES = { gigabyte: 0.085, request: 0.01 / 10_000, stored: 0.023, read: 0.0004 / 1_000 };
/** Readers a month, the share of them that searches, and of requests that reach the store. */
const [READERS, SEARCHING, MISSED] = [10_000_000, 0.5, 0.01];

/** What serving a site costs a month, in US dollars. */
export interface MonthlyCost {
  /** What a reader fetches on the average. */
  reader: Journey;
  bytes: number;
  requests: number;
  network: number;
  store: number;
}

/** What ten million readers a month cost of whom every second one searches. */
export function monthlyCost({ reading, searching, site }: JourneyFacts): MonthlyCost {
  const reader = {
    bytes: reading.bytes + SEARCHING * searching.bytes,
    requests: reading.requests + SEARCHING * searching.requests,
  };
  const [bytes, requests] = [reader.bytes * READERS, reader.requests * READERS];
  return {
    reader,
    bytes,
    requests,
    network: (bytes / 1e9) * PRICES.gigabyte + requests * PRICES.request,
    store: (site.bytes / 1e9) * PRICES.stored + requests * MISSED * PRICES.read,
  };
}

/** What the README calls the pages that were opened. */
const NAMES: Readonly<Record<string, string>> = {
  home: 'the first page',
  'a measure': 'a page of a measure',
  'the measures': 'the list',
};

/** The part of the README on what readers fetch and what that costs. */
export function costLines(
  facts: JourneyFacts & { day: string; measures: number; pages: number },
  opened: readonly PageFacts[],
): string {
  const { site, parquet, gzip, searching, gathering } = facts;
  const { reader, bytes, requests, network, store } = monthlyCost(facts);
  const each = opened.map(({ what, bytes: sent }) => `${NAMES[what] ?? what} ${kilo(sent)}`);
  const book = gathering ? `, a briefing of one’s own ${kilo(gathering.bytes)}` : '';
  return [
    `Measured on ${facts.day} with ${facts.measures} measures:`,
    `${facts.pages.toLocaleString('en')} pages, ${site.files.toLocaleString('en')} files,`,
    `${Math.round(site.bytes / 1e6)} MB, of it ${(parquet.bytes / 1e6).toFixed(1)} MB of Parquet in`,
    `${parquet.files} files. With Brotli and what is loaded at once: ${each.join(', ')}.`,
    `Beyond that the search over the whole site fetches ${kilo(searching.bytes)} at its first word${book}.`,
    '\n\n',
    'A reader who opens the first page, a comparison, the list and three measures, every second one',
    `searching, fetches some ${Math.round(reader.bytes / 1000)} kB in ${Math.round(reader.requests)}`,
    `requests. Ten million such readers a month fetch ${(bytes / 1e12).toFixed(1)} TB in`,
    `${Math.round(requests / 1e6)} million requests. At list prices of 2025 (0.085 USD a GB from a`,
    'content network, 0.01 USD for 10,000 requests to it, 0.023 USD a GB and month in an S3-like store,',
    '0.0004 USD for 1,000 reads from it, one in a hundred requests reaching it) that is some',
    `${Math.round(network)} USD a month, and ${store < 1 ? 'less than 1' : Math.round(store)} USD for the`,
    `store. With gzip alone it is ${Math.round((gzip - 1) * 100)} % more bytes.`,
  ]
    .join(' ')
    .split(/\s*\n\n\s*/)
    .map(wrapped)
    .join('\n\n');
}

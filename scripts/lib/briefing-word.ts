import type { Browser, Page } from 'playwright-core';
import { corpusVersion } from '../../src/analysis/release.ts';
import { PAPER_WIDTH } from '../../src/briefing/chart-html.ts';
import { briefings, type Briefing } from '../../src/briefing/index.ts';
import { toWord, type Picture } from '../../src/paper/word/index.ts';
import { chartsOf } from '../../src/paper/charts-of.ts';
import { chartDocument } from '../../src/charts/document.ts';
import { linkCorpus } from '../../src/corpus/link.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { localizer } from '../../src/i18n/index.ts';
import { localeFolder } from '../../src/i18n/locales.ts';
import { reachBriefing } from '../../src/paper/sheet/reach-briefing.ts';
import { statement } from '../../src/paper/sheet/sheet.ts';
import type { GoodContent } from './content.ts';
import type { BriefingPage } from './printed-files.ts';

/** Dots of a picture to a CSS pixel: 384 to an inch of paper. */
const SHARPNESS = 4;

/** What Word documents are made of. */
export interface WordSource {
  corpus: Corpus;
  /** A briefing in the language of its page. */
  briefing(page: Pick<BriefingPage, 'slug' | 'locale'>): Briefing;
}

/** The briefings of checked content. */
export function wordSource({ codebook, entries, briefings: files }: GoodContent): WordSource {
  const corpus = linkCorpus(codebook, entries);
  const set = briefings(corpus, files);
  return { corpus, briefing: ({ slug, locale }) => set.get(slug, locale) };
}

/**
 * The Word document of a briefing.
 * @param shots takes the pictures of the charts, when there are charts
 * @param site the site's address, to which links then lead
 */
export async function wordOf(
  { corpus, briefing }: WordSource,
  page: Pick<BriefingPage, 'slug' | 'locale'>,
  shots: () => Promise<Buffer[]>,
  site?: string,
): Promise<Uint8Array> {
  const { slug, locale } = page;
  const words = localizer(locale, corpus.codebook);
  const found = briefing(page);
  const { version: number, date } = corpusVersion(corpus);
  const { text, address } = reachBriefing(words, slug, site);
  const charts = chartsOf(found);
  const pictures = charts.length > 0 ? await shots() : [];
  return toWord(found, {
    words,
    date,
    colophon: [{ text, address }, { text: statement(words, { number, date }) }],
    pictures: charts.map((chart, i): Picture => {
      const options = { document: chartDocument(), words, width: PAPER_WIDTH, idPrefix: 'word' };
      const { title, description } = chart.draw(options);
      const png = shot(pictures, i, chart.name);
      return { png, ...sizeOf(png), title, description };
    }),
    ...(site === undefined ? {} : { linkTo: (path) => `${site}${localeFolder[locale]}${path}` }),
  });
}

function shot(pictures: readonly Buffer[], index: number, name: string): Buffer {
  const png = pictures[index];
  if (!png) throw new Error(`the page of the briefing does not show the chart “${name}”`);
  return png;
}

/** The width and height that a PNG states in its head. */
const sizeOf = (png: Buffer): Pick<Picture, 'width' | 'height'> => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});

/** A page in which charts are as they print, and sharp enough for paper. */
export async function sharpPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    deviceScaleFactor: SHARPNESS,
    viewport: { width: PAPER_WIDTH, height: 900 },
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Pictures of the charts of a briefing's page, in their order. */
export async function chartShots(page: Page, address: string): Promise<Buffer[]> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const shots: Buffer[] = [];
  for (const svg of await page.locator('.briefing .chart svg').all()) {
    shots.push(await svg.screenshot({ animations: 'disabled' }));
  }
  return shots;
}

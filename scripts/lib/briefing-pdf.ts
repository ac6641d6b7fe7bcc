import type { Page } from 'playwright-core';
import { corpusVersion } from '../../src/analysis/release.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { localizer } from '../../src/i18n/index.ts';
import { write } from '../../src/paper/hast.ts';
import { reachBriefing } from '../../src/paper/sheet/reach-briefing.ts';
import { reachElements } from '../../src/paper/sheet/reach.ts';
import { withoutChance } from './pdf-repeatable.ts';
import { withPlainText } from './pdf-text.ts';
import type { BriefingPage } from './printed-files.ts';

/** A briefing as printed. */
export interface PrintedBriefing {
  pdf: Buffer;
  pages: number;
  /** How many pages the briefing promises to take. */
  promised: number;
}

/**
 * Prints the page of a briefing that a browser shows. The file carries the date of the newest release.
 * @param site the site's address, to which the links of the PDF then lead, and its QR code
 */
export async function printBriefing(
  browserPage: Page,
  briefing: BriefingPage,
  corpus: Corpus,
  site?: string,
): Promise<PrintedBriefing> {
  const { pdf, ...counted } = await printed(browserPage, briefing, corpus, site);
  return { pdf: withPlainText(withoutChance(pdf, corpusVersion(corpus).date)), ...counted };
}

/** How many pages a briefing takes, and promises to take, where it names the site's address. */
export async function pagesOfBriefing(
  browserPage: Page,
  briefing: BriefingPage,
  corpus: Corpus,
  site: string,
): Promise<Pick<PrintedBriefing, 'pages' | 'promised'>> {
  const { pages, promised } = await printed(browserPage, briefing, corpus, site);
  return { pages, promised };
}

/** A briefing as the browser prints it. */
async function printed(
  browserPage: Page,
  { locale, slug, path }: BriefingPage,
  corpus: Corpus,
  site: string | undefined,
): Promise<PrintedBriefing> {
  const words = localizer(locale, corpus.codebook);
  const found =
    site === undefined ? undefined : write(reachElements(words, reachBriefing(words, slug, site)));
  const promised = await browserPage.evaluate(prepare, {
    found,
    address: site === undefined ? undefined : site + path,
  });
  const pdf = await browserPage.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return { pdf, pages: pageCount(pdf), promised };
}

/**
 * Runs in the browser: nothing from outside is in reach. A link from one page to another would
 * carry the address of the machine that prints: it leads to the site's address, or nowhere.
 * @returns the promised number of pages
 */
async function prepare({
  found,
  address,
}: {
  found: string | undefined;
  address: string | undefined;
}): Promise<number> {
  const place = document.querySelector('.briefing .reach');
  if (place && found !== undefined) place.innerHTML = found;
  for (const link of document.querySelectorAll('.briefing a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#') || /^https?:/.test(href)) continue;
    if (address === undefined) link.removeAttribute('href');
    else link.setAttribute('href', new URL(href, address).href);
  }
  await document.fonts.ready;
  return Number(document.querySelector('.briefing')?.getAttribute('data-pages'));
}

/** How many pages a PDF of Chromium's has. */
export const pageCount = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;

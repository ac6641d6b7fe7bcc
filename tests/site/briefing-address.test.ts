import { inject, test } from 'vitest';
import { briefingPages, printBriefing } from '../../scripts/lib/briefing-pdf.ts';
import { useBrowser } from './support/browser.ts';
import { files } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { realCorpus } from '../fixtures/real-corpus.ts';

const { forEach } = useBrowser();
const root = inject('root');

/** Traditional Chinese takes as many characters as Simplified, and so the same sheets. */
const sheets = briefingPages(files).filter(({ locale }) => locale !== 'hant');
/** An address that takes two lines, with the QR code beside it. */
const LONG = 'https://innovation-compared.think-tank.example.org/city-hong-kong/';

test('a briefing takes the pages that it promises where it names the site’s address too', async () => {
  const found = await forEach(sheets, {}, async (browserPage, page) => {
    await browserPage.goto(root + page.path);
    const { pages, promised } = await printBriefing(browserPage, page, realCorpus, LONG);
    return pages === promised ? [] : [`${page.path}: ${pages} pages of ${promised}`];
  });
  expectNone(found.flat());
});

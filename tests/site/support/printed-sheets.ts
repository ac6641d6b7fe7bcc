import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, inject } from 'vitest';
import {
  pagesOfBriefing,
  printBriefing,
  type PrintedBriefing,
} from '../../../scripts/lib/briefing-pdf.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { realCorpus } from '../../fixtures/real-corpus.ts';
import { fixtureSheet, sheetNames } from '../../fixtures/sheet/index.ts';
import type { TestBrowser } from './browser.ts';
import { dist, files } from './dist.ts';
import { showSheet } from './fixture-sheets.ts';
import { pageText, readPdf, type PdfFacts, type PdfPage } from './pdf-pages.ts';
import { expectNone } from './report.ts';
import { sheetFacts, type SheetFacts } from './sheet-facts.ts';
import { briefingPages, pdfPath } from '../../../scripts/lib/printed-files.ts';

/** A screen on which the preview of a sheet is shown. */
export const WIDE_SCREEN = { viewport: { width: 1440, height: 900 } };

/** A sheet on paper, with what its page says on screen. */
export interface Printed {
  name: string;
  locale: Locale;
  screen: SheetFacts;
  buffer: Buffer;
  pdf: PdfFacts;
}

/** A briefing of the site, printed. */
export interface BuiltBriefing extends Printed {
  /** How many pages it takes and promises where it names the site's address too. */
  addressed: Pick<PrintedBriefing, 'pages' | 'promised'>;
}

/** An address that takes two lines, with the QR code beside it. */
const LONG = 'https://innovation-compared.think-tank.example.org/city-hong-kong/';

/** The sheets that the tests of a file ask: fixtures, which it prints, and the built briefings. */
export interface PrintedSheets {
  /**
   * A fixture in a language.
   * @throws when it has not been printed
   */
  fixture(name: string, locale: Locale): Printed;
  /** The briefings of the site. */
  built(): BuiltBriefing[];
  /** The fixtures and the briefings of the site. */
  all(): Printed[];
  /** What is wrong with any sheet, fixture or not, each with its name: fails if there is any. */
  everywhere(check: (sheet: Printed) => string[]): void;
  /** The same of every page, numbered from 1. */
  onEveryPage(check: (page: PdfPage, number: number, sheet: Printed) => string[]): void;
}

/** Prints the fixtures before the tests of a file, and reads the PDFs of the built site. */
export function usePrintedSheets({ forEach }: TestBrowser): PrintedSheets {
  const root = inject('root');
  let fixtures: Printed[] = [];
  let built: BuiltBriefing[] = [];
  beforeAll(async () => {
    const samples = sheetNames.flatMap((name) => locales.map((locale) => ({ name, locale })));
    fixtures = await forEach(samples, WIDE_SCREEN, async (page, { name, locale }) => {
      await showSheet(page, root, locale, fixtureSheet(name, locale));
      const screen = await sheetFacts(page);
      const at = { path: `briefings/${name}.html`, locale, slug: name };
      const { pdf: buffer } = await printBriefing(page, at, realCorpus);
      return { name, locale, screen, buffer, pdf: await readPdf(buffer) };
    });
    const there = briefingPages(files).filter((page) => existsSync(join(dist, pdfPath(page))));
    built = await forEach(there, WIDE_SCREEN, async (page, briefing) => {
      const { path, locale, slug } = briefing;
      await page.goto(root + path);
      const screen = await sheetFacts(page);
      const buffer = readFileSync(join(dist, pdfPath(briefing)));
      const addressed = await pagesOfBriefing(page, briefing, realCorpus, LONG);
      return { name: slug, locale, screen, buffer, pdf: await readPdf(buffer), addressed };
    });
  }, 600_000);
  const all = (): Printed[] => [...fixtures, ...built];
  const everywhere: PrintedSheets['everywhere'] = (check) => {
    expectNone(
      all().flatMap((sheet) =>
        check(sheet).map((problem) => `${sheet.name} (${sheet.locale}): ${problem}`),
      ),
    );
  };
  return {
    fixture(name, locale) {
      const found = fixtures.find((sheet) => sheet.name === name && sheet.locale === locale);
      if (!found) throw new Error(`${name} (${locale}) has not been printed`);
      return found;
    },
    built: () => built,
    all,
    everywhere,
    onEveryPage: (check) => {
      everywhere((sheet) =>
        sheet.pdf.pages.flatMap((page, index) =>
          check(page, index + 1, sheet).map((problem) => `page ${index + 1}: ${problem}`),
        ),
      );
    },
  };
}

/** Characters of the page that are not in the PDF as often. */
export function missing({ screen, pdf }: Pick<Printed, 'screen' | 'pdf'>): string[] {
  const left = new Map<string, number>();
  for (const character of pdf.pages.map(pageText).join('')) {
    left.set(character, (left.get(character) ?? 0) + 1);
  }
  const lost = [...screen.text].filter((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count < 1;
  });
  return [...new Set(lost)];
}

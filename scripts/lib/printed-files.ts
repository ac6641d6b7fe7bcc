import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localeFolder, locales, type Locale } from '../../src/i18n/locales.ts';

/**
 * The documents that `npm run print` has put into a built site, by their names; a build makes none.
 * @param folder the site, which need not be there
 */
export function printedFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'briefings')).filter((name) => /\.(?:pdf|docx)$/.test(name));
  } catch {
    return [];
  }
}

/** A page of a briefing in the built site. */
export interface BriefingPage {
  /** Its path from the root of the site. */
  path: string;
  locale: Locale;
  slug: string;
}

/** The pages of briefings among the files of a built site. */
export const briefingPages = (files: readonly string[]): BriefingPage[] =>
  files.flatMap((path) => {
    const match = /^(|[a-z]+\/)briefings\/([^/]+)\.html$/.exec(path);
    const locale = locales.find((entry) => localeFolder[entry] === match?.[1]);
    return match?.[2] !== undefined && locale ? [{ path, locale, slug: match[2] }] : [];
  });

/** Where the PDF of a briefing goes, from the root of the site. */
export const pdfPath = ({ slug, locale }: Pick<BriefingPage, 'slug' | 'locale'>): string =>
  `briefings/${slug}.${locale}.pdf`;

/** Where the Word document of a briefing goes, from the root of the site. */
export const wordPath = ({ slug, locale }: Pick<BriefingPage, 'slug' | 'locale'>): string =>
  `briefings/${slug}.${locale}.docx`;

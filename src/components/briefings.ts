import type { Page } from '../routes/page.ts';
import type { Version } from '../sheet/sheet.ts';

/** A briefing in the language of a page. */
export interface Briefing {
  slug: string;
  title: string;
  subtitle?: string | undefined;
  summary: string;
  /** How many A4 pages it promises to take. */
  pages: number;
  /** The body, from h2 on. */
  html: string;
}

/** The slugs of all briefings, in the order of the list. */
export const briefingSlugs = (): Promise<readonly string[]> => Promise.resolve([]);

/** The briefings in the language of a page, in the order of the list. */
export const briefingsOf = (_page: Page): Promise<readonly Briefing[]> => Promise.resolve([]);

/** The state of the corpus that briefings name. */
export const versionOf = (_page: Page): Version | undefined => undefined;

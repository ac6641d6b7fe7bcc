import type { Localizer } from '../../i18n/index.ts';

/** A chart as a picture, to be shown at a width of the text block or less. */
export interface Picture {
  png: Uint8Array;
  /** Its size in CSS pixels, which gives its proportions. */
  width: number;
  height: number;
  /** The finding, which stands over it. */
  title: string;
  /** What it shows, for those who do not see it. */
  description: string;
}

/** What a Word document needs beside the resolved Markdown. */
export interface WordOptions {
  words: Localizer;
  /** The charts of the briefing as pictures, in their order. */
  pictures: readonly Picture[];
  /** The corpus that the briefing is drawn from: its version and date, in words. */
  corpus: string;
  /** The full address of a page, from its path; left out when the site's address is not known. */
  linkTo?: (path: string) => string;
}

import type { Localizer } from '../../i18n/index.ts';
import type { Issued } from '../sheet/sheet.ts';

/** A chart as a picture, to be shown at the width of the text block. */
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

/** A line at the end of a document; where it gives an address, that leads there. */
export interface ColophonLine {
  text: string;
  address?: string | undefined;
}

/** What a Word document needs beside the resolved Markdown. */
export interface WordOptions {
  words: Localizer;
  /** The charts of the briefing as pictures, in their order. */
  pictures: readonly Picture[];
  /** Where the briefing is on line, and the state of the corpus that it is drawn from. */
  colophon: readonly ColophonLine[];
  /** The date that the document carries (ISO 8601), instead of that of its making. */
  date: string;
  /** Who issues it and of which day it is, where it is not the site with that date. */
  issued?: Issued | undefined;
  /** The full address of a page, from its path; left out when the site's address is not known. */
  linkTo?: ((path: string) => string) | undefined;
}

/** What is written into, while a document is written. */
export interface Writing extends WordOptions {
  /** The pictures not yet placed. */
  left: Iterator<Picture>;
  /** The notes that the text has mentioned. */
  mentioned: Set<string>;
}

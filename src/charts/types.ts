import type { Localizer } from '../i18n/index.ts';

/** What a chart needs beside its data. */
export interface ChartOptions {
  /** A document to draw into (see `document.ts`). */
  document: Document;
  /** The language of titles and labels. */
  words: Localizer;
  /** The width in CSS pixels; charts are drawn for 960 and for 358 (a phone). */
  width: number;
  /** A prefix for every id in the chart, unique in the page. */
  idPrefix: string;
}

/** A cell of a chart's table. */
export type TableCell = string | { text: string; href: string };

/** The data behind a chart, as a table a reader can check and copy. */
export interface ChartTable {
  caption: string;
  head: string[];
  /** The first cell of a row is its header. */
  rows: TableCell[][];
}

/** A chart: its finding, its picture, what the picture shows in words, and its data. */
export interface Chart {
  /** A sentence that states the finding. */
  title: string;
  /** What the picture shows, for those who do not see it. */
  description: string;
  /** An `<svg>` element with viewBox, role="img" and aria-labelledby; colours by CSS variables. */
  svg: string;
  table: ChartTable;
}

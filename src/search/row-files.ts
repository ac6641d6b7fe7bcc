import { createHash } from 'node:crypto';
import type { Corpus, Jurisdiction, Measure } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { memo } from '../shared/memo.ts';
import { pagesOf, partLabel, partsBeyond, type PagePart } from '../shared/parts.ts';
import { shortHash } from '../shared/short-hash.ts';

/** So many measures the list holds; of more, the first stand on it, and scripts bring all. */
const ON_THE_LIST = 290;
const FIRST = 100;
/** So many rows are laid out together, where a browser need not lay out those far from sight. */
export const CHUNK = 25;

/** The measures of each jurisdiction where all are too many for the list; none where they are not. */
export const listParts = memo(({ measures }: Corpus): PagePart<Jurisdiction, Measure>[] =>
  partsBeyond(measures, ({ jurisdiction }) => jurisdiction, ON_THE_LIST),
);

/** So many measures of one jurisdiction stand on a page. */
const ON_A_PAGE = 250;

/** A page of measures of one jurisdiction. */
export interface PlacePage {
  jurisdiction: Jurisdiction;
  /** The slug of the page; '' for its first. */
  part: string;
  measures: Measure[];
}

/** The pages of measures by jurisdiction; none where the list holds all. */
export const placePages = memo((corpus: Corpus): PlacePage[] =>
  listParts(corpus).flatMap(({ key, items }) =>
    pagesOf(items, ON_A_PAGE).map(({ key: part, items: measures }): PlacePage => ({
      jurisdiction: key,
      part,
      measures,
    })),
  ),
);

/** What a page of a jurisdiction is called beside the others: its name, and the number of its part. */
export const placeLabel = (
  words: Localizer,
  { jurisdiction, part }: Pick<PlacePage, 'jurisdiction' | 'part'>,
): string => partLabel(words.text(jurisdiction.short), part);

/** The measures whose rows stand on the page of the list. */
export const onTheList = (corpus: Corpus): readonly Measure[] =>
  listParts(corpus).length === 0 ? corpus.measures : corpus.measures.slice(0, FIRST);

/**
 * A file of rows: a classic script that hands bodies of rows to the list, since a page opened from a
 * folder may load nothing else.
 * @param bodies in markup
 */
export const rowFile = (bodies: string): string => `measureRows(${JSON.stringify(bodies)});\n`;

/** The name of the file of a jurisdiction’s rows, below `assets/`. */
export const rowFileName = (locale: string, { id }: Jurisdiction): string =>
  `rows.${locale}.${id}.js`;

/** A short hash of files, for the address that pages name. */
export function rowsVersion(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file);
  return shortHash(hash);
}

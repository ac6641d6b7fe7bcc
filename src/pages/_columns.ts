import { createHash } from 'node:crypto';
import { experimental_AstroContainer as Container } from 'astro/container';
import { columnsOf } from '../analysis/columns.ts';
import { columnData, columnScript } from '../comparison/column-data.ts';
import AnyTwoTable from '../comparison/AnyTwoTable.astro';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import { locales, type Locale } from '../i18n/index.ts';
import { closeUp } from '../layouts/close-up.ts';
import { pageAt, type Page } from '../routes/page.ts';
import { paths } from '../routes/paths.ts';
import { memo, whenAsked } from '../shared/memo.ts';
import { packedFile } from '../shared/script-files.ts';
import { shortHash } from '../shared/short-hash.ts';
import { tagsOf } from '../shared/tags.ts';

/** The script that brings a column to the pages for any two, in one language. */
interface ColumnScript {
  jurisdiction: Jurisdiction;
  readonly text: string;
  /** Its address from the site’s root, with a short hash of the text. */
  address: string;
}

/** The columns as the pages for any two have them, in one language. */
interface DrawnColumns {
  scripts: readonly ColumnScript[];
  /** The tags that stand in them, for the style of those pages. */
  tags: string;
}

/** The name of a column’s script below `assets/`. */
export const columnFile = (locale: Locale, { id }: Jurisdiction): string =>
  `column.${locale}.${id}.js`;

/**
 * The columns in one language, drawn once: by the components that draw a comparison, so that a column
 * shows there what it shows beside those of its set.
 */
export const drawnColumns = async (locale: Locale): Promise<DrawnColumns> => {
  const page = await pageAt(locale, paths.anyTwo(''));
  return inLanguage(page.corpus)[locale](page);
};

const inLanguage = memo((_: Corpus) => {
  const one = () => {
    let drawn: Promise<DrawnColumns> | undefined;
    return (page: Page) => (drawn ??= draw(page));
  };
  return Object.fromEntries(locales.map((locale) => [locale, one()])) as Record<
    Locale,
    (page: Page) => Promise<DrawnColumns>
  >;
});

const container = whenAsked(() => Container.create());

/** All those pages lie at one depth: a link that is right on one is right on each. */
async function draw(page: Page): Promise<DrawnColumns> {
  const { lenses } = page.corpus.codebook;
  const drawer = await container();
  const tags = new Set<string>();
  const scripts: ColumnScript[] = [];
  for (const jurisdiction of columnsOf(page.corpus)) {
    const tables = new Map<string, string>();
    for (const lens of lenses) {
      const props = { page, lens, columns: [jurisdiction] };
      const table = closeUp(await drawer.renderToString(AnyTwoTable, { props }));
      tables.set(lens.id, table);
      tags.add(tagsOf(table));
    }
    const text = columnScript(columnData(jurisdiction.id, tables));
    const version = shortHash(createHash('sha256').update(text));
    const address = `assets/${columnFile(page.locale, jurisdiction)}?v=${version}`;
    scripts.push(packedFile({ jurisdiction, text, address }));
  }
  return { scripts, tags: tagsOf([...tags].join('')) };
}

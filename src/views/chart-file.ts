import { corpusVersion } from '../analysis/release.ts';
import { paper, type Palette } from '../charts/standalone.ts';
import type { Corpus, Source } from '../corpus/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Page } from '../routes/page.ts';

/** How wide a chart is drawn for a file: as in a page on a wide screen. */
export const FILE_WIDTH = 960;

/** The path of a chart's file, from the root of the site. */
export const chartFile = (name: string, locale: Locale): string => `charts/${name}.${locale}.svg`;

/** What a chart's file is called when it is saved, without its ending. */
export const chartFileName = ({ corpus, words, turned }: Page, name: string): string =>
  [words.say('site.file'), name, turned?.name, corpusVersion(corpus).version]
    .filter((part) => part !== undefined)
    .join('-');

/** The colours of a file: those of the page by day, on white, and one a jurisdiction. */
export const paletteOf = ({ jurisdictions }: Corpus): Palette => ({
  ...paper,
  ...Object.fromEntries(jurisdictions.map(({ id, colour }) => [`j-${id}`, colour.light])),
});

/** What stands under a chart that leaves the site: documents, site, version, date, its own name. */
export function sourceLine(
  { corpus, words, turned }: Page,
  { name, sources }: { name: string; sources: readonly Source[] },
): string {
  const { version, date } = corpusVersion(corpus);
  const documents = sources.map((source) =>
    words.say('chart.sourceDocument', {
      title: words.text(source.title),
      date: words.date(source.date),
    }),
  );
  const line = words.say('chart.sourceLine', {
    documents: documents.join(words.say('chart.sourceSep')),
    site: words.say('site.name'),
    version,
    date: words.date(date),
    name,
  });
  if (!turned) return line;
  return line + words.say('turned.file', { reading: words.say(`robust.${turned.name}`) });
}

import { composed } from '../../src/briefing/composed/index.ts';
import { checkSite } from '../../src/briefing/site.ts';
import { chartDocument } from '../../src/charts/document.ts';
import { readContent } from '../../src/corpus/read.ts';
import { datasetOf } from '../../src/data/files.ts';
import { locales, localizer } from '../../src/i18n/index.ts';
import { searchIndex } from '../../src/search/index-script.ts';
import { makeBook } from '../../src/tray/make-book.ts';
import { siteCharts } from '../../src/views/charts.ts';
import { indexOf } from '../search-bench/finders.ts';
import { meter } from './meter.ts';

/*
 * Run alone, in a process of its own: does the parts of a build one after the other in one thread,
 * and prints what each took as JSON. What is left of a build are the pages: see page-parts.ts.
 */

const content = process.argv[2] ?? 'content';
const { parts, to } = meter();

to('load');
const files = readContent(content);
to('lint and link');
const { corpus, problems, briefings: written } = checkSite(files);
if (!corpus || problems.length > 0) throw new Error('the content has problems');
to('analysis of the charts');
const drawings = locales.flatMap((locale) => {
  const words = localizer(locale, corpus.codebook);
  return siteCharts(corpus).map((chart) => ({
    draw: chart.prepare({ corpus, words }),
    words,
    idPrefix: chart.name,
  }));
});
to('charts');
for (const { draw, ...more } of drawings) {
  for (const width of [960, 358]) draw({ document: chartDocument(), width, ...more });
}
to('generated briefs');
composed(corpus);
to('index of the list');
for (const locale of locales) searchIndex(corpus, locale);
to('index of the site');
for (const locale of locales) indexOf(corpus, written, locale);
to('book of the tray');
for (const locale of locales) makeBook(corpus, locale);
to('tables and workbook');
await datasetOf(corpus);
to();
console.log(JSON.stringify(parts));

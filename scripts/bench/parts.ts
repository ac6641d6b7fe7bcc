import { checkSite } from '../../src/briefing/site.ts';
import { composed } from '../../src/briefing/composed/index.ts';
import { chartDocument } from '../../src/charts/document.ts';
import { readContent } from '../../src/corpus/read.ts';
import { datasetOf } from '../../src/data/files.ts';
import { locales, localizer } from '../../src/i18n/index.ts';
import { searchIndex } from '../../src/search/index-script.ts';
import { siteCharts } from '../../src/views/charts.ts';

/*
 * Run alone, in a process of its own: does the parts of a build one after the other in one thread,
 * and prints what each took as JSON. What is left of a build is the work on pages.
 */

const content = process.argv[2] ?? 'content';
const parts: Record<string, { ms: number; cpu: number; held: number }> = {};

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000;
  parts[name] = { ms: performance.now() - began, cpu, held: process.memoryUsage.rss() };
  return result;
}

const files = await timed('load', () => readContent(content));
const { corpus, problems } = await timed('lint and link', () => checkSite(files));
if (!corpus || problems.length > 0) throw new Error('the content has problems');
const drawings = await timed('analysis of the charts', () =>
  locales.flatMap((locale) => {
    const words = localizer(locale, corpus.codebook);
    return siteCharts(corpus).map((chart) => ({
      draw: chart.prepare({ corpus, words }),
      words,
      idPrefix: chart.name,
    }));
  }),
);
await timed('charts', () => {
  for (const { draw, ...more } of drawings) {
    for (const width of [960, 358]) draw({ document: chartDocument(), width, ...more });
  }
});
await timed('generated briefs', () => composed(corpus).length);
await timed('search indexes', () => locales.map((locale) => searchIndex(corpus, locale)).length);
await timed('tables and workbook', async () => (await datasetOf(corpus)).files.length);
console.log(JSON.stringify(parts));

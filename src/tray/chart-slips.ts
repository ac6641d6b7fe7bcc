import { PAPER_WIDTH } from '../briefing/chart-html.ts';
import { chartDocument } from '../charts/document.ts';
import type { Chart } from '../charts/types.ts';
import type { Corpus } from '../corpus/index.ts';
import { caveatOf } from '../i18n/caveat.ts';
import { localizer, type Locale, type Localizer } from '../i18n/index.ts';
import { memo, memoText } from '../shared/memo.ts';
import type { SiteChart } from '../views/chart-entry.ts';
import { chartId, siteCharts } from '../views/charts.ts';
import { chartItem } from './items.ts';
import type { DrawnSlip } from './slips.ts';

/** The charts of the site as a sheet holds them, drawn in a language, by their names. */
export const chartsIn = (corpus: Corpus, locale: Locale): Readonly<Record<string, Chart>> =>
  Object.fromEntries(
    siteCharts(corpus).map((chart) => [chart.name, chartIn(corpus, locale, chart)]),
  );

/** A chart of the site as a sheet holds it, drawn in a language. */
export const chartIn = (corpus: Corpus, locale: Locale, chart: SiteChart): Chart =>
  charts(corpus)(locale)(chart);

const charts = memo((corpus: Corpus) =>
  memoText((locale: Locale) => {
    const words = localizer(locale, corpus.codebook);
    const document = chartDocument();
    return memo(({ name, prepare }: SiteChart): Chart => {
      const options = { document, words, width: PAPER_WIDTH, idPrefix: `tray-${name}` };
      return prepare({ corpus, words })(options);
    });
  }),
);

/** Every chart as a thing for a tray: what it is called there, and how its slip is drawn. */
export const chartSlips = (
  corpus: Corpus,
  locale: Locale,
): [item: string, draw: (words: Localizer) => DrawnSlip][] =>
  siteCharts(corpus).map((chart) => [
    chartItem(chart.name),
    (words) => slipOf(chart, chartIn(corpus, locale, chart), corpus, words),
  ]);

/** A chart: its finding is its name; under it stand its caveat and its documents. */
function slipOf(chart: SiteChart, drawn: Chart, corpus: Corpus, words: Localizer): DrawnSlip {
  const { name, path, sources } = chart;
  const caveat = caveatOf(corpus.codebook, chartId(name), words);
  const documents = sources.map(({ short }) => words.text(short)).join(words.say('sep'));
  return {
    kind: 'chart',
    name,
    title: drawn.title,
    page: `${path}#${name}`,
    description: drawn.description,
    basis: [...(caveat ? [caveat] : []), words.say('tray.rests', { documents })].join(
      words.say('briefing.gap'),
    ),
    sources: sources.map(({ id }) => id),
  };
}

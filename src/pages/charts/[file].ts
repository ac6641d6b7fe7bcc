import type { APIRoute, GetStaticPaths } from 'astro';
import { chartDocument } from '../../charts/document.ts';
import { standalone } from '../../charts/standalone.ts';
import { getCorpus } from '../../corpus/astro.ts';
import { locales, traits, type Locale } from '../../i18n/index.ts';
import { chartFile, FILE_WIDTH, paletteOf, sourceLine } from '../../views/chart-file.ts';
import { chartNamed, siteCharts } from '../../views/charts.ts';
import { pageAt } from '../../routes/page.ts';

interface Props {
  name: string;
  locale: Locale;
}

/** Every chart has its address below charts/, in each language. */
export const getStaticPaths = (async () =>
  siteCharts(await getCorpus()).flatMap(({ name }) =>
    locales.map((locale) => ({
      params: { file: chartFile(name, locale).replace('charts/', '') },
      props: { name, locale },
    })),
  )) satisfies GetStaticPaths;

/** A chart as a picture that stands alone. */
export const GET: APIRoute<Props> = async ({ props: { name, locale } }) => {
  const chart = chartNamed(await getCorpus(), name);
  const page = await pageAt(locale, chart.path);
  const { svg, title, description } = chart.prepare(page)({
    document: chartDocument(),
    words: page.words,
    width: FILE_WIDTH,
    idPrefix: name,
  });
  const text = standalone({
    svg,
    title,
    description,
    source: sourceLine(page, chart),
    palette: paletteOf(page.corpus),
    faces: traits[locale].faces,
    tag: page.words.tag,
  });
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

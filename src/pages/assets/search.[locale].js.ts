import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus/astro.ts';
import { locales, type Locale } from '../../i18n/index.ts';
import { searchScript } from '../../search/index-script.ts';

export const getStaticPaths: GetStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** What the list of measures searches, one script a language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(searchScript(await getCorpus(), props.locale).text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

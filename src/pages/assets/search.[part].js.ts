import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus/astro.ts';
import { locales } from '../../i18n/index.ts';
import { searchScript } from '../../search/index-script.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  return locales.flatMap((locale) =>
    searchScript(corpus, locale).files.map(({ name, text }) => ({
      params: { part: name.replace(/^search\.|\.js$/g, '') },
      props: { text },
    })),
  );
}) satisfies GetStaticPaths;

/** What the list of measures searches, a script or more a language. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus/astro.ts';
import { locales } from '../../i18n/index.ts';
import { searchScript } from '../../search/index-script.ts';
import type { ScriptFile } from '../../shared/script-files.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  return locales.flatMap((locale) =>
    searchScript(corpus, locale).files.map((file) => ({
      params: { part: file.name.replace(/^search\.|\.js$/g, '') },
      props: { file },
    })),
  );
}) satisfies GetStaticPaths;

/** What the list of measures searches, a script or more a language. */
export const GET: APIRoute<{ file: ScriptFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

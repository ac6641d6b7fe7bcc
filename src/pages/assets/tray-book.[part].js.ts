import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus/astro.ts';
import { locales } from '../../i18n/index.ts';
import { builtFor } from '../../routes/site.ts';
import type { ScriptFile } from '../../shared/script-files.ts';
import { bookScripts } from '../../tray/make-book.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  return locales.flatMap((locale) =>
    bookScripts(corpus, locale, builtFor()).files.map((file) => ({
      params: { part: file.name.replace(/^tray-book\.|\.js$/g, '') },
      props: { file },
    })),
  );
}) satisfies GetStaticPaths;

/** What the reader’s own briefing may hold, a script or more a language. */
export const GET: APIRoute<{ file: ScriptFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

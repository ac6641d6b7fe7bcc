import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus/astro.ts';
import { locales } from '../../i18n/index.ts';
import { builtFor } from '../../routes/site.ts';
import { bookScripts } from '../../tray/make-book.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  return locales.flatMap((locale) =>
    bookScripts(corpus, locale, builtFor()).files.map(({ name, text }) => ({
      params: { part: name.replace(/^tray-book\.|\.js$/g, '') },
      props: { text },
    })),
  );
}) satisfies GetStaticPaths;

/** What the reader’s own briefing may hold, a script or more a language. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus/astro.ts';
import { locales, type Locale } from '../../i18n/index.ts';
import { builtFor } from '../../routes/site.ts';
import { bookScript } from '../../tray/make-book.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** What the reader’s own briefing may hold, a script a language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(bookScript(await getCorpus(), locale, builtFor()).text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

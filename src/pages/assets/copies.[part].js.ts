import type { APIRoute, GetStaticPaths } from 'astro';
import { copiesName, copiesScript } from '../../comparison/copies.ts';
import { locales } from '../../i18n/index.ts';
import { pageAt } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';

export const getStaticPaths = (async () => {
  const pages = await Promise.all(locales.map((locale) => pageAt(locale, paths.compare)));
  return pages.map((page) => ({
    params: { part: copiesName(page.locale).replace(/^copies\.|\.js$/g, '') },
    props: { text: copiesScript(page) },
  }));
}) satisfies GetStaticPaths;

/** What only copies and files of comparisons say, a script a language. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

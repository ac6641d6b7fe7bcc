import type { APIRoute, GetStaticPaths } from 'astro';
import { copiesName, copiesScript } from '../../comparison/copies.ts';
import { locales } from '../../i18n/index.ts';
import { pageAt, type Page } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';

export const getStaticPaths = (async () => {
  const pages = await Promise.all(locales.map((locale) => pageAt(locale, paths.compare)));
  return pages.map((page) => ({
    params: { part: copiesName(page.locale).replace(/^copies\.|\.js$/g, '') },
    props: { page },
  }));
}) satisfies GetStaticPaths;

/** What only copies and files of comparisons say, a script a language. */
export const GET: APIRoute<{ page: Page }> = ({ props: { page } }) =>
  new Response(copiesScript(page), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

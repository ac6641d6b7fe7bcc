import type { APIRoute, GetStaticPaths } from 'astro';
import { drawnFronts } from '../../briefing/astro.ts';
import { findScript } from '../../finder/build-index.ts';
import { locales } from '../../i18n/index.ts';
import { pageAt } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';

export const getStaticPaths = (async () => {
  const pages = await Promise.all(locales.map((locale) => pageAt(locale, paths.search)));
  return Promise.all(
    pages.map(async (page) => {
      const { name, text } = findScript(page, await drawnFronts(page));
      return { params: { part: name.replace(/^find\.|\.js$/g, '') }, props: { text } };
    }),
  );
}) satisfies GetStaticPaths;

/** What the search over the whole site looks in, a script a language. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

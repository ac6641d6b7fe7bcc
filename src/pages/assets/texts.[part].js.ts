import type { APIRoute, GetStaticPaths } from 'astro';
import { textsScript } from '../../finder/of-texts.ts';
import { locales } from '../../i18n/index.ts';
import { pageAt } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';

export const getStaticPaths = (async () => {
  const pages = await Promise.all(locales.map((locale) => pageAt(locale, paths.search)));
  return pages.flatMap((page) =>
    (textsScript(page)?.files ?? []).map(({ name, text }) => ({
      params: { part: name.replace(/^texts\.|\.js$/g, '') },
      props: { text },
    })),
  );
}) satisfies GetStaticPaths;

/** The texts that a host shows, for the search: a script or more a language, and none without texts. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { textsScript } from '../../finder/of-texts.ts';
import { locales } from '../../i18n/index.ts';
import { pageAt } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';
import type { ScriptFile } from '../../shared/script-files.ts';

export const getStaticPaths = (async () => {
  const pages = await Promise.all(locales.map((locale) => pageAt(locale, paths.search)));
  return pages.flatMap((page) =>
    (textsScript(page)?.files ?? []).map((file) => ({
      params: { part: file.name.replace(/^texts\.|\.js$/g, '') },
      props: { file },
    })),
  );
}) satisfies GetStaticPaths;

/** The texts that a host shows, for the search: a script or more a language, and none without texts. */
export const GET: APIRoute<{ file: ScriptFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

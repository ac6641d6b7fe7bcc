import type { APIRoute, GetStaticPaths } from 'astro';
import { drawnFronts } from '../../briefing/astro.ts';
import { findScript } from '../../finder/build-index.ts';
import { locales } from '../../i18n/index.ts';
import { pageAt } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';
import type { ScriptFile } from '../../shared/script-files.ts';

export const getStaticPaths = (async () => {
  const pages = await Promise.all(locales.map((locale) => pageAt(locale, paths.search)));
  const scripts = await Promise.all(pages.map((page) => findScript(page, drawnFronts)));
  return scripts.flatMap(({ files }) =>
    files.map((file) => ({
      params: { part: file.name.replace(/^find\.|\.js$/g, '') },
      props: { file },
    })),
  );
}) satisfies GetStaticPaths;

/** What the search over the whole site looks in, a script or more a language. */
export const GET: APIRoute<{ file: ScriptFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

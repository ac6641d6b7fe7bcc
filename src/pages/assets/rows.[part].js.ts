import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '../../i18n/index.ts';
import { pageAt } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';
import { rowScripts } from '../../search/row-scripts.ts';
import type { ScriptFile } from '../../shared/script-files.ts';

export const getStaticPaths = (async () => {
  const lists = await Promise.all(locales.map((locale) => pageAt(locale, paths.measures)));
  return lists.flatMap((page) =>
    rowScripts(page).map((file) => ({
      params: { part: file.name.replace(/^rows\.|\.js$/g, '') },
      props: { file },
    })),
  );
}) satisfies GetStaticPaths;

/** Rows of the list of measures where it is too long for its page, a script a place and language. */
export const GET: APIRoute<{ file: ScriptFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { columnsOf } from '../../analysis/columns.ts';
import { leavesPairsOut } from '../../comparison/pair.ts';
import { getCorpus } from '../../corpus/astro.ts';
import { locales, type Locale } from '../../i18n/index.ts';
import { columnFile, drawnColumns } from '../_columns.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  if (!leavesPairsOut(corpus)) return [];
  return locales.flatMap((locale) =>
    columnsOf(corpus).map((column) => ({
      params: { part: columnFile(locale, column).replace(/^column\.|\.js$/g, '') },
      props: { locale, id: column.id },
    })),
  );
}) satisfies GetStaticPaths;

/** What a column shows on the pages for any two, a script a column and language. */
export const GET: APIRoute<{ locale: Locale; id: string }> = async ({ props: { locale, id } }) => {
  const { scripts } = await drawnColumns(locale);
  const text = scripts.find(({ jurisdiction }) => jurisdiction.id === id)?.text ?? '';
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};

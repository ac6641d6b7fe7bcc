import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus/astro.ts';
import { dataFileNames, datasetOf } from '../../data/files.ts';

/** Every file of the data has its address below data/. */
export const getStaticPaths: GetStaticPaths = async () => {
  const names = dataFileNames(await getCorpus());
  return names.map((file) => ({ params: { file } }));
};

/** A file of the data. */
export const GET: APIRoute = async ({ params }) => {
  const { files, parts } = await datasetOf(await getCorpus());
  const file = [...files, ...parts].find(({ name }) => name === params['file']);
  if (!file) return new Response(undefined, { status: 404 });
  const charset = file.mediatype.startsWith('text/') ? '; charset=utf-8' : '';
  return new Response(file.bytes, {
    headers: { 'Content-Type': `${file.mediatype}${charset}` },
  });
};

import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/astro.ts';
import { stylesheet } from '../../styles/stylesheet.ts';

/** The site's style sheet, at a fixed address that pages link relatively. */
export const GET: APIRoute = async () =>
  new Response(stylesheet(await getCorpus()).text, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });

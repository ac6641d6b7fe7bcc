import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/astro.ts';
import { sheetStyles } from '../../styles/stylesheet.ts';

/** The style sheet of printed briefings, at a fixed address that their pages link relatively. */
export const GET: APIRoute = async () =>
  new Response(sheetStyles(await getCorpus()).text, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });

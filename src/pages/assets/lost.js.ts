import type { APIRoute } from 'astro';
import { browserScript } from '../../client/bundle.ts';

/** The script by which the page for missing addresses finds the site. */
export const GET: APIRoute = async () =>
  new Response(await browserScript('lost'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

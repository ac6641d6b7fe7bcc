import type { APIRoute } from 'astro';
import { browserScript } from '../../client/bundle.ts';

/** The site's script, at a fixed address that pages link relatively. */
export const GET: APIRoute = async () =>
  new Response(await browserScript(), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

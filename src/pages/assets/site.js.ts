import type { APIRoute } from 'astro';
import { script } from '../../client/bundle.ts';

/** The site's script, at a fixed address that pages link relatively. */
export const GET: APIRoute = async () =>
  new Response(await script(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

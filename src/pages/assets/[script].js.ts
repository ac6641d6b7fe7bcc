import type { APIRoute, GetStaticPaths } from 'astro';
import { browserScript, scriptNames } from '../../client/bundle.ts';

export const getStaticPaths: GetStaticPaths = () =>
  scriptNames.map((script) => ({ params: { script } }));

/** The scripts, at fixed addresses that pages link relatively. */
export const GET: APIRoute<Record<string, never>, { script: string }> = async ({ params }) =>
  new Response((await browserScript(params.script)).text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

import type { APIRoute, GetStaticPaths } from 'astro';
import { browserScript, scriptNames } from '../../client/bundle.ts';
import { leavesPairsOut } from '../../comparison/pair.ts';
import { getCorpus } from '../../corpus/astro.ts';

/** Without a page for any two its script has none to stand on. */
export const getStaticPaths: GetStaticPaths = async () => {
  const hasAnyTwo = leavesPairsOut(await getCorpus());
  return scriptNames
    .filter((script) => script !== 'any-two' || hasAnyTwo)
    .map((script) => ({ params: { script } }));
};

/** The scripts, at fixed addresses that pages link relatively. */
export const GET: APIRoute<Record<string, never>, { script: string }> = async ({ params }) =>
  new Response((await browserScript(params.script)).text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

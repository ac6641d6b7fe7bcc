import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { variants } from '../i18n/variants.ts';
import { memoText } from '../shared/memo.ts';

/** A script as the pages get it. */
export interface BrowserScript {
  /** Its file is `assets/<name>.js`. */
  name: string;
  text: string;
  /** A short hash of the text, for the address that pages link. */
  version: string;
}

/** The scripts of single islands, each with what marks in a page's markup that it is there. */
const ISLANDS = {
  list: ' id="measure-filters"',
  compare: ' id="compare-controls"',
  asks: ' id="ask-filter"',
} as const;

/** Every script of the site; `lost` is that by which the page for missing addresses finds it. */
export const scriptNames = ['site', 'lost', ...Object.keys(ISLANDS)];

/**
 * The scripts that a page needs, by its markup: the site's, and those of its islands. An island that
 * fails, or does not come, stops no other.
 */
export const scriptsFor = (html: string): Promise<BrowserScript[]> =>
  Promise.all(
    [
      'site',
      ...Object.entries(ISLANDS).flatMap(([name, mark]) => (html.includes(mark) ? [name] : [])),
    ].map(browserScript),
  );

/**
 * A script that runs in the browser, as one classic script: module scripts are refused when a page is
 * opened from a folder.
 * @param name one of `scriptNames`
 */
export const browserScript = memoText(async (name: string): Promise<BrowserScript> => {
  const { outputFiles } = await build({
    // The project's root is the working directory of every command that builds the site.
    entryPoints: [`src/client/${name}.ts`],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    define: { VARIANTS: JSON.stringify(variants) },
  });
  const text = outputFiles[0]?.text ?? '';
  return { name, text, version: createHash('sha256').update(text).digest('hex').slice(0, 8) };
});

import { transform } from 'esbuild';
import { oldestBrowsers } from '../../../src/shared/oldest-browsers.ts';
import { sheetStyles, stylesheet } from '../../../src/styles/stylesheet.ts';
import { realCorpus } from '../../fixtures/real-corpus.ts';

/**
 * The whole style of the site without the colours of jurisdictions, and that of printed sheets, in the form
 * in which pages carry parts of the one and all of the other.
 */
export async function wholeStyles(): Promise<[site: string, sheets: string]> {
  const site = stylesheet({ ...realCorpus, jurisdictions: [] });
  const options = { loader: 'css', minify: true, charset: 'utf8', target: oldestBrowsers } as const;
  const minified = async (css: string) => (await transform(css, options)).code;
  return [await minified(site), await minified(sheetStyles(realCorpus))];
}

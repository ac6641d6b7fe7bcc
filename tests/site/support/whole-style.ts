import { transform } from 'esbuild';
import { oldestBrowsers } from '../../../src/shared/oldest-browsers.ts';
import { stylesheet } from '../../../src/styles/stylesheet.ts';
import { realCorpus } from '../../fixtures/real-corpus.ts';

/** The whole style of the site without the colours of jurisdictions, in the form in which pages carry parts of it. */
export async function wholeStyle(): Promise<string> {
  const css = stylesheet({ ...realCorpus, jurisdictions: [] });
  const options = { loader: 'css', minify: true, charset: 'utf8', target: oldestBrowsers } as const;
  return (await transform(css, options)).code;
}

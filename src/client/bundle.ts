import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { variants } from '../i18n/variants.ts';

let bundled: Promise<string> | undefined;

/**
 * What runs in the browser, as one classic script: module scripts are refused when a page is
 * opened from a folder.
 */
export function script(): Promise<string> {
  bundled ??= build({
    // The project's root is the working directory of every command that builds the site.
    entryPoints: ['src/client/site.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    define: { VARIANTS: JSON.stringify(variants) },
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return bundled;
}

/** A short hash of the script, for the address that pages link. */
export const scriptVersion = async (): Promise<string> =>
  createHash('sha256')
    .update(await script())
    .digest('hex')
    .slice(0, 8);

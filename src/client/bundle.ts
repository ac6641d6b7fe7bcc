import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { variants } from '../i18n/variants.ts';

/** The scripts: the site's, and the one by which the page for missing addresses finds the site. */
export type ScriptName = 'site' | 'lost';

const bundled = new Map<ScriptName, Promise<string>>();

/**
 * What runs in the browser, as one classic script: module scripts are refused when a page is
 * opened from a folder.
 */
export function browserScript(name: ScriptName = 'site'): Promise<string> {
  const known = bundled.get(name);
  if (known) return known;
  const made = build({
    // The project's root is the working directory of every command that builds the site.
    entryPoints: [`src/client/${name}.ts`],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    define: { VARIANTS: JSON.stringify(variants) },
  }).then((result) => result.outputFiles[0]?.text ?? '');
  bundled.set(name, made);
  return made;
}

/** A short hash of the script, for the address that pages link. */
export function scriptVersion(): Promise<string> {
  version ??= browserScript().then((script) =>
    createHash('sha256').update(script).digest('hex').slice(0, 8),
  );
  return version;
}
let version: Promise<string> | undefined;

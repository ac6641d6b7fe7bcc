import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { outForAstro } from './out-for-astro.ts';
import { projectRoot } from './paths.ts';
import { onEnd } from './signals.ts';

/** What the pages are made from and where they are put. */
export interface Pages {
  /** The content folder; its content has been checked. */
  content: string;
  /** A folder that is not there yet. */
  out: string;
}

/** What makes pages in more than one thread of Astro's own way to make them. */
export type Sharing = (
  own: AstroPrerenderer,
  out: string,
  /** The address of the program that Astro has bundled from the pages, once it has. */
  program: () => string,
) => AstroPrerenderer;

/**
 * Lets Astro write every page, in this process: what ends the one ends the other, and content that
 * has been read and checked here is not read again.
 * @param shared shares the work with another thread
 * @returns the number of pages
 * @throws when a page fails, or when a page that Astro made is not in the folder
 */
export async function writePages({ content, out }: Pages, shared?: Sharing): Promise<number> {
  // Libraries look at this as they load; a shell that says `development` makes them very slow.
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['CONTENT_DIR'] = content;
  const { build } = await import('astro');
  const program = programOf();
  const { path: outDir, free } = outForAstro(out, projectRoot);
  const forget = onEnd(free);
  let made: readonly string[] = [];
  await build({
    outDir,
    logLevel: 'warn',
    integrations: [
      {
        name: 'pages',
        hooks: {
          'astro:build:start': ({ setPrerenderer }) => {
            if (shared) setPrerenderer((own) => shared(own, out, program.address));
          },
          'astro:build:setup': ({ vite }) => {
            vite.plugins?.push(program.plugin);
          },
          'astro:build:done': ({ pages }) => {
            made = pages.map(({ pathname }) => pathname);
          },
        },
      },
    ],
  }).finally(() => {
    free();
    forget();
  });
  const lost = made.filter((name) => !fileOf(out, name));
  if (lost.length > 0) {
    throw new Error(`${lost.length} of ${made.length} pages are missing, ${lost[0] ?? ''} first.`);
  }
  return made.length;
}

/** Whether a page's file is there, by its path without the ending; a slash stands for its index. */
const fileOf = (out: string, name: string): boolean =>
  [`${name}.html`, join(name, 'index.html'), name].some(
    (file) => file !== '' && file.endsWith('.html') && existsSync(join(out, file)),
  );

/** Finds the program that Astro bundles from the pages: it lies elsewhere for each destination. */
function programOf() {
  let found: string | undefined;
  return {
    plugin: {
      name: 'program-of-pages',
      writeBundle({ dir = '' }: { dir?: string }, files: Record<string, unknown>) {
        const name = Object.keys(files).find((file) => file.startsWith('prerender-entry.'));
        if (name) found = pathToFileURL(join(dir, name)).href;
      },
    },
    address: () => {
      if (!found) throw new Error('Astro has bundled no program from the pages.');
      return found;
    },
  };
}

import { BUILD_LOCK, locked } from './locked.ts';
import { inProject } from './paths.ts';
import { Failure } from './program.ts';
import { onEnd } from './signals.ts';
import { runQuietly, tool } from './spawn.ts';

/** Where the gallery is built, from the project's root; no part of the site. */
export const GALLERY = '.build/gallery';

/**
 * Builds the gallery: a page an example, with components and charts on the small content. Astro keeps files
 * beside the sources, so that the gallery waits for a build of the site, and a build for it.
 * @throws Failure when Astro fails
 */
export async function buildGallery(): Promise<void> {
  const release = await locked(
    [inProject('.build', BUILD_LOCK)],
    'The gallery cannot be built',
    (line) => {
      console.log(line);
    },
  );
  const forget = onEnd(release);
  try {
    const { code, output } = await runQuietly({
      ...tool('astro', 'build', '--config', 'tests/gallery/astro.config.mjs'),
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (code !== 0) throw new Failure(`${output}\nThe gallery could not be built.`);
  } finally {
    release();
    forget();
  }
}

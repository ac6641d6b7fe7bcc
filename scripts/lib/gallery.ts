import { Failure } from './program.ts';
import { runQuietly, tool } from './spawn.ts';

/** Where the gallery is built, from the project's root; no part of the site. */
export const GALLERY = '.build/gallery';

/**
 * Builds the gallery: a page an example, with components and charts on the small content.
 * @throws Failure when Astro fails
 */
export async function buildGallery(): Promise<void> {
  const { code, output } = await runQuietly({
    ...tool('astro', 'build', '--config', 'tests/gallery/astro.config.mjs'),
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Failure(`${output}\nThe gallery could not be built.`);
}

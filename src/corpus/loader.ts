import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { checkOnceBy, isBeingWritten, isComing, type ContentCheck } from './check-once.ts';
import { ContentError } from './content-error.ts';

// Vite translates all that this imports before Astro can begin: as little as it can be.

/**
 * An Astro loader that reads and checks the content before any page is made. Pages take the corpus
 * that was checked; to Astro's own store, which would hold and write all of it once more, it gives
 * nothing.
 * @param folder the content folder, from the root of the project
 * @param fetch fetches the check of all content
 */
export const contentLoader = (folder: string, fetch: () => Promise<ContentCheck>): Loader => ({
  name: 'content',
  load: async ({ config, store }) => {
    store.clear();
    // What another thread checks is there before the first page is made; bundling goes on meanwhile.
    if (isComing()) return;
    const { problems } = await checkOnceBy(resolve(fileURLToPath(config.root), folder), fetch);
    if (problems.length > 0 && !isBeingWritten()) throw new ContentError(problems);
  },
});

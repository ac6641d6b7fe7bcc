import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '../lint/format.ts';
import type { Kind } from '../kinds/index.ts';
import type { Checked } from './check.ts';
import { checkOnceBy, checkSoon, type ContentCheck } from './check-once.ts';
import { ContentError } from './index.ts';

/** What a collection holds: a kind of record, the codebook, or the files of the briefings. */
export type Collected = Kind | 'codebook' | 'briefing';

/**
 * An Astro loader for one kind of record, for the codebook or for the briefings, over the one loader
 * of the project.
 * While developing, a change of the content folder is checked and shown at once; with problems
 * the last good records stay and the problems are printed.
 * @param folder the content folder, from the root of the project
 * @param fetch fetches the check of all content, the same for every collection
 */
export function recordLoader(
  kind: Collected,
  folder: string,
  fetch: () => Promise<ContentCheck>,
): Loader {
  return {
    name: `records-of-${kind}`,
    load: async (context) => {
      const root = resolve(fileURLToPath(context.config.root), folder);
      const check = () => checkOnceBy(root, fetch);
      const checked = await check();
      if (checked.problems.length > 0) throw new ContentError(checked.problems);
      fill(context, kind, checked);
      watch(context, kind, () => checkSoon(root, fetch), root);
    },
  };
}

function fill({ store }: LoaderContext, kind: Collected, checked: Checked): void {
  store.clear();
  if (kind === 'codebook') {
    store.set({ id: 'codebook', data: { ...checked.codebook } });
    return;
  }
  if (kind === 'briefing') {
    for (const { path, text } of checked.briefings) store.set({ id: path, data: { path, text } });
    return;
  }
  for (const { id, data } of checked.entries[kind]) store.set({ id, data: { ...data } });
}

function watch(
  context: LoaderContext,
  kind: Collected,
  check: () => Promise<Checked>,
  root: string,
): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  watcher.add(root);
  const refresh = async (file: string) => {
    if (!resolve(file).startsWith(root + sep)) return;
    const checked = await check();
    if (checked.problems.length === 0) fill(context, kind, checked);
    // One collection speaks for all, so that the report stands there once.
    else if (kind === 'codebook') logger.error(`\n${formatProblems(checked.problems)}`);
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (file: string) => void refresh(file));
  }
}

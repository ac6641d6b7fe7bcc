import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '../lint/format.ts';
import type { Kind } from '../kinds/index.ts';
import type { ContentFile } from '../lint/types.ts';
import type { Checked } from './check.ts';
import { ContentError } from './index.ts';
import { hold } from './held.ts';
import { readContent } from './read.ts';

/** What a collection holds: a kind of record, the codebook, or the files of the briefings. */
export type Collected = Kind | 'codebook' | 'briefing';

/** A check of all files of the content. */
export type ContentCheck = (files: readonly ContentFile[]) => Checked;

let last: { digest: string; checked: Checked } | undefined;

/** The check of a folder, done once for all collections and again only when a file has changed. */
function checkOnce(root: string, check: ContentCheck): Checked {
  const files = readContent(root);
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  const digest = hash.digest('hex');
  if (last?.digest !== digest) {
    last = { digest, checked: check(files) };
    // With problems the last good corpus stays.
    if (last.checked.problems.length === 0) hold(last.checked.corpus);
  }
  return last.checked;
}

/**
 * An Astro loader for one kind of record, for the codebook or for the briefings, over the one loader
 * of the project.
 * While developing, a change of the content folder is checked and shown at once; with problems
 * the last good records stay and the problems are printed.
 * @param folder the content folder, from the root of the project
 * @param check the check of all content, the same for every collection
 */
export function recordLoader(kind: Collected, folder: string, check: ContentCheck): Loader {
  return {
    name: `records-of-${kind}`,
    load: async (context) => {
      const root = resolve(fileURLToPath(context.config.root), folder);
      const checked = checkOnce(root, check);
      if (checked.problems.length > 0) throw new ContentError(checked.problems);
      fill(context, kind, checked);
      watch(context, kind, () => checkOnce(root, check), root);
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

function watch(context: LoaderContext, kind: Collected, check: () => Checked, root: string): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  watcher.add(root);
  const refresh = (file: string) => {
    if (!resolve(file).startsWith(root + sep)) return;
    const checked = check();
    if (checked.problems.length === 0) fill(context, kind, checked);
    // One collection speaks for all, so that the report stands there once.
    else if (kind === 'codebook') logger.error(`\n${formatProblems(checked.problems)}`);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, refresh);
}

import { createHash } from 'node:crypto';
import type { ContentFile } from '../lint/types.ts';
import type { Checked } from './check.ts';
import { readContent } from './read.ts';
import type { Corpus } from './types.ts';

/** A check of all files of the content. */
export type ContentCheck = (files: readonly ContentFile[]) => Checked;

/** What a thread keeps of its content. */
export interface Held {
  /** The digest of the files that were checked last. */
  digest: string;
  checked: Checked;
  /** The corpus of the last content without problems. */
  corpus: Corpus | undefined;
}

/** A check that waits for files to be written. */
interface Soon {
  promise: Promise<Checked>;
  resolve(checked: Promise<Checked>): void;
  timer: NodeJS.Timeout | undefined;
}

/** Milliseconds without a change after which files count as saved. */
const SAVED = 40;

/*
 * A build's command checks the content before anything is written, Astro loads it in one bundle and
 * draws the pages in another, all in one process: a module of each would be a module thrice, so
 * what they share hangs on the process.
 */
const HELD = Symbol.for('city-hong-kong-innovation-compared.content');
const COMING = Symbol.for('city-hong-kong-innovation-compared.content-coming');
const CHECK = Symbol.for('city-hong-kong-innovation-compared.content-check');
const AT_WORK = Symbol.for('city-hong-kong-innovation-compared.content-at-work');
const SOON = Symbol.for('city-hong-kong-innovation-compared.content-soon');
const shared = globalThis as unknown as {
  [HELD]?: Held | undefined;
  [COMING]?: Promise<unknown>;
  [CHECK]?: ContentCheck;
  [AT_WORK]?: Promise<Checked> | undefined;
  [SOON]?: Soon | undefined;
};

/** The check of a folder, done once in a process and again only when a file has changed. */
export function checkOnce(root: string, check: ContentCheck): Checked {
  const { files, digest, known } = look(root);
  return known ?? keep(digest, check(files));
}

/** Says that another thread is checking the content, and when what it found is here. */
export function comes(checked: Promise<unknown>): void {
  shared[COMING] = checked;
}

/** Gives the check to what is loaded later by other means than Node's, and is to use this one. */
export function checkWith(check: ContentCheck): void {
  shared[CHECK] = check;
}

/**
 * The same, asked by many at once and answered to all of them together.
 * @param fetch fetches the check where no command has given one: Vite loads and translates all that
 *   a check is made of, which takes far longer than to check
 */
export async function checkOnceBy(
  root: string,
  fetch: () => Promise<ContentCheck>,
): Promise<Checked> {
  await shared[COMING];
  shared[AT_WORK] ??= (async () => {
    const check = shared[CHECK] ?? (await fetch());
    return checkOnce(root, check);
  })().finally(() => {
    shared[AT_WORK] = undefined;
  });
  return shared[AT_WORK];
}

/**
 * The same once nothing has changed for a moment: editors write a file in pieces, and many files at
 * once. All who ask meanwhile share one check.
 */
export function checkSoon(root: string, fetch: () => Promise<ContentCheck>): Promise<Checked> {
  const soon = (shared[SOON] ??= { ...Promise.withResolvers<Checked>(), timer: undefined });
  clearTimeout(soon.timer);
  soon.timer = setTimeout(() => {
    shared[SOON] = undefined;
    soon.resolve(checkOnceBy(root, fetch));
  }, SAVED);
  return soon.promise;
}

/** What was checked last in this thread. */
export const lastCheck = (): Held | undefined => shared[HELD];

/** The files of a folder, and their check where it is known. */
function look(root: string): { files: ContentFile[]; digest: string; known: Checked | undefined } {
  const files = readContent(root);
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  const digest = hash.digest('hex');
  const last = shared[HELD];
  return { files, digest, known: last?.digest === digest ? last.checked : undefined };
}

/** Keeps a check as that of the files with a digest. */
export function keep(digest: string, checked: Checked): Checked {
  // With problems the last good corpus stays.
  const corpus = checked.problems.length === 0 ? checked.corpus : shared[HELD]?.corpus;
  shared[HELD] = { digest, checked, corpus };
  return checked;
}

/**
 * The corpus of the last content without problems.
 * @throws when no content has been loaded in this process
 */
export function held(): Corpus {
  const corpus = shared[HELD]?.corpus;
  if (!corpus) throw new Error('the content has not been loaded');
  return corpus;
}

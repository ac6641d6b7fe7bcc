import { createHash } from 'node:crypto';
import type { ContentFile, Entries } from '../lint/types.ts';
import type { Checked } from './check.ts';
import { readChanged, readContent } from './read.ts';
import type { Corpus } from './types.ts';

/** A check of all files of the content. */
export type ContentCheck = (files: readonly ContentFile[]) => Checked;

/** What a thread keeps of its content. */
export interface Held {
  /** The digest of the files that were checked last. */
  digest: string;
  checked: Checked;
  /** The corpus and the briefings of the last content without problems. */
  good: HeldContent | undefined;
  /** Those of records without problems, shown until the rest has been checked too. */
  early?: HeldContent | undefined;
}

/** What pages are made of. */
export interface HeldContent {
  corpus: Corpus;
  briefings: readonly ContentFile[];
  /** The records, not yet linked. */
  entries: Entries;
}

/*
 * A build's command checks the content before anything is written, Astro loads it in one bundle and
 * draws the pages in another, all in one process: a module of each would be a module thrice, so
 * what they share hangs on the process.
 */
const HELD = Symbol.for('city-hong-kong-innovation-compared.content');
const COMING = Symbol.for('city-hong-kong-innovation-compared.content-coming');
const CHECK = Symbol.for('city-hong-kong-innovation-compared.content-check');
const AT_WORK = Symbol.for('city-hong-kong-innovation-compared.content-at-work');
const FILES = Symbol.for('city-hong-kong-innovation-compared.content-files');
const DRAFTS = Symbol.for('city-hong-kong-innovation-compared.content-drafts');
const shared = globalThis as unknown as {
  [HELD]?: Held | undefined;
  [COMING]?: boolean;
  [CHECK]?: ContentCheck;
  [AT_WORK]?: Promise<Checked> | undefined;
  [FILES]?: readonly ContentFile[];
  [DRAFTS]?: boolean;
};

/** The check of a folder, done once in a process and again only when a file has changed. */
export function checkOnce(root: string, check: ContentCheck): Checked {
  const { files, digest, known } = look(root);
  return known ?? keep(digest, check(files));
}

/**
 * Shows what a check of the records alone finds good, until all has been checked.
 * @param check leaves out what takes long and shows nothing
 * @param changed where files have been read before, the paths of those that may be others now
 */
export function showEarly(
  root: string,
  check: ContentCheck,
  changed?: ReadonlySet<string>,
): Checked {
  const { files, known } = look(root, changed);
  const good = known?.problems.length === 0;
  const checked = good ? known : check(files);
  const { corpus, briefings, entries } = checked;
  if (shared[HELD])
    shared[HELD].early = !good && corpus ? { corpus, briefings, entries } : undefined;
  return checked;
}

/** Says that another thread checks the content: whoever makes pages waits until it is here. */
export function comes(): void {
  shared[COMING] = true;
}

/** Whether another thread checks the content. */
export const isComing = (): boolean => shared[COMING] === true;

/** Gives the check to what is loaded later by other means than Node's, and is to use this one. */
export function checkWith(check: ContentCheck): void {
  shared[CHECK] = check;
}

/** From now on drafts are read too: for a check that knows what to do with them. */
export function readDrafts(): void {
  shared[DRAFTS] = true;
}

/** Whether the content is being written: then what is wrong with it is shown, and stops nothing. */
export const isBeingWritten = (): boolean => shared[DRAFTS] === true;

/**
 * The same, asked by many at once and answered to all of them together.
 * @param fetch fetches the check where no command has given one: Vite loads and translates all that
 *   a check is made of, which takes far longer than to check
 */
export async function checkOnceBy(
  root: string,
  fetch: () => Promise<ContentCheck>,
): Promise<Checked> {
  shared[AT_WORK] ??= (async () => {
    const check = shared[CHECK] ?? look(root).known ?? (await fetch());
    return typeof check === 'function' ? checkOnce(root, check) : check;
  })().finally(() => {
    shared[AT_WORK] = undefined;
  });
  return shared[AT_WORK];
}

/** What was checked last in this thread. */
export const lastCheck = (): Held | undefined => shared[HELD];

/** The files of a folder, and their check where it is known. */
function look(
  root: string,
  changed?: ReadonlySet<string>,
): {
  files: readonly ContentFile[];
  digest: string;
  known: Checked | undefined;
} {
  const drafts = shared[DRAFTS] === true;
  const before = drafts ? shared[FILES] : undefined;
  const read =
    before && changed ? readChanged(root, before, changed) : readContent(root, { drafts });
  const files = shared[CHECK] ? remembered(read) : read;
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  const digest = hash.digest('hex');
  const last = shared[HELD];
  return { files, digest, known: last?.digest === digest ? last.checked : undefined };
}

/** The files as they were read before, where they say the same: what is known of them holds on. */
function remembered(read: readonly ContentFile[]): readonly ContentFile[] {
  const before = new Map(shared[FILES]?.map((file) => [file.path, file]));
  const files = read.map((file) => {
    const known = before.get(file.path);
    return known?.text === file.text ? known : file;
  });
  const same =
    files.length === before.size && files.every((file) => before.get(file.path) === file);
  if (!same || !shared[FILES]) shared[FILES] = Object.freeze(files);
  return shared[FILES];
}

/** Keeps a check as that of the files with a digest. */
export function keep(digest: string, checked: Checked): Checked {
  // With problems the last good corpus stays.
  const { corpus, briefings, entries, problems } = checked;
  const good =
    corpus && problems.length === 0 ? { corpus, briefings, entries } : shared[HELD]?.good;
  shared[HELD] = { digest, checked, good };
  return checked;
}

/**
 * The corpus of the last content without problems.
 * @throws when no content has been loaded in this process
 */
export const held = (): Corpus => heldContent().corpus;

const found = (): HeldContent | undefined => shared[HELD]?.early ?? shared[HELD]?.good;

/** Whether there is content that pages can be made of. */
export const hasContent = (): boolean => found() !== undefined;

/** The same as `held`, with its briefings, as their files say them. @throws as `held` does */
export function heldContent(): HeldContent {
  const content = found();
  if (!content) throw new Error('the content has not been loaded');
  return content;
}

import { createHash } from 'node:crypto';
import type { ContentFile } from '../lint/types.ts';
import type { Checked } from './check.ts';
import { readContent } from './read.ts';
import type { Corpus } from './types.ts';

/** A check of all files of the content. */
export type ContentCheck = (files: readonly ContentFile[]) => Checked;

interface Held {
  /** The digest of the files that were checked last. */
  digest: string;
  checked: Checked;
  /** The corpus of the last content without problems. */
  corpus: Corpus | undefined;
}

/*
 * A build's command checks the content before anything is written, Astro loads it in one bundle and
 * draws the pages in another, all in one process: a module of each would be a module thrice, so
 * what they share hangs on the process.
 */
const HELD = Symbol.for('city-hong-kong-innovation-compared.content');
const shared = globalThis as unknown as Record<symbol, Held | undefined>;

/** The check of a folder, done once in a process and again only when a file has changed. */
export function checkOnce(root: string, check: ContentCheck): Checked {
  const files = readContent(root);
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  const digest = hash.digest('hex');
  const last = shared[HELD];
  if (last?.digest === digest) return last.checked;
  const checked = check(files);
  // With problems the last good corpus stays.
  const corpus = checked.problems.length === 0 ? checked.corpus : last?.corpus;
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

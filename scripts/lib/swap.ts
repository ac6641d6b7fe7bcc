import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFailure, withFiles } from './file-errors.ts';
import { Failure } from './program.ts';
import { foreignIn, isMarkFile, isSite } from './site-mark.ts';

/** Where a build is prepared, beside its destination so that a rename can put it in place. */
export interface Staging {
  /** The folder to build into; it does not exist yet. */
  next: string;
  /**
   * Puts what was built in place of the destination, which is whole at every moment but one.
   * @throws Failure when the system refuses; the destination is then as it was, or, where the system
   *   refuses that too, in the folder that is named
   */
  commit(): void;
  /**
   * Clears away what the destination no longer needs: what was there before, or, when nothing was
   * put in its place, what was built.
   * @throws Failure when the system refuses; the destination is whole
   */
  clear(): Promise<void>;
  /** The same for a process that ends and can wait for nothing: one file after the other, which takes far longer. */
  clearNow(): void;
}

/** How a replacement reaches the world; a test takes its place. */
export interface StagingWays {
  /** Gives a folder another name. */
  rename?: (from: string, to: string) => void;
  /** Tells what stands in the way. */
  say?: (line: string) => void;
}

/**
 * Prepares the replacement of a folder, and clears away what builds of the same folder left that
 * were ended half-way: folders that bear the number of their process, and earlier sites. What else has a name
 * like theirs is told and left. Only one build of a folder may do this at a time.
 * The old folder is renamed away, the new one renamed in, and only then is the old one removed.
 * @param out the folder to replace; it need not exist, the folder that holds it must
 */
export function stage(
  out: string,
  { rename = renameSync, say = () => undefined }: StagingWays = {},
): Staging {
  const beside = (name: string) => join(dirname(out), `.${basename(out)}.${name}`);
  const next = beside(`building-${process.pid}`);
  let previous = beside('previous');
  let moved = false;
  withFiles(`What an earlier build left beside ${out} cannot be put back`, () => {
    const left = leftBeside(out);
    // A build that was stopped between the two renames left its predecessor there.
    const last = left.ours.find(isSite);
    if (last !== undefined && !existsSync(out)) rename(last, out);
    for (const folder of left.ours) removeNow(folder);
    for (const folder of left.others) {
      say(`${folder} is none of this build’s, and stays as it is.`);
    }
    if (existsSync(previous)) previous = beside(`previous-${process.pid}`);
  });
  /** @throws Failure when this is refused as well; it says where the folder is then */
  const putBack = (cause: unknown) => {
    try {
      rename(previous, out);
    } catch {
      throw new Failure(
        `${cause instanceof Error ? cause.message : String(cause)}\n` +
          `Nor could the site that stood there be put back: it is whole in ${previous}. ` +
          `Rename that folder to ${basename(out)}, or build again: a build puts it back first.`,
      );
    }
  };
  // Where neither could be put in place, the one before is all that there is.
  const unneeded = () => [...(moved && existsSync(out) ? [previous] : []), next];
  return {
    next,
    commit() {
      const refused = `The site that was built cannot take the place of ${out}`;
      const had = existsSync(out);
      withFiles(`${refused}, which is as it was`, () => {
        if (had) rename(out, previous);
        moved = had;
        try {
          rename(next, out);
        } catch (error) {
          if (had) putBack(fileFailure(error, refused));
          throw error;
        }
      });
    },
    async clear() {
      // All have ended before another build may begin.
      const ended = await Promise.allSettled(
        unneeded().map((folder) =>
          removeSoon(folder).catch((error: unknown) => {
            throw notCleared(error, folder);
          }),
        ),
      );
      for (const one of ended) if (one.status === 'rejected') throw one.reason;
    },
    clearNow() {
      unneeded().forEach(removeNow);
    },
  };
}

/** What lies beside a folder under the names that builds of it use: what they left, and what is another's. */
function leftBeside(out: string): { ours: string[]; others: string[] } {
  const start = `.${basename(out)}.`;
  const ours: string[] = [];
  const others: string[] = [];
  for (const entry of readdirSync(dirname(out), { withFileTypes: true })) {
    if (!entry.name.startsWith(start)) continue;
    const name = entry.name.slice(start.length);
    const folder = join(dirname(out), entry.name);
    const previous = /^previous(?:-\d+)?$/.test(name);
    if (!previous && !/^building-/.test(name)) continue;
    const left = previous ? isLeftSite(folder) : /^building-\d+$/.test(name);
    (entry.isDirectory() && left ? ours : others).push(folder);
  }
  return { ours, others };
}

/** Whether a folder is what a site was replaced in: a site, perhaps half cleared away, or nothing. */
const isLeftSite = (folder: string): boolean =>
  existsSync(folder) &&
  (isSite(folder) ? foreignIn(folder).length === 0 : readdirSync(folder).length === 0);

/** What a folder holds, its mark last: what is left of a site must be known for one while there is any. */
const partsOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !isMarkFile(name))
        .map((name) => join(folder, name))
    : [];

/** Removes a folder. @throws Failure when the system refuses */
function removeNow(folder: string): void {
  try {
    for (const path of [...partsOf(folder), folder]) rmSync(path, { recursive: true, force: true });
  } catch (error) {
    throw notCleared(error, folder);
  }
}

/** The same, of which nobody waits for a part before the next is begun. */
async function removeSoon(folder: string): Promise<void> {
  const ended = await Promise.allSettled(
    partsOf(folder).map((path) => rm(path, { recursive: true, force: true })),
  );
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  await rm(folder, { recursive: true, force: true });
}

/** What the system's refusal to clear a folder away means, and what to do; any other error as it is. */
function notCleared(error: unknown, folder: string): unknown {
  const failure = fileFailure(error, `${folder}, which no build needs, cannot be cleared away`);
  if (!(failure instanceof Failure)) return failure;
  const { path } = error as NodeJS.ErrnoException;
  const at = path === undefined || path === folder ? '' : ` It is refused at ${path}.`;
  return new Failure(
    `${failure.message}${at}\n` +
      `Delete that folder yourself (rights: chmod -R u+w; the immutable mark: chattr -R -i). ` +
      'Until it is gone no site can be built here.',
  );
}

import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFailure, withFiles } from './file-errors.ts';
import { Failure } from './program.ts';

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

type Rename = (from: string, to: string) => void;

/**
 * Prepares the replacement of a folder, and clears away what builds of the same folder left that
 * were ended half-way. Only one build of a folder may do this at a time.
 * The old folder is renamed away, the new one renamed in, and only then is the old one removed.
 * @param out the folder to replace; it need not exist, the folder that holds it must
 * @param rename gives a folder another name; a test takes its place
 */
export function stage(out: string, rename: Rename = renameSync): Staging {
  const beside = (name: string) => join(dirname(out), `.${basename(out)}.${name}`);
  const previous = beside('previous');
  const next = beside(`building-${process.pid}`);
  const remove = (folder: string) => {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      throw notCleared(error, folder);
    }
  };
  withFiles(`What an earlier build left beside ${out} cannot be put back`, () => {
    // A build that was stopped between the two renames left its predecessor there.
    if (existsSync(previous) && !existsSync(out)) rename(previous, out);
    remove(previous);
    const left = `.${basename(out)}.building-`;
    for (const name of readdirSync(dirname(out))) {
      if (name.startsWith(left)) remove(join(dirname(out), name));
    }
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
  const unneeded = () => [...(existsSync(out) ? [previous] : []), next];
  return {
    next,
    commit() {
      const refused = `The site that was built cannot take the place of ${out}`;
      const had = existsSync(out);
      withFiles(`${refused}, which is as it was`, () => {
        if (had) rename(out, previous);
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
          rm(folder, { recursive: true, force: true }).catch((error: unknown) => {
            throw notCleared(error, folder);
          }),
        ),
      );
      for (const one of ended) if (one.status === 'rejected') throw one.reason;
    },
    clearNow() {
      unneeded().forEach(remove);
    },
  };
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

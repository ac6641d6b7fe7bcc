import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withFiles } from './file-errors.ts';

/** Where a build is prepared, beside its destination so that a rename can put it in place. */
export interface Staging {
  /** The folder to build into; it does not exist yet. */
  next: string;
  /**
   * Puts what was built in place of the destination, which is whole at every moment but one.
   * @throws Failure when the system refuses; the destination is then as it was
   */
  commit(): void;
  /**
   * Clears away what the destination no longer needs: what was there before, or, when nothing was
   * put in its place, what was built.
   * @throws Failure when the system refuses; the destination is whole
   */
  clear(): void;
}

/**
 * Prepares the replacement of a folder, and clears away what builds of the same folder left that
 * were ended half-way. Only one build of a folder may do this at a time.
 * The old folder is renamed away, the new one renamed in, and only then is the old one removed.
 * @param out the folder to replace; it need not exist, the folder that holds it must
 */
export function stage(out: string): Staging {
  const beside = (name: string) => join(dirname(out), `.${basename(out)}.${name}`);
  const previous = beside('previous');
  const next = beside(`building-${process.pid}`);
  const remove = (folder: string) => {
    rmSync(folder, { recursive: true, force: true });
  };
  withFiles(`What an earlier build left beside ${out} cannot be cleared away`, () => {
    // A build that was stopped between the two renames left its predecessor there.
    if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
    remove(previous);
    const left = `.${basename(out)}.building-`;
    for (const name of readdirSync(dirname(out))) {
      if (name.startsWith(left)) remove(join(dirname(out), name));
    }
  });
  return {
    next,
    commit() {
      withFiles(
        `The site that was built cannot take the place of ${out}, which is as it was`,
        () => {
          swap(out, next, previous);
        },
      );
    },
    clear() {
      withFiles(`What is no longer needed beside ${out} cannot be cleared away`, () => {
        // Where neither could be put in place, the one before is all that there is.
        if (existsSync(out)) remove(previous);
        remove(next);
      });
    },
  };
}

function swap(out: string, next: string, previous: string): void {
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(next, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
}

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a build is prepared, beside its destination so that a rename can put it in place. */
export interface Staging {
  /** The folder to build into; it does not exist yet. */
  next: string;
  /** Puts what was built in place of the destination, which is whole at every moment but one. */
  commit(): void;
  /** Throws away what was built; the destination stays as it was. */
  discard(): void;
}

/**
 * Prepares the replacement of a folder.
 * The old folder is renamed away, the new one renamed in, and only then is the old one removed.
 * @param out the folder to replace; it need not exist
 */
export function stage(out: string): Staging {
  const folder = join(dirname(out), '.build');
  const next = join(folder, 'next');
  const previous = join(folder, 'previous');
  // A build that was stopped between the two renames left its predecessor here.
  if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    next,
    commit() {
      if (existsSync(out)) renameSync(out, previous);
      try {
        renameSync(next, out);
      } catch (error) {
        if (existsSync(previous)) renameSync(previous, out);
        throw error;
      }
      rmSync(folder, { recursive: true, force: true });
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

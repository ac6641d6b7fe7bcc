import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileFailure, withFiles } from './file-errors.ts';
import { lock, type Holder } from './lock.ts';

/** The name of the lock that all builds of a checkout take. */
export const BUILD_LOCK = 'build.lock';

/**
 * The locks that whoever writes a site takes, in this order.
 * @param locks the folder of the lock of this checkout
 * @param out the folder of the site, without links
 */
export const buildLocks = (locks: string, out: string): string[] => [
  join(locks, BUILD_LOCK),
  join(dirname(out), `.${basename(out)}.lock`),
];

/**
 * Waits until no other build or print holds one of some locks, and takes them; says so where it has to wait.
 * @param files the locks, one taken after the other; the folder of each is made where there is none
 * @param what what cannot be done where they cannot be taken
 * @returns what gives them back
 * @throws Failure when one cannot be written; none is held then
 */
export async function locked(
  files: readonly string[],
  what: string,
  say: (line: string) => void,
): Promise<() => void> {
  const waiting = (file: string) => (holder: Holder) => {
    const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
    say(
      `Another build or print is at work (process ${holder.pid}${where}); waiting for it …\n` +
        `Should there be none, delete ${file}.`,
    );
  };
  const held: (() => void)[] = [];
  const giveBack = () => {
    for (const release of held) release();
  };
  try {
    for (const file of files) {
      withFiles(what, () => mkdirSync(dirname(file), { recursive: true }));
      held.push(await lock(file, waiting(file)));
    }
  } catch (error) {
    giveBack();
    throw fileFailure(error, what);
  }
  return giveBack;
}

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** How often a held lock is looked at again, in milliseconds. */
const PATIENCE = 200;

/** Who holds a lock. */
interface Holder {
  pid: number;
  host: string;
}

/**
 * Takes a lock, waiting while a living process of this machine holds it. A lock that a dead process
 * left is taken over.
 * @param file the file that stands for the lock; its folder must be there
 * @param waiting called once, when the lock is held, with the number of the process that holds it
 * @returns what gives the lock back
 */
export async function lock(file: string, waiting: (pid: number) => void): Promise<() => void> {
  let told = false;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder !== undefined && !lives(holder)) {
      rmSync(file, { force: true });
      continue;
    }
    if (holder !== undefined && !told) waiting(holder.pid);
    told ||= holder !== undefined;
    await pause(PATIENCE);
  }
  return () => {
    if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function take(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** @returns nothing when the lock was given back, or is being written, at this moment */
function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether a holder lives; of another machine that shares the folder one cannot tell: it does. */
function lives({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

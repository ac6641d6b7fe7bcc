import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './program.ts';

/** How often a held lock is looked at again, in milliseconds. */
const PATIENCE = 200;

/** How long what takes a moment may take before its process is taken for dead, in milliseconds. */
const MOMENT = 10_000;

/** What follows a lock's name in that of a file that is to become it. */
const UNLINKED = '.unlinked-';

/** Who holds a lock. */
export interface Holder {
  pid: number;
  host: string;
  /** When the process began, where the system tells: its number may be another's later. */
  began?: string | undefined;
}

/** How a lock waits and writes; a test takes their place. */
export interface LockWays {
  /** Lets time pass before a held lock is looked at again. */
  pause?: () => Promise<unknown>;
  /** Writes into a file that it names, or that is open. */
  write?: Write;
  /** Gives a file a second name. @throws when that name is taken, or the disk knows no such thing */
  link?: Link;
}
type Write = (file: string | number, text: string) => void;
type Link = (file: string, name: string) => void;

/**
 * Takes a lock, waiting while a living process holds it. A lock that a dead process of this machine
 * left is taken over, and so is an old one that does not say whose it is.
 * @param file the file that stands for the lock; its folder must be there
 * @param waiting called once, when the lock is held, with who holds it
 * @returns what gives the lock back
 * @throws when the file cannot be written; no lock is left then
 */
export async function lock(
  file: string,
  waiting: (holder: Holder) => void,
  { pause = () => setTimeout(PATIENCE), write = writeFileSync, link = linkSync }: LockWays = {},
): Promise<() => void> {
  clearUnlinked(file);
  let told = false;
  while (!take(file, write, link)) {
    if (isLeft(file) && clear(file)) continue;
    const holder = holderOf(file);
    if (holder && lives(holder) && !told) {
      waiting(holder);
      told = true;
    }
    await pause();
  }
  return () => {
    const holder = holderOf(file);
    if (holder?.pid === process.pid && holder.host === hostname()) rmSync(file, { force: true });
  };
}

/**
 * Takes a lock that nobody holds. It is written under a name of its own and then linked to the
 * lock's, so that it is never there without saying whose it is: who is halted meanwhile, for however
 * long, finds another's lock then and has none.
 * @returns whether it is ours now
 */
function take(file: string, write: Write, link: Link): boolean {
  if (existsSync(file)) return false;
  const { pid } = process;
  const holder: Holder = { pid, host: hostname(), began: processOf(pid)?.began };
  const text = JSON.stringify(holder);
  const own = `${file}${UNLINKED}${randomUUID()}`;
  try {
    write(own, text);
    link(own, file);
    return true;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== 'link') throw error;
    // Another was faster, or has cleared away what was halted for so long.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    return takeUnlinked(file, text, write);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes a lock where the disk knows no links: for a moment it is there and says nothing. */
function takeUnlinked(file: string, text: string, write: Write): boolean {
  const handle = unlessThere(() => openSync(file, 'wx'));
  if (handle === undefined) return false;
  try {
    try {
      write(handle, text);
    } finally {
      closeSync(handle);
    }
    return true;
  } catch (error) {
    // An empty lock would be in everyone's way.
    rmSync(file, { force: true });
    throw error;
  }
}

/** Clears away what those left who were ended before they could link it to a lock. */
function clearUnlinked(file: string): void {
  const start = basename(file) + UNLINKED;
  for (const name of readdirSync(dirname(file))) {
    const path = join(dirname(file), name);
    if (name.startsWith(start) && isOld(path)) rmSync(path, { force: true });
  }
}

/**
 * Removes a lock that was left. Only who has made the folder beside it may do so, and looks again
 * then: another may have removed it in between and hold it now.
 * @returns whether this was done; not while another does it
 */
function clear(file: string): boolean {
  const guard = `${file}.clearing`;
  if (unlessThere(() => mkdirSync(guard) ?? guard) === undefined) {
    if (!isOld(guard)) return false;
    throw new Failure(
      `A build was ended as it began, and left ${guard} and perhaps ${file}: ` +
        'delete both when no build is at work.',
    );
  }
  try {
    if (isLeft(file)) rmSync(file, { force: true });
  } finally {
    rmdirSync(guard);
  }
  return true;
}

/** @returns nothing when what is to be made is there already */
function unlessThere<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

/** Whether a lock is there that nobody holds any more. */
function isLeft(file: string): boolean {
  const holder = holderOf(file);
  return holder ? !lives(holder) : isOld(file);
}

/** Whether a file or folder is there, and has been for longer than a moment. */
function isOld(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Math.abs(Date.now() - made) > MOMENT;
}

/** @returns nothing when the lock is not there, is being written, or never was to its end */
function holderOf(file: string): Holder | undefined {
  try {
    const { pid, host, began } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return pid !== undefined && pid > 0 && host !== undefined ? { pid, host, began } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a holder lives; of another machine that shares the folder one cannot tell: it does. */
function lives({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const running = processOf(pid);
  if (!running) return true;
  // One that has ended may be kept in the list until its parent, if ever, asks how it ended.
  if (running.state === 'Z' || running.state === 'X') return false;
  return began === undefined || began === running.began;
}

/** A process as Linux tells of it: in which state it is, and when it began, in its own count. */
function processOf(pid: number): { state?: string; began?: string } | undefined {
  try {
    // The name of the program, in brackets, may hold blanks and brackets itself.
    const told = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    const [state, began] = [0, 19].map((place) => told.split(' ')[place]);
    return { ...(state && { state }), ...(began && { began }) };
  } catch {
    return undefined;
  }
}

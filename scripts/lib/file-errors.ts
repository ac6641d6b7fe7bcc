import { Failure } from './program.ts';

/** What the system's refusals mean for the person at the terminal. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'the system does not allow it (the folder may be immutable)',
  EROFS: 'it is on a disk that can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EBUSY: 'it is in use, or a mount point, which cannot be replaced as a whole',
  EXDEV: 'it is on another disk than the folder that holds it',
  ENOTDIR: 'a part of its path is a file',
  ELOOP: 'links lead round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
};

/** The failure that an error of the file system stands for; any other error as it is. */
export function fileFailure(error: unknown, what: string): unknown {
  const { code = '', syscall } = (error ?? {}) as NodeJS.ErrnoException;
  // Whatever else the system says, it is no fault of the program.
  const meaning = meanings[code] ?? (syscall && `the system refuses “${syscall}”`);
  return meaning === undefined || meaning === ''
    ? error
    : new Failure(`${what}: ${meaning} (${code}).`);
}

/** Does something with files. @throws Failure that says in words what the system refused */
export function withFiles<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileFailure(error, what);
  }
}

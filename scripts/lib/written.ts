import { relative, resolve, sep } from 'node:path';
import { inProject } from './paths.ts';

/** The folders that programs of the project write, as `.gitignore` has them. */
const MADE = /^(?:dist|coverage|worksheets|\.build|\..+\.(?:previous(?:-\d+)?|building-\d+))$/;

/** Whether a path lies in a folder that programs of the project write. */
export function isWritten(path: string): boolean {
  const [top = ''] = relative(inProject(), path).split(sep);
  return MADE.test(top);
}

/**
 * Whether a path lies in such a folder, and in none that is looked into all the same.
 * @param folder an absolute path, which may be or lie in a folder that programs write
 */
export const isWrittenBeside = (folder: string, path: string): boolean =>
  isWritten(path) && !`${resolve(path)}${sep}`.startsWith(`${folder}${sep}`);

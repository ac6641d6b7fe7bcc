import { relative, sep } from 'node:path';
import { inProject } from './paths.ts';

/** The folders that programs of the project write, as `.gitignore` has them. */
const MADE = /^(?:dist|coverage|worksheets|\.build|\..+\.(?:previous|building-\d+))$/;

/** Whether a path lies in a folder that programs of the project write. */
export function isWritten(path: string): boolean {
  const [top = ''] = relative(inProject(), path).split(sep);
  return MADE.test(top);
}

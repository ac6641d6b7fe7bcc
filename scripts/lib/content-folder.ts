import { statSync } from 'node:fs';
import { Failure } from './program.ts';

/** A content folder, as given. @throws Failure when there is no folder at that path */
export function existingFolder(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`There is no content folder at ${folder}.`);
  }
  return folder;
}

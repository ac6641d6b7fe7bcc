import { statSync } from 'node:fs';
import { Failure } from './program.ts';

/** The folder itself. @throws Failure when there is none */
export function there(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`There is no content folder at ${folder}.`);
  }
  return folder;
}

import { createHash } from 'node:crypto';
import { shortHash } from './short-hash.ts';

/** A script that the build writes: its name below `assets/`, and its text. */
export interface ScriptFile {
  name: string;
  text: string;
}

/** Scripts that belong together, and a short hash of them all for their addresses. */
export interface ScriptFiles {
  files: readonly ScriptFile[];
  version: string;
}

/** Scripts with the hash that changes with any of them. */
export function withVersion(files: readonly ScriptFile[]): ScriptFiles {
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text);
  return { files, version: shortHash(hash) };
}

/** The addresses of scripts as seen from a page, with blanks between them: they are fetched side by side. */
export const addressesOf = (
  { files, version }: ScriptFiles,
  asset: (path: string) => string,
): string => files.map(({ name }) => `${asset(`assets/${name}`)}?v=${version}`).join(' ');

import { createHash } from 'node:crypto';
import { packedText } from './packed-text.ts';
import { shortHash } from './short-hash.ts';

/** A script that the build writes: its name below `assets/`, and its text. */
export interface ScriptFile {
  name: string;
  readonly text: string;
}

/** Scripts that belong together, and a short hash of them all for their addresses. */
export interface ScriptFiles {
  files: readonly ScriptFile[];
  version: string;
}

/** Scripts with the hash that changes with any of them; their texts are packed. */
export function withVersion(files: readonly ScriptFile[]): ScriptFiles {
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text);
  return { files: files.map(packedFile), version: shortHash(hash) };
}

/** A script whose text takes little memory until it is read, which makes it anew each time. */
export function packedFile<F extends { text: string }>({
  text,
  ...file
}: F): Omit<F, 'text'> & { readonly text: string } {
  const read = packedText(text);
  return {
    ...file,
    get text() {
      return read();
    },
  };
}

/** The addresses of scripts as seen from a page, with blanks between them: they are fetched side by side. */
export const addressesOf = (
  { files, version }: ScriptFiles,
  asset: (path: string) => string,
): string => files.map(({ name }) => `${asset(`assets/${name}`)}?v=${version}`).join(' ');
